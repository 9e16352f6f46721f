package dev.callwright.core.limit;

import java.util.Locale;

/**
 * The limits that keep work bounded by the size of input and output, whatever a document holds. Each says what it
 * counts and what happens to a document that goes beyond it; {@code generator/docs/limits.md} lists them.
 */
public enum Limit {
    DOCUMENT_DEPTH(500, "levels of objects and arrays in a document", Outcome.REFUSED),
    CLASS_CONSTANTS(60_000, "constants of a Java class", Outcome.DEGRADED),
    ENUM_CONSTANTS(4_000, "constants of an enum in Java", Outcome.DEGRADED),
    NESTED_CONTAINERS(32, "lists and maps inside each other", Outcome.DEGRADED),
    // The 255 of a method, less the object itself, the parameters object and the options.
    PATH_ARGUMENTS(252, "places for path parameters among the arguments of a Java method", Outcome.DEGRADED),
    RESOURCES(8_000, "resources at the top", Outcome.REFUSED),
    SECURITY_ALTERNATIVES(100, "security requirements of an operation", Outcome.DEGRADED),
    SECURITY_SCHEMES(1_000, "security schemes", Outcome.REFUSED),
    SERVERS(2_000, "servers", Outcome.DEGRADED),
    SERVER_VARIABLE_VALUES(2_000, "values of a server's variable", Outcome.DEGRADED);

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
