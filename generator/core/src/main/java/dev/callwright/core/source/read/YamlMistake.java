package dev.callwright.core.source.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Why a text is not YAML, in words for its author; those of the parser are for programmers. */
final class YamlMistake {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("found character '\\t", "a tab stands where spaces indent the line; write spaces");
        WORDS.put("found character", "this character cannot begin a text; put the text in quotes");
        WORDS.put(
                "mapping values are not allowed",
                "a colon cannot stand here; put the text in quotes, or correct how far the line is indented");
        WORDS.put(
                "could not find expected ':'",
                "there is no colon behind the name of a member; add it, or indent the lines of a text");
        WORDS.put("found unexpected end of stream", "the text ends before a quote or bracket is closed; close it");
        WORDS.put("expected ',' or '}'", "a comma or '}' is missing; add it");
        WORDS.put("expected ',' or ']'", "a comma or ']' is missing; add it");
        WORDS.put(
                "expected <block end>",
                "the line is neither indented like the lines before it nor part of a value; correct its indentation or"
                        + " its brackets");
        WORDS.put("expected the node content", "a value is missing; write it, or null");
        WORDS.put("found unknown escape character", "there is no such escape; write a backslash as \\\\");
        WORDS.put(
                "found undefined alias", "there is no anchor of this alias before it; write it with '&', or the value");
        WORDS.put("but found another document", "a second document begins; keep one of them");
        WORDS.put(
                "expected '<document start>'",
                "there is more text behind the end of the document; indent or remove it");
        WORDS.put(
                "block sequence entries are not allowed", "a list cannot begin in this line; begin it in the next one");
        WORDS.put("sequence entries are not allowed", "a list cannot begin in this line; begin it in the next one");
        WORDS.put("found undefined tag handle", "this tag is not declared; remove it");
    }

    private YamlMistake() {}

    /** The mistake, and how to correct it. */
    static String of(MarkedYamlEngineException failure) {
        String problem = (failure.getContext() == null ? "" : failure.getContext() + "\n")
                + (failure.getProblem() == null ? "" : failure.getProblem());
        String opened = failure.getContextMark()
                .filter(mark -> failure.getProblemMark().isPresent())
                .map(mark -> " (what it belongs to begins in line " + (mark.getLine() + 1) + ")")
                .orElse("");
        return WORDS.entrySet().stream()
                        .filter(known ->
                                problem.lines().anyMatch(line -> line.strip().startsWith(known.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("it cannot be read from here; correct the text")
                + opened;
    }
}
