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
 * @param namedExamples the examples of the operation that have a name, in document order
 */
public record DeclaredValues(
        Optional<String> constant,
        List<String> choices,
        Optional<String> defaultValue,
        List<String> callExamples,
        List<String> schemaExamples,
        List<NamedExample> namedExamples) {
    /** No declared values. */
    public static final DeclaredValues NONE = ofSchema(Optional.empty(), Optional.empty(), List.of());

    // More would only be tried if those before them do not fit.
    private static final int MOST = 10;

    public DeclaredValues {
        choices = List.copyOf(choices);
        callExamples = first(callExamples);
        schemaExamples = first(schemaExamples);
        namedExamples = List.copyOf(namedExamples);
    }

    private static List<String> first(List<String> examples) {
        return List.copyOf(examples.subList(0, Math.min(examples.size(), MOST)));
    }

    /** The values that a schema declares. */
    public static DeclaredValues ofSchema(
            Optional<String> constant, Optional<String> defaultValue, List<String> examples) {
        return new DeclaredValues(constant, List.of(), defaultValue, List.of(), examples, List.of());
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
        return new DeclaredValues(constant, choices, defaultValue, replacement, schemaExamples, namedExamples);
    }

    /** A copy with these named examples of the operation. */
    public DeclaredValues withNamedExamples(List<NamedExample> replacement) {
        return new DeclaredValues(constant, choices, defaultValue, callExamples, schemaExamples, replacement);
    }

    /** A copy with these examples of the schema. */
    public DeclaredValues withSchemaExamples(List<String> replacement) {
        return new DeclaredValues(constant, choices, defaultValue, callExamples, replacement, namedExamples);
    }

    /** A copy without a constant. */
    public DeclaredValues withoutConstant() {
        return withOnly(Optional.empty(), choices);
    }

    /** A copy with these as the only valid values, of which a single one is a constant. */
    public DeclaredValues withOnly(List<String> values) {
        return values.size() == 1
                ? withOnly(Optional.of(values.get(0)), List.of())
                : withOnly(Optional.empty(), values);
    }

    /** A copy with these choices. */
    public DeclaredValues withChoices(List<String> replacement) {
        return withOnly(constant, replacement);
    }

    private DeclaredValues withOnly(Optional<String> single, List<String> several) {
        return new DeclaredValues(single, several, defaultValue, callExamples, schemaExamples, namedExamples);
    }

    /** A copy without default and examples. */
    public DeclaredValues constantOnly() {
        return new DeclaredValues(constant, choices, Optional.empty(), List.of(), List.of(), List.of());
    }
}
