package dev.callwright.core.emit.java;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.DeclaredValues;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRef.Named;
import dev.callwright.core.model.TypeRef.Scalar;
import dev.callwright.core.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of models made by hand, with everything that does not matter at its default. */
final class HandMade {
    static final TypeRef STRING = new Scalar(ScalarKind.STRING);
    static final TypeRef BOOLEAN = new Scalar(ScalarKind.BOOLEAN);
    static final TypeRef INT64 = new Scalar(ScalarKind.INT64);
    static final TypeRef ANY = new TypeRef.Any();

    private HandMade() {}

    static TypeId id(String name) {
        return new TypeId("/components/schemas/" + name);
    }

    static TypeRef named(String name) {
        return new Named(id(name));
    }

    static TypeRef list(TypeRef item) {
        return new TypeRef.ListOf(item);
    }

    static TypeRef map(TypeRef value) {
        return new TypeRef.MapOf(value);
    }

    static TypeRef nullItem(TypeRef value) {
        return new TypeRef.Nullable(value);
    }

    static Docs docs(String description) {
        return new Docs("", description);
    }

    static Value required(TypeRef type) {
        return value(type, true, false);
    }

    static Value optional(TypeRef type) {
        return value(type, false, false);
    }

    static Value nullable(TypeRef type) {
        return value(type, true, true);
    }

    static Value constant(TypeRef type, String json) {
        return required(type).withDeclared(DeclaredValues.constant(json));
    }

    static Value clearable(TypeRef type) {
        return Value.of(type, new Optionality(false, false, true));
    }

    static Value documented(Value value, Docs docs, boolean deprecated) {
        return value.withDocs(docs, deprecated);
    }

    private static Value value(TypeRef type, boolean required, boolean nullable) {
        return Value.of(type, new Optionality(required, nullable, false));
    }

    static Property property(String wireName, Value value) {
        return new Property(wireName, value);
    }

    static ObjectType object(String name, Property... properties) {
        return object(name, Usage.BOTH, properties);
    }

    static ObjectType object(String name, Usage usage, Property... properties) {
        return new ObjectType(
                declaration(name, usage, docs("A " + name + ".")), List.of(properties), Optional.empty(), false);
    }

    static EnumType enumeration(String name, ScalarKind scalar, String... values) {
        return new EnumType(
                declaration(name, Usage.BOTH, Docs.NONE),
                scalar,
                Arrays.stream(values)
                        .map(value -> new EnumValue(value, Optional.empty(), Docs.NONE))
                        .toList());
    }

    static UnionType union(String name, TypeRef... alternatives) {
        return union(
                name,
                Optional.empty(),
                Arrays.stream(alternatives)
                        .map(type -> new Alternative(type, List.of()))
                        .toArray(Alternative[]::new));
    }

    static UnionType union(String name, Optional<String> discriminator, Alternative... alternatives) {
        return new UnionType(declaration(name, Usage.BOTH, Docs.NONE), List.of(alternatives), discriminator);
    }

    static Declaration declaration(String name, Usage usage, Docs docs) {
        return new Declaration(id(name), NameSource.of(id(name).pointer(), name), usage, docs);
    }

    static Input input(Input.Location location, String wireName, Value value) {
        Input.Style style = switch (location) {
            case PATH, HEADER -> Input.Style.SIMPLE;
            default -> Input.Style.FORM;
        };
        return new Input(
                wireName,
                location,
                value,
                new Input.Serialization(style, style == Input.Style.FORM, false, Optional.empty()));
    }

    static Input path(String wireName) {
        return input(Input.Location.PATH, wireName, required(STRING));
    }

    static Input query(String wireName, Value value) {
        return input(Input.Location.QUERY, wireName, value);
    }

    static Operation operation(String id, String path, Result result, Input... inputs) {
        boolean hasBody = Arrays.stream(inputs)
                .anyMatch(input ->
                        input.location() == Input.Location.BODY || input.location() == Input.Location.WHOLE_BODY);
        return new Operation(
                id,
                List.of("things"),
                id,
                new Operation.Request(
                        hasBody ? "POST" : "GET",
                        path,
                        List.of(inputs),
                        hasBody
                                ? Optional.of(new Operation.Body("application/json", Operation.Format.JSON, true))
                                : Optional.empty(),
                        List.of()),
                new Operation.Response(result, List.of(), Optional.empty()),
                Docs.NONE,
                false,
                "/paths/" + id);
    }

    static Result json(TypeRef type) {
        return new Result(Result.ResultKind.JSON, Optional.of(type), Optional.of("application/json"));
    }

    static Result nothing() {
        return new Result(Result.ResultKind.NONE, Optional.empty(), Optional.empty());
    }

    /** An API with these types whose one resource {@code things} has these operations. */
    static ApiModel api(List<TypeDefinition> types, Operation... operations) {
        return api(types, Map.of(), List.of(new Resource(List.of("things"), List.of(operations), List.of())));
    }

    static ApiModel api(List<TypeDefinition> types, Map<String, SecurityScheme> schemes, List<Resource> resources) {
        return new ApiModel(
                new ApiInfo("Things", "1", Docs.NONE),
                new ApiSettings(Optional.of("Things"), Optional.empty(), Optional.empty()),
                List.of(new Server("https://api.example.com", "", Map.of())),
                schemes,
                resources,
                types);
    }
}
