package org.edusum.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A node of a JSON tree that knows where it stands, so that every fault can say so. Reads strictly: a missing member or
 * one of another kind is a {@link JsonFormatException}.
 *
 * @param path {@code document.children[2].id}; empty for the root
 */
record JsonPlace(JsonNode node, String path) {

    static JsonPlace root(JsonNode node) {
        return new JsonPlace(node, "");
    }

    JsonFormatException fault(String reason) {
        return new JsonFormatException(path, reason);
    }

    private JsonPlace asObject() {
        if (!node.isObject()) {
            throw fault("应为一组成员 {…}");
        }
        return this;
    }

    /** A member of this object, if it has it. */
    Optional<JsonPlace> find(String name) {
        JsonNode member = asObject().node.get(name);
        return Optional.ofNullable(member).map(m -> new JsonPlace(m, path.isEmpty() ? name : path + "." + name));
    }

    JsonPlace member(String name) {
        return find(name).orElseThrow(() -> fault("缺少 " + name));
    }

    Set<String> names() {
        return Set.copyOf(asObject().node.propertyNames());
    }

    List<JsonPlace> elements() {
        if (!node.isArray()) {
            throw fault("应为列表 […]");
        }
        List<JsonPlace> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonPlace(node.get(i), path + "[" + i + "]"));
        }
        return elements;
    }

    /** The elements of a member; none when it is left out. */
    List<JsonPlace> elements(String name) {
        return find(name).map(JsonPlace::elements).orElse(List.of());
    }

    String string() {
        if (!node.isString()) {
            throw fault("应为文字");
        }
        return node.stringValue();
    }

    String string(String name) {
        return member(name).string();
    }

    /** A member that is empty when left out. */
    String stringOrEmpty(String name) {
        return find(name).map(JsonPlace::string).orElse("");
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw fault("应为整数");
        }
        return node.intValue();
    }

    long number() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw fault("应为整数");
        }
        return node.longValue();
    }

    double decimal() {
        if (!node.isNumber()) {
            throw fault("应为数字");
        }
        return node.decimalValue().doubleValue();
    }

    boolean bool() {
        if (!node.isBoolean()) {
            throw fault("应为 true 或 false");
        }
        return node.booleanValue();
    }

    /** What the model makes of this string; its refusal is a fault of this place. */
    <T> T convert(Function<String, T> constructor, String reason) {
        return checked(() -> constructor.apply(string()), reason);
    }

    /** What the model builds from parts of this place; its refusal is a fault of this place. */
    <T> T checked(java.util.function.Supplier<T> constructor, String reason) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException refused) {
            throw new JsonFormatException(path, reason, refused);
        }
    }
}
