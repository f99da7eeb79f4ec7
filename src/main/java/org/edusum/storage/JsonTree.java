package org.edusum.storage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON text to tree and back, within limits that keep a hostile file from exhausting memory or the stack.
 *
 * <p>Goes through the token stream only: an object mapper takes most of a second to start in a fresh process. Numbers
 * keep their digits; a member given twice is refused.
 */
public final class JsonTree {

    /** Deepest nesting read: four levels for each of the sections that a summary allows, and room for the rest. */
    static final int MAX_DEPTH = 160;
    /** Longest string read, in characters. */
    static final int MAX_STRING = 5_000_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_STRING).maxNumberLength(100).maxNameLength(1_000)
                    .maxTokenCount(5_000_000).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Beyond the BMP as UTF-8 itself, not as two escapes: one form, and the text can be searched for.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonTree() {
    }

    /** The tree of UTF-8 text. @throws JsonFormatException when it is no JSON, or goes beyond the limits */
    public static JsonNode parse(byte[] utf8) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            return whole(parser);
        } catch (JacksonException | ArithmeticException | NumberFormatException fault) {
            throw notJson(fault);
        }
    }

    /** The tree of a text. @throws JsonFormatException when it is no JSON, or goes beyond the limits */
    public static JsonNode parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The tree as UTF-8 text without blanks; the same tree gives the same bytes. */
    public static byte[] bytes(JsonNode tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(generator, tree);
        }
        return out.toByteArray();
    }

    /** The tree as text without blanks. */
    public static String text(JsonNode tree) {
        return new String(bytes(tree), StandardCharsets.UTF_8);
    }

    private static JsonFormatException notJson(Exception fault) {
        TokenStreamLocation at = fault instanceof JacksonException e ? e.getLocation() : null;
        String place = at == null ? "" : "第%d行第%d列".formatted(at.getLineNr(), at.getColumnNr());
        return new JsonFormatException(place, "不是合规的 JSON 内容，或超出了允许的大小", fault);
    }

    private static JsonNode whole(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw new JsonFormatException("", "内容是空的");
        }
        JsonNode tree = value(parser);
        if (parser.nextToken() != null) {
            throw new JsonFormatException("", "末尾有多余的内容");
        }
        return tree;
    }

    private static JsonNode value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = NODES.objectNode();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    object.set(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new JsonFormatException("", "不是合规的 JSON 内容");
        };
    }

    /** The text with each half of a surrogate pair replaced: UTF-8 has no form for it. */
    private static String sound(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? text
                : new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private static void write(JsonGenerator generator, JsonNode tree) {
        switch (tree.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (Map.Entry<String, JsonNode> member : tree.properties()) {
                    generator.writeName(sound(member.getKey()));
                    write(generator, member.getValue());
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                for (JsonNode element : tree) {
                    write(generator, element);
                }
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(sound(tree.stringValue()));
            case BOOLEAN -> generator.writeBoolean(tree.booleanValue());
            case NULL -> generator.writeNull();
            case NUMBER -> {
                if (tree.isIntegralNumber()) {
                    generator.writeNumber(tree.bigIntegerValue());
                } else {
                    generator.writeNumber(tree.decimalValue());
                }
            }
            case MISSING, BINARY, POJO -> throw new IllegalArgumentException("not JSON: " + tree.getNodeType());
        }
    }
}
