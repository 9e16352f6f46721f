package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.project.ProjectInfo;
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
import dev.callwright.core.model.SecurityRequirement;
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
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.naming.NamePlanner;
import dev.callwright.core.naming.NamingOptions;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Hand-made models for the tests of this package. */
final class SampleApi {
    static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
    static final TypeRef NUMBER = new TypeRef.Scalar(ScalarKind.INT64);
    static final TypeRef ANY = new TypeRef.Any();

    private SampleApi() {}

    static Docs says(String description) {
        return new Docs("", description);
    }

    static Value value(TypeRef type, boolean required) {
        return Value.of(type, required ? Optionality.REQUIRED : Optionality.OPTIONAL);
    }

    static Value nullable(TypeRef type) {
        return Value.of(type, new Optionality(false, true, false));
    }

    static Value clearable(TypeRef type) {
        return Value.of(type, new Optionality(false, false, true));
    }

    static Value constant(String json) {
        return value(TEXT, true).withDeclared(DeclaredValues.constant(json));
    }

    static Value only(AccessMode access) {
        return value(TEXT, true).withAccess(access);
    }

    static Value documented(TypeRef type, String description, String defaultValue, boolean deprecated) {
        return value(type, false)
                .withDeclared(DeclaredValues.ofSchema(Optional.empty(), Optional.of(defaultValue), List.of()))
                .withDocs(says(description), deprecated);
    }

    static Property required(String name, TypeRef type) {
        return new Property(name, value(type, true));
    }

    static Property optional(String name, TypeRef type) {
        return new Property(name, value(type, false));
    }

    static TypeRef ref(String component) {
        return new TypeRef.Named(id(component));
    }

    static TypeRef scalar(ScalarKind kind) {
        return new TypeRef.Scalar(kind);
    }

    static TypeId id(String component) {
        return new TypeId("/components/schemas/" + component);
    }

    static ObjectType object(String component, Usage usage, Property... properties) {
        return object(component, usage, Optional.empty(), properties);
    }

    static ObjectType object(String component, Usage usage, Optional<TypeRef> additional, Property... properties) {
        return new ObjectType(declaration(component, usage, Docs.NONE), List.of(properties), additional, false);
    }

    static EnumType enumeration(String component, ScalarKind scalar, String... values) {
        List<EnumValue> all = Arrays.stream(values)
                .map(value -> new EnumValue(value, Optional.empty(), Docs.NONE))
                .toList();
        return new EnumType(declaration(component, Usage.BOTH, Docs.NONE), scalar, all);
    }

    static UnionType union(String component, TypeRef... types) {
        List<Alternative> all = Arrays.stream(types)
                .map(type -> new Alternative(type, List.of()))
                .toList();
        return new UnionType(declaration(component, Usage.BOTH, Docs.NONE), all, Optional.empty());
    }

    static Input input(String name, Input.Location location, Value value) {
        boolean path = location == Input.Location.PATH || location == Input.Location.HEADER;
        Input.Style style = path ? Input.Style.SIMPLE : Input.Style.FORM;
        return new Input(name, location, value, new Input.Serialization(style, !path, false, Optional.empty()));
    }

    static Operation operation(String method, String path, String action, List<Input> inputs, TypeRef result) {
        boolean body = inputs.stream().anyMatch(input -> input.location().name().contains("BODY"));
        return new Operation(
                method.toLowerCase(Locale.ROOT) + path.replaceAll("[^A-Za-z]+", "_"),
                List.of("things"),
                action,
                new Operation.Request(
                        method,
                        path,
                        inputs,
                        Optional.of(new Operation.Body("application/json", Operation.Format.JSON, true))
                                .filter(any -> body),
                        List.of(new SecurityRequirement(List.of("key")))),
                new Operation.Response(
                        new Result(Result.ResultKind.JSON, Optional.of(result), Optional.of("application/json")),
                        List.of(),
                        Optional.empty()),
                Docs.NONE,
                false,
                "/paths/x");
    }

    /** An API whose resource {@code things} has these operations. */
    static ApiModel api(List<Operation> operations, TypeDefinition... types) {
        return api(List.of(new Resource(List.of("things"), operations, List.of())), List.of(types));
    }

    static ApiModel api(List<Resource> resources, List<TypeDefinition> types) {
        return new ApiModel(
                new ApiInfo("Acme \"API\"", "2026-01", Docs.NONE),
                new ApiSettings(Optional.of("Acme"), Optional.empty(), Optional.of("Request-Id")),
                List.of(new Server("https://api.example.com", "", Map.of())),
                Map.of("key", new SecurityScheme("key", SecurityScheme.Kind.BEARER, "")),
                resources,
                types);
    }

    /** Everything that is emitted for an API. */
    static List<GeneratedFile> emit(ApiModel model) {
        NamingOptions options = new NamingOptions(Optional.empty(), Optional.of("@acme/api"));
        return new TypeScriptEmitter(
                        NamePlanner.plan(model, options, NamesLock.empty()).typeScript(),
                        new NpmPackage("1.2.3", true, ProjectInfo.of("A client of Acme \"API\"")),
                        new TemplateRenderer())
                .emit(model);
    }

    /** The text of one of the emitted files, without the header. */
    static String source(ApiModel model, String path) {
        Stream<GeneratedFile> files =
                emit(model).stream().filter(file -> file.path().equals("typescript/" + path));
        String content = files.findFirst().orElseThrow().content();
        return content.startsWith("// Generated") ? content.substring(content.indexOf("\n\n") + 2) : content;
    }

    static Declaration declaration(String component, Usage usage, Docs docs) {
        return new Declaration(id(component), NameSource.of(id(component).pointer(), component), usage, docs);
    }
}
