package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds an object literal: in one line if it fits, else one line per member. */
final class ObjectLiteral {
    private static final int WIDTH = 110;

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member whose value is code in one line. */
    ObjectLiteral put(String name, String code) {
        members.put(name, code);
        return this;
    }

    /** Adds a member whose value is an object. */
    ObjectLiteral put(String name, ObjectLiteral object) {
        members.put(name, object);
        return this;
    }

    // The compiler compares a member of such a name with the inherited one first, which widens the literal types in it.
    private static String suffix(String name, Object value) {
        return InheritedMembers.has(name) && value instanceof ObjectLiteral ? " as const" : "";
    }

    /** Removes members that are empty objects. */
    ObjectLiteral withoutEmpty() {
        members.values().removeIf(value -> value instanceof ObjectLiteral object && object.isEmpty());
        return this;
    }

    /** Whether there are no members. */
    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The code of the literal with one line per member. */
    String lines(String indent) {
        String inner = indent + "  ";
        return members.entrySet().stream()
                .map(member ->
                        inner + TypeScriptLiterals.objectKey(member.getKey()) + ": " + code(member, inner) + ",\n")
                .collect(Collectors.joining("", "{\n", indent + "}"));
    }

    /** The code of the literal as the value of a key in a line with this indent. */
    String code(String indent, String key) {
        String line = line();
        boolean fits = indent.length() + key.length() + line.length() + 3 <= WIDTH;
        return members.isEmpty() || fits ? line : lines(indent);
    }

    private static String code(Map.Entry<String, Object> member, String indent) {
        String code = member.getValue() instanceof ObjectLiteral object
                ? object.code(indent, member.getKey())
                : member.getValue().toString();
        return code + suffix(member.getKey(), member.getValue());
    }

    private String line() {
        return members.isEmpty()
                ? "{}"
                : members.entrySet().stream()
                        .map(member -> TypeScriptLiterals.objectKey(member.getKey()) + ": " + member.getValue()
                                + suffix(member.getKey(), member.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** The code in one line of JavaScript. */
    String script() {
        return members.entrySet().stream()
                .map(member -> TypeScriptLiterals.objectKey(member.getKey()) + ":"
                        + (member.getValue() instanceof ObjectLiteral object ? object.script() : member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The code in one line. */
    @Override
    public String toString() {
        return line();
    }
}
