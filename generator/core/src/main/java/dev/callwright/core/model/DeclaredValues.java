package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that the document declares, as JSON texts.
 *
 * @param constant the only valid value; empty: any value of the type
 * @param choices the only valid values if a discriminator allows several; empty: any value of the type
 * @param defaultValue the default; empty: there is none
 * @param callExamples examples of the operation (Parameter Object and Media Type Object), in order of preference
 * @param schemaExamples examples of the schema, in order of preference
 */
public record DeclaredValues(
        Optional<String> constant,
        List<String> choices,
        Optional<String> defaultValue,
        List<String> callExamples,
        List<String> schemaExamples) {
    /** No declared values. */
    public static final DeclaredValues NONE = ofSchema(Optional.empty(), Optional.empty(), List.of());

    // More would only be tried if those before them do not fit.
    private static final int MOST = 10;

    public DeclaredValues {
        choices = List.copyOf(choices);
        callExamples = first(callExamples);
        schemaExamples = first(schemaExamples);
    }

    private static List<String> first(List<String> examples) {
        return List.copyOf(examples.subList(0, Math.min(examples.size(), MOST)));
    }

    /** The values that a schema declares. */
    public static DeclaredValues ofSchema(
            Optional<String> constant, Optional<String> defaultValue, List<String> examples) {
        return new DeclaredValues(constant, List.of(), defaultValue, List.of(), examples);
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
        return new DeclaredValues(constant, choices, defaultValue, replacement, schemaExamples);
    }

    /** A copy without a constant. */
    public DeclaredValues withoutConstant() {
        return new DeclaredValues(Optional.empty(), choices, defaultValue, callExamples, schemaExamples);
    }

    /** A copy with these as the only valid values, of which a single one is a constant. */
    public DeclaredValues withOnly(List<String> values) {
        return values.size() == 1
                ? new DeclaredValues(Optional.of(values.get(0)), List.of(), defaultValue, callExamples, schemaExamples)
                : new DeclaredValues(Optional.empty(), values, defaultValue, callExamples, schemaExamples);
    }

    /** A copy with these choices. */
    public DeclaredValues withChoices(List<String> replacement) {
        return new DeclaredValues(constant, replacement, defaultValue, callExamples, schemaExamples);
    }

    /** A copy without default and examples. */
    public DeclaredValues constantOnly() {
        return new DeclaredValues(constant, choices, Optional.empty(), List.of(), List.of());
    }
}
