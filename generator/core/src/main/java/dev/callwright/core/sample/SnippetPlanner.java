package dev.callwright.core.sample;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
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
import dev.callwright.core.sample.Carrier.Care;
import dev.callwright.core.sample.ObjectSamples.Slot;
import dev.callwright.core.sample.Samples.Extent;
import dev.callwright.core.sample.Samples.Origin;
import dev.callwright.core.sample.Samples.Spot;
import dev.callwright.core.sample.Samples.TooManyValues;
import dev.callwright.core.sample.SnippetPlan.Argument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what the snippets of an API's operations give. */
public final class SnippetPlanner {
    /** How many lines the values of a snippet may take, so that with its frame it stays below 400. */
    private static final int ROOM = 340;

    private static final Carrier NO_CARE = new Carrier(Location.BODY, Care.NONE);

    /** Of more inputs, a full snippet shows those that must be given and as many others as there is room for. */
    private static final int MOST_INPUTS = 300;

    private final Map<TypeId, TypeDefinition> types;
    private final Map<Variant, Samples> samples = new HashMap<>();
    private final Samples exact;
    private final Samples least;
    private final ExpandPaths expandPaths;

    /** A planner for one API. */
    public SnippetPlanner(ApiModel model) {
        this.types = model.typesById();
        this.expandPaths = new ExpandPaths(model.settings().expandParameter(), types);
        Sizes sizes = new Sizes(types);
        samples.put(Variant.MINIMAL, new Samples(types, sizes, Extent.REQUIRED));
        samples.put(Variant.FULL, new Samples(types, sizes, Extent.ALL));
        this.least = new Samples(types, sizes, Extent.SMALLEST);
        this.exact = new Samples(types, sizes, Extent.GIVEN);
    }

    /** The plan of a snippet. */
    public SnippetPlan plan(Operation operation, Variant variant) {
        return plan(operation, variant, Map.of());
    }

    /**
     * The plan of a snippet that gives what the user says.
     *
     * @param arguments a JSON object: values by the wire names of the operation's inputs
     * @throws SnippetException if the operation has no such input, or a value does not fit
     */
    public SnippetPlan plan(Operation operation, Variant variant, String arguments) {
        return plan(operation, variant, new SnippetArguments(operation, types).read(arguments));
    }

    private SnippetPlan plan(Operation operation, Variant variant, Map<Input, JsonNode> given) {
        Map<Input, SampleValue> values = new HashMap<>();
        int room = ROOM;
        for (Map.Entry<Input, JsonNode> each : given.entrySet()) {
            Input input = each.getKey();
            Spot spot = spot(input.wireName(), ROOM, carrier(input)).of(Origin.USER);
            SampleValue value = exact(input, each.getValue(), spot);
            values.put(input, value);
            room -= SnippetLines.of(value);
        }
        List<Input> made = operation.inputs().stream()
                .filter(input -> !given.containsKey(input) && isShown(operation, input, variant))
                .toList();
        List<Slot> slots =
                made.stream().map(input -> slot(operation, input, variant)).toList();
        Samples sampled = requireNonNull(samples.get(variant));
        List<Optional<SampleValue>> shared = share(sampled, slots, spot("", room, NO_CARE));
        for (int i = 0; i < made.size(); i++) {
            Input input = made.get(i);
            shared.get(i)
                    .filter(value -> isSendable(input, value))
                    .or(() -> otherwise(input, sampled))
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

    private static boolean isSendable(Input input, SampleValue value) {
        return Transportable.travels(input.location(), WireJson.of(value));
    }

    // What must be given and cannot be what it should: another value of the type that travels, or a placeholder.
    private Optional<SampleValue> otherwise(Input input, Samples sampled) {
        return Stream.of(Care.STRICT, Care.PLACEHOLDER)
                .flatMap(care -> other(input, care, sampled).stream())
                .filter(value -> isSendable(input, value))
                .findFirst()
                .or(() -> input.value().required() || input.location() == Location.PATH
                        ? Placeholders.of(input)
                        : Optional.empty());
    }

    private static Optional<SampleValue> other(Input input, Care care, Samples sampled) {
        try {
            sampled.begin();
            return sampled.of(
                    input.value(), spot(input.wireName(), ROOM, carrier(input).with(care)));
        } catch (TooManyValues e) {
            return Optional.empty();
        }
    }

    private static Carrier carrier(Input input) {
        return new Carrier(input.location(), Care.NONE);
    }

    private static Spot spot(String name, int room, Carrier carrier) {
        return new Spot(name, room, Set.of(), Origin.DOCUMENT, carrier);
    }

    private SampleValue exact(Input input, JsonNode json, Spot spot) {
        try {
            exact.begin();
            return exact.given(input.value(), json, spot)
                    .orElseThrow(() -> new SnippetException(
                            input.wireName() + ": give this with all its required members; they cannot be made up"));
        } catch (TooManyValues e) {
            throw new SnippetException(input.wireName() + ": " + e.getMessage() + "; give less");
        }
    }

    private List<Optional<SampleValue>> share(Samples sampled, List<Slot> slots, Spot spot) {
        try {
            sampled.begin();
            return sampled.objects().share(slots, spot);
        } catch (TooManyValues e) {
            return smallest(slots, spot);
        }
    }

    // Inputs that may be left out are, when there are more values than a snippet is worth.
    private List<Optional<SampleValue>> smallest(List<Slot> slots, Spot spot) {
        long room = Limit.SAMPLE_VALUES.value();
        List<Optional<SampleValue>> values = new ArrayList<>();
        for (Slot slot : slots) {
            SmallestValues.Size size = least.smallest().of(slot.value().type());
            boolean fits = size.values() <= room && size.depth() <= Limit.SAMPLE_DEPTH.value();
            room -= fits ? size.values() : 0;
            boolean plain = size.values() == 1 && slot.given().isPresent();
            Slot made = plain ? slot : new Slot(slot.name(), slot.value(), Optional.empty(), true, slot.carrier());
            values.add(fits ? least.objects().share(List.of(made), spot).get(0) : Optional.empty());
        }
        return values;
    }

    private boolean isShown(Operation operation, Input input, Variant variant) {
        Value value = input.value();
        // Where nothing can be expanded, any path would be wrong.
        if (expandPaths.takes(input)
                && !value.required()
                && expandPaths.first(operation).isEmpty()) {
            return false;
        }
        return value.required()
                || value.constant().isPresent()
                || (variant == Variant.FULL && value.access() != AccessMode.READ_ONLY);
    }

    private Slot slot(Operation operation, Input input, Variant variant) {
        Value value = input.value();
        Optional<JsonNode> hint = requireNonNull(samples.get(variant))
                .hints()
                .of(value, json -> Transportable.problem(input, json).isEmpty());
        if (hint.isEmpty() && expandPaths.takes(input)) {
            hint = expandPaths
                    .first(operation)
                    .map(path -> JsonNodeFactory.instance.arrayNode().add(path));
        }
        if (hint.isEmpty() && input.location() == Location.PATH && isText(value.type())) {
            hint = Optional.of(TextNode.valueOf(ReadableValues.segment(pathName(operation, input))));
        }
        boolean forced = value.required() || operation.inputs().size() <= MOST_INPUTS;
        return new Slot(
                input.wireName(), value.withDeclared(value.declared().constantOnly()), hint, forced, carrier(input));
    }

    private static boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    // What an id is the id of, the path says: /customers/{id}.
    private static String pathName(Operation operation, Input input) {
        int at = operation.path().indexOf("/{" + input.wireName() + "}");
        if (at < 0 || !input.wireName().equals("id")) {
            return input.wireName();
        }
        String before = operation.path().substring(operation.path().lastIndexOf('/', at - 1) + 1, at);
        return before.contains("}") ? input.wireName() : ReadableValues.singular(before);
    }
}
