package org.edusum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edusum.storage.JsonFormatException;
import org.edusum.storage.JsonTree;
import tools.jackson.databind.JsonNode;

/** Values as typed, by the id of their field: {@code ID=VALUE} arguments and a JSON file. */
final class Assignments {

    private static final int MAX_FILE = 16 << 20;
    /** Numbers in JSON with more digits than this stay in scientific form, which no field takes. */
    private static final int MAX_DIGITS = 60;

    private final Map<String, String> values = new LinkedHashMap<>();

    Assignments(List<String> arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw CommandException.wrongUse("“%s”应写作“编号=内容”。".formatted(argument));
            }
            put(argument.substring(0, equals).strip(), argument.substring(equals + 1));
        }
    }

    Map<String, String> values() {
        return values;
    }

    private void put(String id, String value) {
        if (values.putIfAbsent(id, value) != null) {
            throw CommandException.wrongUse("“%s”给了两次，每个数据项只能给一次。".formatted(id));
        }
    }

    /** Adds those of a file {@code {"id":"value", …}}; numbers are taken as they are written, null clears. */
    void addAll(Path file) {
        JsonNode tree;
        try {
            tree = JsonTree.parse(bytes(file));
        } catch (JsonFormatException fault) {
            throw unreadable(file, fault.getMessage());
        }
        if (!tree.isObject()) {
            throw unreadable(file, "内容应为 {\"编号\":\"内容\"}");
        }
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            put(member.getKey(), text(file, member.getKey(), member.getValue()));
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_FILE + 1);
            if (content.length > MAX_FILE) {
                throw unreadable(file, "文件过大（超过 16 MB）");
            }
            return content;
        } catch (IOException fault) {
            throw unreadable(file, Files.isDirectory(file) ? "这是文件夹" : Files.exists(file) ? "没有读取权限或读取出错" : "找不到这个文件");
        }
    }

    private static String text(Path file, String id, JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return Math.abs((long) number.scale()) > MAX_DIGITS ? number.toString() : number.toPlainString();
        }
        throw unreadable(file, "“" + id + "”的内容应为文字或数字");
    }

    private static CommandException unreadable(Path file, String why) {
        return CommandException.fileFault("读不了“" + file + "”：" + why + "。");
    }
}
