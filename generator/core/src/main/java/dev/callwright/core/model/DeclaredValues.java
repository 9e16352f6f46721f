package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that a document declares for an input or property, as JSON text (JSON Schema, {@code const},
 * {@code default} and {@code examples}).
 *
 * @param constant the only valid value; empty: any value of the type
 * @param defaultValue the default; empty: there is none
 * @param callExamples examples of the operation (Parameter Object and Media Type Object), in order of preference
 * @param schemaExamples examples of the schema, in order of preference
 */
public record DeclaredValues(
        Optional<String> constant,
        Optional<String> defaultValue,
        List<String> callExamples,
        List<String> schemaExamples) {
    /** No declared values. */
    public static final DeclaredValues NONE =
            new DeclaredValues(Optional.empty(), Optional.empty(), List.of(), List.of());

    // More would only be tried if those before them do not fit.
    private static final int MOST = 10;

    public DeclaredValues {
        callExamples = first(callExamples);
        schemaExamples = first(schemaExamples);
    }

    private static List<String> first(List<String> examples) {
        return List.copyOf(examples.subList(0, Math.min(examples.size(), MOST)));
    }

    /** The values that a schema declares. */
    public static DeclaredValues ofSchema(
            Optional<String> constant, Optional<String> defaultValue, List<String> examples) {
        return new DeclaredValues(constant, defaultValue, List.of(), examples);
    }

    /** A constant only. */
    public static DeclaredValues constant(String json) {
        return ofSchema(Optional.of(json), Optional.empty(), List.of());
    }

    /** The examples, those of the operation before those of the schema. */
    public Stream<String> examples() {
        return Stream.concat(callExamples.stream(), schemaExamples.stream());
    }

    /** A copy with these examples of the operation. */
    public DeclaredValues withCallExamples(List<String> replacement) {
        return new DeclaredValues(constant, defaultValue, replacement, schemaExamples);
    }

    /** A copy without a constant. */
    public DeclaredValues withoutConstant() {
        return new DeclaredValues(Optional.empty(), defaultValue, callExamples, schemaExamples);
    }

    /** A copy without default and examples. */
    public DeclaredValues constantOnly() {
        return ofSchema(constant, Optional.empty(), List.of());
    }
}
