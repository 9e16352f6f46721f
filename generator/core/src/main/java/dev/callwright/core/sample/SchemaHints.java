package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.NamedExample;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Values that the document declares: constants, examples and defaults. */
final class SchemaHints {
    private final SampleValidator validator;
    private final DeclaredMembers declared;

    SchemaHints(SampleValidator validator, Map<TypeId, TypeDefinition> types) {
        this.validator = validator;
        this.declared = new DeclaredMembers(types);
    }

    /**
     * The constant, else the first example or default that is valid, not empty and accepted; empty: there is none. Members
     * that the type does not have are left out.
     */
    Optional<JsonNode> of(Value value, Predicate<JsonNode> condition) {
        return value.constant()
                .map(Json::parse)
                .or(() -> ofCall(value, condition))
                .or(() -> first(
                        value,
                        Stream.concat(value.declared().schemaExamples().stream(), value.defaultValue().stream()),
                        condition))
                .or(() -> value.choices().stream().findFirst().map(Json::parse));
    }

    /** The first example of the operation that is valid, not empty and accepted; empty: there is none. */
    Optional<JsonNode> ofCall(Value value, Predicate<JsonNode> condition) {
        return value.constant().isPresent()
                ? Optional.empty()
                : first(value, value.declared().callExamples().stream(), condition);
    }

    /** The value that a named example gives an input, which may be empty, or what is wrong with it. */
    Named named(Input input, NamedExample example) {
        if (example.json().isEmpty() || input.value().constant().isPresent()) {
            return new Named(Optional.empty(), Optional.empty());
        }
        String text = example.json().get();
        if (text.length() > Limit.EXAMPLE_LENGTH.value()) {
            return new Named(Optional.empty(), Optional.of(Limit.EXAMPLE_LENGTH.exceeded()));
        }
        JsonNode json = Json.parse(text);
        Optional<JsonNode> valid = valid(input.value(), json);
        Optional<String> problem = valid.isPresent()
                ? LocationRules.problem(input, valid.get())
                : validator.problem(input.value(), json, input.wireName());
        return new Named(problem.isPresent() ? Optional.empty() : valid, problem);
    }

    /** The value of a named example, or what is wrong with it; both are empty if it leaves the input out. */
    record Named(Optional<JsonNode> json, Optional<String> problem) {}

    private Optional<JsonNode> first(Value value, Stream<String> texts, Predicate<JsonNode> condition) {
        return texts.filter(json -> json.length() <= Limit.EXAMPLE_LENGTH.value())
                .map(Json::parse)
                .flatMap(json -> valid(value, json).stream())
                .filter(json -> isInformative(json) && condition.test(json))
                .findFirst();
    }

    private Optional<JsonNode> valid(Value value, JsonNode json) {
        return Stream.of(json, declared.in(value.type(), json))
                .filter(each -> validator.problem(value, each, "").isEmpty())
                .findFirst();
    }

    private static boolean isInformative(JsonNode json) {
        boolean emptyContainer = json.isContainerNode() && json.isEmpty();
        return !json.isNull() && !emptyContainer && !SampleValidator.isEmptyText(json);
    }
}
