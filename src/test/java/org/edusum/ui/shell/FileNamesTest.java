package org.edusum.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void whatTheNamesHaveInCommonIsSaidOnce() {
        assertEquals("总结.docx", FileNames.of(List.of(Path.of("a/总结.docx"))));
        assertEquals("总结.docx、.pdf、.ofd", FileNames.of(List.of(Path.of("a/总结.docx"), Path.of("a/总结.pdf"), Path.of("a/总结.ofd"))));
        assertEquals("总结.docx、总结（2）.pdf", FileNames.of(List.of(Path.of("总结.docx"), Path.of("总结（2）.pdf"))));
    }

    @Test
    void aFaultOfSeveralFilesIsSaidOnce() {
        Map<Path, String> said = new LinkedHashMap<>();
        said.put(Path.of("总结.docx"), "没有导出“总结.docx”：文件夹不存在。");
        said.put(Path.of("总结.pdf"), "没有导出“总结.pdf”：磁盘已满。");
        said.put(Path.of("总结.ofd"), "没有导出“总结.ofd”：文件夹不存在。");
        assertEquals("没有导出“总结.docx、.ofd”：文件夹不存在。\n没有导出“总结.pdf”：磁盘已满。", FileNames.sentences(said));
    }
}
