package dev.callwright.core.naming;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.model.WebhookSignature;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Builds models for tests of names. */
final class TestModel {
    static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

    private final List<TypeDefinition> types = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private String title = "Test API";
    private Optional<String> name = Optional.empty();
    private Webhooks webhooks = Webhooks.NONE;

    static TypeId component(String name) {
        return new TypeId("/components/schemas/" + name);
    }

    TestModel title(String title) {
        this.title = title;
        return this;
    }

    TestModel name(String name) {
        this.name = Optional.of(name);
        return this;
    }

    /** Adds a component schema with properties. */
    TestModel schema(String schema, String... properties) {
        return object(component(schema), source(component(schema), schema), properties);
    }

    /** Adds an object that stands in another type or in an operation. */
    TestModel inline(TypeId id, List<String> parts, String... properties) {
        return object(id, inside(id, parts), properties);
    }

    /** Adds an object that stands in another type or in an operation, whose properties have types by name. */
    TestModel inline(TypeId id, List<String> parts, Map<String, TypeRef> properties) {
        return object(id, inside(id, parts), properties);
    }

    TestModel object(TypeId id, NameSource source, String... properties) {
        List<Property> members = Arrays.stream(properties)
                .map(property -> new Property(property, value(STRING)))
                .toList();
        types.add(new ObjectType(declaration(id, source), members, Optional.empty(), false));
        return this;
    }

    /** Adds an object whose properties have their own types, by name. */
    TestModel object(TypeId id, NameSource source, Map<String, TypeRef> properties) {
        List<Property> members = properties.entrySet().stream()
                .map(property -> new Property(property.getKey(), value(property.getValue())))
                .toList();
        types.add(new ObjectType(declaration(id, source), members, Optional.empty(), false));
        return this;
    }

    TestModel enumeration(String schema, String... values) {
        return enumeration(
                schema,
                Arrays.stream(values)
                        .map(value -> new EnumValue(value, Optional.empty(), Docs.NONE))
                        .toList());
    }

    TestModel enumeration(String schema, List<EnumValue> values) {
        types.add(new EnumType(
                declaration(component(schema), source(component(schema), schema)), ScalarKind.STRING, values));
        return this;
    }

    TestModel union(String schema, TypeRef... alternatives) {
        List<Alternative> all = Arrays.stream(alternatives)
                .map(type -> new Alternative(type, List.of()))
                .toList();
        types.add(new UnionType(
                declaration(component(schema), source(component(schema), schema)), all, Optional.empty()));
        return this;
    }

    /** Adds an operation {@code GET /a/{b}} as {@code a.list}. */
    TestModel operation(String call, String name, Input... inputs) {
        String[] methodAndPath = call.split(" ");
        String[] names = name.split("\\.");
        List<String> resource = List.of(names).subList(0, names.length - 1);
        operations.add(new Operation(
                methodAndPath[0] + methodAndPath[1],
                resource,
                names[names.length - 1],
                new Operation.Request(methodAndPath[0], methodAndPath[1], List.of(inputs), Optional.empty(), List.of()),
                new Operation.Response(
                        new Result(Result.ResultKind.NONE, Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()),
                Docs.NONE,
                false,
                "/paths/" + PointerTokens.escape(methodAndPath[1]) + "/" + methodAndPath[0].toLowerCase(Locale.ROOT)));
        return this;
    }

    /** Sets the id of the last operation. */
    TestModel id(String id) {
        Operation last = operations.remove(operations.size() - 1);
        operations.add(new Operation(
                id,
                last.resource(),
                last.action(),
                last.request(),
                last.response(),
                last.docs(),
                last.deprecated(),
                last.pointer()));
        return this;
    }

    static Input input(Location location, String wireName) {
        return input(location, wireName, STRING);
    }

    static Input input(Location location, String wireName, TypeRef type) {
        return new Input(
                wireName, location, value(type), new Serialization(Style.SIMPLE, false, false, Optional.empty()));
    }

    private static Declaration declaration(TypeId id, NameSource source) {
        return new Declaration(id, source, Usage.BOTH, Docs.NONE);
    }

    private static NameSource source(TypeId id, String name) {
        return NameSource.of(id.pointer(), name);
    }

    /** The source of a name that the document sets. */
    static NameSource explicit(TypeId id, String name) {
        return new NameSource(Optional.of(name), source(id, "a").parts(), id.pointer(), Standing.ALONE);
    }

    // Places leave out the keywords on the way.
    private static NameSource inside(TypeId id, List<String> parts) {
        return new NameSource(
                Optional.empty(),
                parts.stream().map(NamePart::name).toList(),
                id.pointer().replace("/properties/", "/"),
                Standing.INSIDE);
    }

    ApiModel model() {
        return model(types, operations);
    }

    /** The same API with all unordered elements shuffled. */
    ApiModel shuffled(long seed) {
        List<TypeDefinition> shuffledTypes = new ArrayList<>(types);
        List<Operation> shuffledOperations = new ArrayList<>(operations);
        Collections.shuffle(shuffledTypes, new Random(seed));
        Collections.shuffle(shuffledOperations, new Random(seed));
        return model(shuffledTypes, shuffledOperations);
    }

    PlannedNames plan() {
        return NamePlanner.plan(model(), NamingOptions.defaults(), NamesLock.empty());
    }

    PlannedNames plan(NamingOptions options) {
        return NamePlanner.plan(model(), options, NamesLock.empty());
    }

    PlannedNames plan(NamesLock lock) {
        return NamePlanner.plan(model(), NamingOptions.defaults(), lock);
    }

    Operation operation(String call) {
        return operations.stream()
                .filter(operation -> (operation.method() + " " + operation.path()).equals(call))
                .findFirst()
                .orElseThrow();
    }

    Resource resource(String path) {
        List<String> wanted = List.of(path.split("\\."));
        return model().resources().stream()
                .flatMap(Resource::withDescendants)
                .filter(resource -> resource.path().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    TestModel signedWebhooks(String... names) {
        List<Webhook> all = new ArrayList<>();
        for (String each : names) {
            all.add(new Webhook(each, new TypeRef.Any(), Docs.NONE, false, false, "/webhooks/" + each + "/post"));
        }
        WebhookSignature signature = new WebhookSignature(
                "X-Signature",
                "{signature}",
                "",
                "{body}",
                WebhookSignature.Algorithm.SHA256,
                WebhookSignature.Encoding.HEX,
                Optional.empty(),
                Optional.empty(),
                300,
                Optional.empty());
        webhooks = new Webhooks(all, Optional.empty(), Optional.empty(), Optional.of(signature), Optional.empty());
        return this;
    }

    private ApiModel model(List<TypeDefinition> modelTypes, List<Operation> modelOperations) {
        return new ApiModel(
                new ApiInfo(title, "1", Docs.NONE),
                new ApiSettings(name, Optional.empty(), Optional.empty()),
                List.of(new Server("/", "", Map.of())),
                Map.of(),
                children(List.of(), modelOperations),
                webhooks,
                modelTypes);
    }

    private static List<Resource> children(List<String> parent, List<Operation> all) {
        return all.stream()
                .map(Operation::resource)
                .filter(path -> path.size() > parent.size()
                        && path.subList(0, parent.size()).equals(parent))
                .map(path -> path.subList(0, parent.size() + 1))
                .distinct()
                .map(path -> new Resource(
                        path,
                        all.stream()
                                .filter(operation -> operation.resource().equals(path))
                                .toList(),
                        children(path, all)))
                .toList();
    }

    private static Value value(TypeRef type) {
        return Value.of(type, Optionality.OPTIONAL);
    }
}
