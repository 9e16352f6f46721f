package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Compares JSON values as RFC 9535 does: numbers by size, text by code points. */
final class Values {
    private final Search search;

    Values(Search search) {
        this.search = search;
    }

    /** Whether two values are equal; nothing equals nothing only. */
    boolean equal(JsonNode first, JsonNode second) {
        search.step();
        if (first.isNumber() && second.isNumber()) {
            return first.decimalValue().compareTo(second.decimalValue()) == 0;
        }
        if (first.isArray() && second.isArray() && first.size() == second.size()) {
            for (int i = 0; i < first.size(); i++) {
                if (!equal(first.get(i), second.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (first.isObject() && second.isObject() && first.size() == second.size()) {
            for (Map.Entry<String, JsonNode> member : first.properties()) {
                if (!equal(member.getValue(), second.path(member.getKey()))) {
                    return false;
                }
            }
            return true;
        }
        return first.equals(second);
    }

    /** Whether the first is less; only numbers and texts can be. */
    boolean less(JsonNode first, JsonNode second) {
        if (first.isNumber() && second.isNumber()) {
            return first.decimalValue().compareTo(second.decimalValue()) < 0;
        }
        return first.isTextual() && second.isTextual() && less(first.textValue(), second.textValue());
    }

    private boolean less(String first, String second) {
        search.read(Math.min(first.length(), second.length()));
        int at = 0;
        while (at < first.length() && at < second.length() && first.codePointAt(at) == second.codePointAt(at)) {
            at += Character.charCount(first.codePointAt(at));
        }
        if (at >= first.length() || at >= second.length()) {
            return first.length() < second.length();
        }
        return first.codePointAt(at) < second.codePointAt(at);
    }
}
