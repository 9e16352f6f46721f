package dev.callwright.core.model;

import java.util.Optional;

/**
 * The value of an input in one of the named examples of a parameter or body (OpenAPI, Example Object).
 *
 * @param name its name: the key of the example
 * @param summary its summary; an empty string if there is none
 * @param json the value, as JSON text; empty: the example leaves the input out
 * @param further whether another example, with precedence, is shown where one is enough
 * @param pointer the JSON pointer of the example in the document
 */
public record NamedExample(String name, String summary, Optional<String> json, boolean further, String pointer) {
    /** A copy with this value. */
    public NamedExample withJson(Optional<String> replacement) {
        return new NamedExample(name, summary, replacement, further, pointer);
    }
}
