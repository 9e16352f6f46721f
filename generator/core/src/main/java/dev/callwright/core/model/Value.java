package dev.callwright.core.model;

import java.util.Optional;

/**
 * What is known of a value wherever it stands: as an input of an operation or as a property of an object.
 *
 * @param type its type
 * @param required whether it must be present
 * @param nullable whether JSON {@code null} is a legal value
 * @param clearable whether an empty string clears it (the type without that alternative is {@code type})
 * @param access whether it is only read or only sent
 * @param constant the one value it can have, as JSON text; empty: any
 * @param defaultValue the default as JSON text; empty: none
 * @param example the example as JSON text; empty: none
 * @param deprecated whether the document discourages its use
 * @param docs its words
 * @param limits which values of the type it can have
 */
public record Value(
        TypeRef type,
        boolean required,
        boolean nullable,
        boolean clearable,
        Access access,
        Optional<String> constant,
        Optional<String> defaultValue,
        Optional<String> example,
        boolean deprecated,
        Docs docs,
        Limits limits) {

    /** A value without limits. */
    public Value(
            TypeRef type,
            boolean required,
            boolean nullable,
            boolean clearable,
            Access access,
            Optional<String> constant,
            Optional<String> defaultValue,
            Optional<String> example,
            boolean deprecated,
            Docs docs) {
        this(
                type,
                required,
                nullable,
                clearable,
                access,
                constant,
                defaultValue,
                example,
                deprecated,
                docs,
                Limits.NONE);
    }

    /** The same value of another type. */
    public Value withType(TypeRef replacement) {
        return new Value(
                replacement,
                required,
                nullable,
                clearable,
                access,
                constant,
                defaultValue,
                example,
                deprecated,
                docs,
                limits);
    }

    /** The same value, which may be left out. */
    public Value asOptional() {
        return new Value(
                type, false, nullable, clearable, access, constant, defaultValue, example, deprecated, docs, limits);
    }

    /** The same value, which may be anything of its type. */
    public Value withoutConstant() {
        return new Value(
                type,
                required,
                nullable,
                clearable,
                access,
                Optional.empty(),
                defaultValue,
                example,
                deprecated,
                docs,
                limits);
    }

    /** Which direction a value travels (OpenAPI, {@code readOnly} and {@code writeOnly}). */
    public enum Access {
        BOTH,
        READ_ONLY,
        WRITE_ONLY
    }
}
