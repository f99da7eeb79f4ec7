package org.edusum.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuccessTest {

    private static final Path FOLDER = Path.of("/报送");

    private static Success written(int count) {
        return Success.written(IntStream.rangeClosed(1, count).mapToObj(i -> FOLDER.resolve("科室" + i + ".xlsx")).toList());
    }

    @Test
    void ofManyFilesThreeAreNamedAndTheFolderOnce() {
        assertEquals("已生成 12 个文件", written(12).title());
        assertEquals("科室1.xlsx、科室2.xlsx、科室3.xlsx 等，在文件夹“" + FOLDER.toAbsolutePath() + "”里。", written(12).details());
        assertEquals("科室1.xlsx，在文件夹“" + FOLDER.toAbsolutePath() + "”里。", written(1).details());
        assertEquals(List.of(FOLDER.resolve("科室1.xlsx")), written(1).files());
    }
}
