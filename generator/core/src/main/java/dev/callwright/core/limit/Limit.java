package dev.callwright.core.limit;

import java.util.Locale;

/**
 * The limits that keep work bounded by the size of input and output, whatever a document holds. Each says what it
 * counts and what happens to a document that goes beyond it; {@code generator/docs/limits.md} lists them.
 */
public enum Limit {
    DOCUMENT_DEPTH(500, "levels of objects and arrays in a document", Outcome.REFUSED),
    DESCRIPTION_LENGTH(65_536, "characters of a description; the rest is plain text", Outcome.DEGRADED),
    DESCRIPTION_DEPTH(
            32, "levels of lists, quotes and tags in a description; what is deeper is not nested", Outcome.DEGRADED),
    DESCRIPTION_TABLE(5_000, "cells in the tables of a description; it is plain text", Outcome.DEGRADED),
    COMMENT_LENGTH(10_000, "characters of a description in a comment; the rest is left out", Outcome.DEGRADED);

    /** What happens to a document that goes beyond a limit. */
    public enum Outcome {
        /** The run ends with exit code 2 and an error that names the limit and the place. */
        REFUSED,
        /** A warning names the limit and the place; the output is still right, with less detail. */
        DEGRADED
    }

    private final int value;
    private final String unit;
    private final Outcome outcome;

    Limit(int value, String unit, Outcome outcome) {
        this.value = value;
        this.unit = unit;
        this.outcome = outcome;
    }

    /** The name that messages and the documentation use, such as {@code document-depth}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The highest count that is still within the limit. */
    public int value() {
        return value;
    }

    /** What is counted, as it reads after the number. */
    public String unit() {
        return unit;
    }

    /** What happens to a document that goes beyond the limit. */
    public Outcome outcome() {
        return outcome;
    }

    /** The sentence for messages, such as {@code more than 500 levels of objects and arrays in a document (limit document-depth)}. */
    public String exceeded() {
        return "more than " + value + " " + unit + " (limit " + label() + ")";
    }
}
