package dev.callwright.core.limit;

import java.util.Locale;

/**
 * The limits that bound work by the size of input and output for any document. Each has a unit and an outcome; {@code
 * generator/docs/limits.md} lists them.
 */
public enum Limit {
    DESCRIPTION_LENGTH(65_536, "characters in a description", Outcome.SHORTENED),
    DESCRIPTION_DEPTH(32, "levels of lists, quotes and tags in a description", Outcome.SHORTENED),
    DESCRIPTION_TABLE(5_000, "cells in the tables of a description", Outcome.SHORTENED),
    COMMENT_LENGTH(10_000, "characters of a description in a comment", Outcome.SHORTENED),
    PAGE_FIELDS(600, "fields of nested types on a page", Outcome.SHORTENED),
    PAGE_DEPTH(6, "types that a page shows one inside the other", Outcome.SHORTENED),
    REFERENCE_COUNT(1_000, "other documents that a document refers to", Outcome.REFUSED),
    REFERENCE_MEGABYTES(256, "megabytes of other documents that a document refers to", Outcome.REFUSED),
    READING_SECONDS(120, "seconds of fetching documents", Outcome.REFUSED),
    DOCUMENT_BYTES(64 << 20, "bytes in a document", Outcome.REFUSED),
    DOCUMENT_DEPTH(200, "levels of objects and arrays in a document", Outcome.REFUSED),
    NAME_LENGTH(10_000, "characters in the name of a member", Outcome.REFUSED),
    NUMBER_DIGITS(1_000, "digits in a number that is written out", Outcome.REFUSED),
    YAML_ALIAS_NODES(100_000, "nodes that YAML aliases repeat", Outcome.REFUSED),
    YAML_ALIAS_CHARACTERS(10_000_000, "characters that YAML aliases repeat", Outcome.REFUSED),
    REFERENCE_CHAIN(100, "references from one to the next", Outcome.REFUSED),
    GENERIC_NODES(1_000_000, "nodes that copies of schemas with dynamic references add", Outcome.REFUSED),
    OVERLAY_NODES(1_000_000, "nodes that overlays add", Outcome.REFUSED),
    SWAGGER_NODES(1_000_000, "nodes that the conversion of a Swagger 2.0 document adds", Outcome.REFUSED),
    JSONPATH_DEPTH(50, "levels of parentheses, functions and filters in a JSONPath", Outcome.REFUSED),
    JSONPATH_STEPS(10_000_000, "nodes that a JSONPath looks at", Outcome.REFUSED),
    PATTERN_STEPS(1_000_000, "steps to match a regular expression", Outcome.DEGRADED),
    PATH_LENGTH(2_000, "characters in a path", Outcome.REFUSED),
    PATH_SEGMENTS(300, "segments in a path", Outcome.REFUSED),
    SCHEMA_DEPTH(500, "schemas that lie one inside the other", Outcome.REFUSED),
    COMBINATIONS(100, "combinations of alternatives in a schema", Outcome.DEGRADED),
    TYPE_DEPTH(32, "lists and maps directly inside each other", Outcome.DEGRADED),
    EXAMPLE_LENGTH(2_000, "characters in an example or a default", Outcome.SHORTENED),
    NAMED_EXAMPLES(20, "named examples of a parameter or body", Outcome.DEGRADED),
    SAMPLE_TEXT(10_000, "characters in a text made for a snippet", Outcome.DEGRADED),
    SAMPLE_VALUES(2_000, "values that a request needs at least", Outcome.REFUSED),
    SAMPLE_DEPTH(64, "required values that lie one inside the other", Outcome.REFUSED),
    SAMPLE_STEPS(20_000, "values tried for a snippet", Outcome.SHORTENED),
    MESSAGE_LENGTH(2_000, "characters in a message", Outcome.SHORTENED),
    WARNINGS(1_000, "warnings", Outcome.DEGRADED),
    CLASS_CONSTANTS(60_000, "constants of a Java class", Outcome.DEGRADED),
    ENUM_CONSTANTS(4_000, "constants of an enum in Java", Outcome.DEGRADED),
    // The 255 of a method, minus the receiver, the params object and the options.
    PATH_ARGUMENTS(252, "places for path parameters among the arguments of a Java method", Outcome.DEGRADED),
    RESOURCES(8_000, "resources at the top", Outcome.REFUSED),
    SECURITY_ALTERNATIVES(100, "security requirements of an operation", Outcome.DEGRADED),
    SECURITY_SCHEMES(1_000, "security schemes", Outcome.REFUSED),
    SERVERS(2_000, "servers", Outcome.DEGRADED),
    SERVER_VARIABLE_VALUES(2_000, "values of a server's variable", Outcome.DEGRADED),
    TABLE_ROWS(4_000, "members, values and alternatives that the form of an operation offers", Outcome.SHORTENED),
    SITE_FILE_BYTES(1 << 20, "bytes in a logo or style sheet of the site", Outcome.REFUSED),
    SITE_PAGE_BYTES(65_536, "bytes in a guide of the site", Outcome.REFUSED),
    SITE_REPORT_BYTES(8 << 20, "bytes in a report of the site's changelog", Outcome.REFUSED),
    SITE_REPORTS(200, "reports on the changelog page of the site", Outcome.SHORTENED),
    SITE_CHANGES(2_000, "differences on the changelog page of the site", Outcome.SHORTENED),
    SITE_TEXT(20_000_000, "characters of all pages of the site in one text", Outcome.SHORTENED),
    BATCH_DOCUMENTS(100_000, "documents in a batch", Outcome.REFUSED),
    // GitHub refuses more than 65,536, and what calls the command may say something above it.
    PULL_REQUEST_LENGTH(60_000, "characters in the report for a pull request", Outcome.SHORTENED);

    /** The outcome for a document that exceeds a limit. */
    public enum Outcome {
        /** The run fails with exit code 2 and an error that names the limit and the location. */
        REFUSED,
        /** A warning names the limit and the location; the output is correct, with less detail. */
        DEGRADED,
        /** Text is shortened without a warning; code and requests are not affected. */
        SHORTENED
    }

    private final int value;
    private final String unit;
    private final Outcome outcome;

    Limit(int value, String unit, Outcome outcome) {
        this.value = value;
        this.unit = unit;
        this.outcome = outcome;
    }

    /** Its name in messages and documentation, such as {@code document-depth}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The highest allowed count. */
    public int value() {
        return value;
    }

    /** The unit of the count, as in messages. */
    public String unit() {
        return unit;
    }

    /** The outcome for a document that exceeds the limit. */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The text for messages, such as {@code more than 200 levels of objects and arrays in a document (limit
     * document-depth)}.
     */
    public String exceeded() {
        return "more than " + value + " " + unit + " (limit " + label() + ")";
    }
}
