package dev.callwright.core.typescript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An object literal in one line, in the making. */
final class ObjectLiteral {
    private final Map<String, String> members = new LinkedHashMap<>();

    /** This literal with one more member, whose value is code. */
    ObjectLiteral put(String name, String code) {
        members.put(name, code);
        return this;
    }

    /** Whether there are no members. */
    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The members as code by name, in the order they were put. */
    Map<String, String> members() {
        return members;
    }

    /** The literal's code. */
    String code() {
        return members.isEmpty()
                ? "{}"
                : members.entrySet().stream()
                        .map(member -> Literals.objectKey(member.getKey()) + ": " + member.getValue())
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
