package dev.callwright.gateway.operation;

import dev.callwright.runtime.internal.form.Escape;
import java.util.ArrayList;
import java.util.List;

/**
 * A segment of a path template: fixed texts around parameters, such as {@code {id}.json}. A parameter has at least one
 * character.
 *
 * @param texts the encoded texts before, between and after the parameters; one text: there is no parameter
 * @param spans whether a parameter may have several segments (OpenAPI 3.2.0, {@code allowReserved} of path parameters)
 */
record SegmentPattern(List<String> texts, boolean spans) {
    SegmentPattern {
        texts = List.copyOf(texts);
    }

    /** The pattern of a segment of a template. */
    static SegmentPattern of(String segment, List<String> spanning) {
        List<String> texts = new ArrayList<>();
        boolean spans = false;
        int end = 0;
        for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', end)) {
            int close = segment.indexOf('}', open);
            if (close < 0) {
                break;
            }
            texts.add(literal(segment.substring(end, open)));
            spans |= spanning.contains(segment.substring(open + 1, close));
            end = close + 1;
        }
        texts.add(literal(segment.substring(end)));
        return new SegmentPattern(texts, spans);
    }

    private static String literal(String text) {
        return RawPath.normal(Escape.TEMPLATE.apply(text));
    }

    /** Whether it is fixed text. */
    boolean isLiteral() {
        return texts.size() == 1;
    }

    /** Whether it is one parameter without text around it. */
    boolean isWhole() {
        return texts.size() == 2 && texts.get(0).isEmpty() && texts.get(1).isEmpty();
    }

    /** The number of fixed characters: patterns with more of them are more specific. */
    int fixed() {
        return texts.stream().mapToInt(String::length).sum();
    }

    /** Whether an encoded segment in its normal form matches. */
    boolean matches(String segment) {
        String first = texts.get(0);
        if (isLiteral()) {
            return segment.equals(first);
        }
        String last = texts.get(texts.size() - 1);
        int parameters = texts.size() - 1;
        if (!segment.startsWith(first)
                || !segment.endsWith(last)
                || segment.length() < first.length() + last.length() + parameters) {
            return false;
        }
        // The leftmost place of each text leaves the most for those after it.
        int at = first.length();
        for (String text : texts.subList(1, texts.size() - 1)) {
            int found = segment.indexOf(text, at + 1);
            if (found < 0) {
                return false;
            }
            at = found + text.length();
        }
        return segment.length() - last.length() > at;
    }
}
