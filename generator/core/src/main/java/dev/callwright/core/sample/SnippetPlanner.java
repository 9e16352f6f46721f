package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.limit.Cancellation;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.SmallestValues;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.sample.ObjectSamples.Candidate;
import dev.callwright.core.sample.SampleContext.Origin;
import dev.callwright.core.sample.Samples.SampleTooLargeException;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.sample.WireConstraint.Strictness;
import dev.callwright.core.text.EnglishNoun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans the arguments of snippets for the operations of an API. */
public final class SnippetPlanner {
    /** The number of lines that the values of a snippet may take, which keeps snippets below 400 lines. */
    private static final int LINES = 340;

    private static final WireConstraint UNCONSTRAINED = new WireConstraint(Location.BODY, Strictness.NONE);

    /** With more inputs than this, full snippets show the required ones and as many others as fit. */
    private static final int MOST_INPUTS = 300;

    private final Map<TypeId, TypeDefinition> types;
    private final Samples minimalSamples;
    private final Samples fullSamples;
    private final Samples userSamples;
    private final Samples smallestSamples;
    private final ExpandPaths expandPaths;
    private final NamedExamples examples;

    /** A planner for one API. */
    public SnippetPlanner(ApiModel model) {
        this.types = model.typesById();
        this.expandPaths = new ExpandPaths(model.settings().expandParameter(), types);
        MinimalLines minimalLines = new MinimalLines(types);
        this.minimalSamples = new Samples(types, minimalLines, Extent.REQUIRED);
        this.fullSamples = new Samples(types, minimalLines, Extent.ALL);
        this.examples = new NamedExamples(minimalSamples.hints());
        this.smallestSamples = new Samples(types, minimalLines, Extent.SMALLEST);
        this.userSamples = new Samples(types, minimalLines, Extent.GIVEN);
    }

    /** The labels of the named examples that have a snippet of their own, by their names. */
    public Map<String, String> examples(Operation operation) {
        return examples.labels(operation);
    }

    /** The values of named examples that snippets leave out. */
    public List<ExampleProblem> problems(Operation operation) {
        Cancellation.check();
        return examples.problems(operation);
    }

    /** The plan of a snippet with sample arguments. */
    public SnippetPlan plan(Operation operation, Variant variant) {
        return plan(operation, variant, Map.of());
    }

    /**
     * The plan of a snippet with arguments of the user.
     *
     * @param arguments a JSON object: values by the wire names of the operation's inputs
     * @throws SnippetException if the operation has no such input, or a value is not valid
     */
    public SnippetPlan plan(Operation operation, Variant variant, String arguments) {
        return plan(operation, variant, new SnippetArguments(operation, types).read(arguments));
    }

    private SnippetPlan plan(Operation operation, Variant variant, Map<Input, JsonNode> userValues) {
        Cancellation.check();
        Map<Input, SampleValue> values = new HashMap<>();
        int lines = LINES;
        for (Map.Entry<Input, JsonNode> each : userValues.entrySet()) {
            SampleValue value = userSample(each.getKey(), each.getValue());
            values.put(each.getKey(), value);
            lines -= SnippetLines.of(value);
        }
        List<Input> others = operation.inputs().stream()
                .filter(input -> !userValues.containsKey(input) && isShown(operation, input, variant))
                .toList();
        List<Candidate> candidates = others.stream()
                .map(input -> candidate(operation, input, variant))
                .toList();
        Samples sampled = samples(variant);
        List<Optional<SampleValue>> shared = share(sampled, candidates, context("", lines, UNCONSTRAINED));
        for (int i = 0; i < others.size(); i++) {
            Input input = others.get(i);
            shared.get(i)
                    .filter(value -> isSendable(input, value))
                    .or(() -> replacement(input, sampled))
                    .ifPresent(value -> values.put(input, value));
        }
        List<Argument> arguments = new ArrayList<>();
        for (Input input : operation.inputs()) {
            if (values.containsKey(input)) {
                arguments.add(new Argument(input, values.get(input)));
            }
        }
        return new SnippetPlan(operation, variant, arguments);
    }

    private Samples samples(Variant variant) {
        return variant.equals(Variant.FULL) ? fullSamples : minimalSamples;
    }

    private static boolean isSendable(Input input, SampleValue value) {
        return LocationRules.accepts(input, WireJson.of(value));
    }

    // Replaces a sample that cannot be sent: by a sendable value of the type, or by a placeholder if one is required.
    private Optional<SampleValue> replacement(Input input, Samples sampled) {
        return Stream.of(Strictness.LISTED, Strictness.PLACEHOLDER)
                .flatMap(strictness -> constrained(input, strictness, sampled).stream())
                .filter(value -> isSendable(input, value))
                .findFirst()
                .or(() -> input.value().required() || input.location() == Location.PATH
                        ? Placeholders.of(input)
                        : Optional.empty());
    }

    private static Optional<SampleValue> constrained(Input input, Strictness strictness, Samples sampled) {
        try {
            sampled.resetSteps();
            return sampled.generated(
                    input.value(),
                    context(input.wireName(), LINES, constraint(input).withStrictness(strictness)));
        } catch (SampleTooLargeException e) {
            return Optional.empty();
        }
    }

    private static WireConstraint constraint(Input input) {
        return new WireConstraint(input.location(), Strictness.NONE);
    }

    private static SampleContext context(String name, int lines, WireConstraint constraint) {
        return new SampleContext(name, lines, Set.of(), Origin.DOCUMENT, constraint);
    }

    private SampleValue userSample(Input input, JsonNode json) {
        SampleContext context =
                context(input.wireName(), LINES, constraint(input)).withOrigin(Origin.USER);
        try {
            userSamples.resetSteps();
            return userSamples
                    .fromJson(input.value(), json, context)
                    .orElseThrow(() -> new SnippetException(input.wireName()
                            + ": required members are missing and cannot be generated; add them to the argument"));
        } catch (SampleTooLargeException e) {
            throw new SnippetException(input.wireName() + ": " + e.getMessage() + "; shorten the argument");
        }
    }

    private List<Optional<SampleValue>> share(Samples sampled, List<Candidate> candidates, SampleContext context) {
        try {
            sampled.resetSteps();
            return sampled.objects().share(candidates, context);
        } catch (SampleTooLargeException e) {
            return smallest(candidates, context);
        }
    }

    // When samples of ordinary size are too large, required inputs get their smallest values and others are left out.
    private List<Optional<SampleValue>> smallest(List<Candidate> candidates, SampleContext context) {
        long remaining = Limit.SAMPLE_VALUES.value();
        List<Optional<SampleValue>> values = new ArrayList<>();
        for (Candidate candidate : candidates) {
            SmallestValues.Size size =
                    smallestSamples.smallest().of(candidate.value().type());
            boolean fits = size.values() <= remaining && size.depth() <= Limit.SAMPLE_DEPTH.value();
            remaining -= fits ? size.values() : 0;
            boolean isHintUsable = size.values() == 1 && candidate.json().isPresent();
            Candidate smallest = isHintUsable
                    ? candidate
                    : new Candidate(
                            candidate.name(),
                            candidate.value(),
                            Optional.empty(),
                            Origin.DOCUMENT,
                            true,
                            candidate.constraint());
            values.add(
                    fits
                            ? smallestSamples
                                    .objects()
                                    .share(List.of(smallest), context)
                                    .get(0)
                            : Optional.empty());
        }
        return values;
    }

    private boolean isShown(Operation operation, Input input, Variant variant) {
        Value value = input.value();
        // Any path would be invalid if the result has no expandable member.
        if (expandPaths.isTakenBy(input)
                && !value.required()
                && expandPaths.first(operation).isEmpty()) {
            return false;
        }
        return value.required()
                || value.constant().isPresent()
                || (variant.equals(Variant.FULL) && value.access() != AccessMode.READ_ONLY)
                || examples.value(input, variant).isPresent();
    }

    private Candidate candidate(Operation operation, Input input, Variant variant) {
        Value value = input.value();
        SchemaHints hints = samples(variant).hints();
        Predicate<JsonNode> sendable =
                json -> LocationRules.problem(input, json).isEmpty();
        Optional<JsonNode> given = examples.value(input, variant);
        Optional<JsonNode> example = given.or(() -> hints.ofCall(value, sendable));
        Optional<JsonNode> hint = example.or(() -> hints.of(value, sendable));
        if (hint.isEmpty() && expandPaths.isTakenBy(input)) {
            hint = expandPaths
                    .first(operation)
                    .map(path -> JsonNodeFactory.instance.arrayNode().add(path));
        }
        if (hint.isEmpty() && input.location() == Location.PATH && isText(value.type())) {
            hint = Optional.of(TextNode.valueOf(ReadableValues.segment(pathName(operation, input))));
        }
        boolean forced =
                value.required() || given.isPresent() || operation.inputs().size() <= MOST_INPUTS;
        Value withoutHints = value.withDeclared(value.declared().constantOnly());
        Origin origin = example.isPresent() ? Origin.EXAMPLE : Origin.DOCUMENT;
        return new Candidate(input.wireName(), withoutHints, hint, origin, forced, constraint(input));
    }

    private static boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    // In /customers/{id}, the id is named after the segment before it.
    private static String pathName(Operation operation, Input input) {
        int at = operation.path().indexOf("/{" + input.wireName() + "}");
        if (at < 0 || !input.wireName().equals("id")) {
            return input.wireName();
        }
        String before = operation.path().substring(operation.path().lastIndexOf('/', at - 1) + 1, at);
        return before.contains("}") ? input.wireName() : EnglishNoun.singular(before);
    }
}
