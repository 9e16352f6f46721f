package dev.callwright.core.emit.snippet;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.java.code.BuiltObjects;
import dev.callwright.core.emit.java.code.EnumConstants;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.emit.java.code.Setters;
import dev.callwright.core.emit.java.code.UnionFactories;
import dev.callwright.core.emit.snippet.JavaScalars.Target;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.WireJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sample values as Java expressions. */
final class JavaValues implements SampleValue.Visitor<String> {
    static final String INDENT = CodeLayout.INDENT;

    /** The most calls in a chain: javac recurses once per call and would overflow its stack. */
    static final int MOST_CALLS = 400;

    private final JavaNames names;
    private final Map<TypeId, TypeDefinition> types;
    private final Setters setters;
    private final JavaImports imports;
    private final JavaScalars scalars;
    private final UnionFactories factories;
    private final BuiltObjects builtObjects;
    private final LambdaVariables variables;

    JavaValues(JavaApi api, JavaImports imports, LambdaVariables variables) {
        this.names = api.names();
        this.types = api.types();
        this.setters = api.setters();
        this.imports = imports;
        this.scalars = new JavaScalars(imports, names.corePackage());
        this.factories = new UnionFactories(names, types);
        this.builtObjects = new BuiltObjects(types);
        this.variables = variables;
    }

    /** The builder calls that set a member; none if the builder sets it itself. */
    List<String> setting(JavaMember member, Value value, SampleValue sample) {
        if (!setters.isSet(value)) {
            return List.of();
        }
        List<String> calls = new ArrayList<>();
        if (sample instanceof SampleValue.Cleared) {
            calls.add("." + member.clearer() + "()");
        } else if (sample instanceof SampleValue.OfList list && !list.items().isEmpty()) {
            TypeRef type = value.type() instanceof TypeRef.ListOf of ? of.item() : value.type();
            list.items().forEach(item -> calls.add(call(member.adder(), "", part(type, item, member.accessor()))));
        } else if (sample instanceof SampleValue.OfMap map && !map.entries().isEmpty()) {
            TypeRef type = value.type() instanceof TypeRef.MapOf of ? of.value() : value.type();
            map.entries()
                    .forEach((key, entry) -> calls.add(call(
                            member.putter(),
                            JavaLiterals.expression(key) + ", ",
                            part(type, entry, member.accessor()))));
        } else {
            calls.add(call(member.accessor(), "", part(value.type(), sample, member.accessor())));
        }
        return calls;
    }

    private static String call(String method, String first, String last) {
        return "." + method + "(" + first + last + ")";
    }

    // Nullable values are not primitive, and Java does not convert int to Long.
    private String part(TypeRef type, SampleValue value, String accessor) {
        if (type instanceof TypeRef.Nullable) {
            return value.accept(this);
        }
        SampleValue given = withoutUnion(value);
        return builtObjects.of(type).isPresent()
                ? lambda(given, accessor).orElseGet(() -> direct(given))
                : direct(given);
    }

    // A setter takes the values of a union without its name.
    private SampleValue withoutUnion(SampleValue value) {
        return value instanceof SampleValue.OfUnion union
                        && types.get(union.union()) instanceof UnionType type
                        && factories.isTakenBySetters(type, union.alternative())
                ? union.value()
                : value;
    }

    // Emits: s -> s.name("Jane").address(a -> a.city("Oslo"))
    private Optional<String> lambda(SampleValue value, String accessor) {
        SampleValue built = value instanceof SampleValue.OfUnion union ? union.value() : value;
        if (!(built instanceof SampleValue.OfObject object)) {
            return Optional.empty();
        }
        int depth = variables.depth();
        String variable = variables.open(accessor);
        List<String> calls = calls(object);
        variables.close();
        if (calls.size() > MOST_CALLS) {
            return Optional.empty();
        }
        String start = variable + " -> ";
        return Optional.of(calls.isEmpty() ? start + "{}" : CodeLayout.nested(start + variable, calls, depth));
    }

    /** The expression as an argument, where the type of the parameter determines that of a literal. */
    String direct(SampleValue value) {
        return value instanceof SampleValue.Scalar scalar
                ? scalars.of(scalar.kind(), scalar.text(), Target.PRIMITIVE)
                : value.accept(this);
    }

    @Override
    public String scalar(SampleValue.Scalar scalar) {
        return scalars.of(scalar.kind(), scalar.text(), Target.EXACT);
    }

    @Override
    public String enumeration(SampleValue.OfEnum enumeration) {
        EnumType type = (EnumType) requireNonNull(types.get(enumeration.type()));
        String name = imports.name(names.type(type.id()));
        return EnumConstants.of(type).stream()
                .filter(value -> value.wireValue().equals(enumeration.wireValue()))
                .findFirst()
                .map(value -> name + "." + names.constant(type.id(), value))
                .orElseGet(() -> name + ".of(" + JavaLiterals.expression(enumeration.wireValue()) + ")");
    }

    @Override
    public String list(SampleValue.OfList list) {
        // List.of rejects null, and Arrays.asList takes a single null for the array itself.
        if (list.items().size() == 1 && list.items().get(0) instanceof SampleValue.Cleared) {
            return imports.name("java.util", "Collections") + ".singletonList(null)";
        }
        boolean hasNull = list.items().stream().anyMatch(SampleValue.Cleared.class::isInstance);
        String make =
                hasNull ? imports.name("java.util", "Arrays") + ".asList(" : imports.name("java.util", "List") + ".of(";
        return CodeLayout.bracketed(
                make, list.items().stream().map(item -> item.accept(this)).toList(), ")", INDENT);
    }

    @Override
    public String map(SampleValue.OfMap map) {
        if (map.entries().values().stream().anyMatch(SampleValue.Cleared.class::isInstance)) {
            return mapWithNull(map);
        }
        String type = imports.name("java.util", "Map");
        List<String> entries = new ArrayList<>();
        map.entries()
                .forEach((key, value) ->
                        entries.add(type + ".entry(" + JavaLiterals.expression(key) + ", " + value.accept(this) + ")"));
        if (entries.isEmpty()) {
            return type + ".of()";
        }
        String code = CodeLayout.bracketed(type + ".ofEntries(", entries, ")", INDENT);
        // Maps of this kind have another order in each run, and it is seen in a request.
        return entries.size() == 1 ? code : "new " + imports.name("java.util", "TreeMap") + "<>(" + code + ")";
    }

    // Map.of rejects null, and maps that accept null cannot be filled in an expression.
    private String mapWithNull(SampleValue.OfMap map) {
        if (map.entries().size() == 1) {
            String key = map.entries().keySet().iterator().next();
            return imports.name("java.util", "Collections") + ".singletonMap(" + JavaLiterals.expression(key)
                    + ", null)";
        }
        Map<String, SampleValue> others = new LinkedHashMap<>(map.entries());
        others.values().removeIf(SampleValue.Cleared.class::isInstance);
        return map(new SampleValue.OfMap(others));
    }

    @Override
    public String object(SampleValue.OfObject object) {
        List<String> calls = calls(object);
        if (calls.size() > MOST_CALLS) {
            return imports.name(names.type(object.type())) + ".TYPE.fromJson("
                    + JavaLiterals.expression(WireJson.text(object)) + ")";
        }
        return CodeLayout.chained(imports.name(names.type(object.type())) + ".builder()", calls, ".build()", INDENT);
    }

    private List<String> calls(SampleValue.OfObject object) {
        List<String> calls = new ArrayList<>();
        for (SampleValue.Member member : object.members()) {
            calls.addAll(setting(
                    names.property(object.type(), member.property().wireName()),
                    member.property().value(),
                    member.value()));
        }
        TypeRef more = ((ObjectType) requireNonNull(types.get(object.type())))
                .additionalProperties()
                .orElseGet(TypeRef.Any::new);
        object.additional()
                .forEach((name, value) -> calls.add(call(
                        "putAdditionalMember", JavaLiterals.expression(name) + ", ", part(more, value, "member"))));
        return calls;
    }

    @Override
    public String union(SampleValue.OfUnion value) {
        UnionType union = (UnionType) requireNonNull(types.get(value.union()));
        TypeRef type = union.alternatives().get(value.alternative()).type();
        if (isObject(type)) {
            return objectOf(union, value.value());
        }
        return imports.name(names.type(union.id())) + "."
                + factories.of(union, value.alternative()).get(0) + "("
                + value.value().accept(this) + ")";
    }

    // Emits: Source.ofCard(c -> c.number("4242"))
    private String objectOf(UnionType union, SampleValue value) {
        if (!(value instanceof SampleValue.OfObject object)
                || !builtObjects.severalOf(union).contains(object.type())) {
            return value.accept(this);
        }
        String factory = factories.ofObject(union, object.type());
        return lambda(object, factory.substring("of".length()).toLowerCase(Locale.ROOT))
                .map(lambda -> imports.name(names.type(union.id())) + "." + factory + "(" + lambda + ")")
                .orElseGet(() -> object.accept(this));
    }

    private boolean isObject(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType;
    }

    @Override
    public String expandable(SampleValue.OfExpandable expandable) {
        return imports.name(names.corePackage(), "Expandable") + ".of("
                + expandable.value().accept(this) + ")";
    }

    @Override
    public String any(SampleValue.OfAny any) {
        return imports.name(names.corePackage(), "JsonValue") + ".parse(" + JavaLiterals.expression(any.json()) + ")";
    }

    @Override
    public String file(SampleValue.OfFile file) {
        return scalars.file(file.path());
    }

    // A builder would reject it.
    @Override
    public String incomplete(SampleValue.OfIncomplete incomplete) {
        return imports.name(names.type(incomplete.type())) + ".TYPE.fromJson("
                + JavaLiterals.expression(WireJson.text(incomplete)) + ")";
    }

    @Override
    public String cleared(SampleValue.Cleared cleared) {
        return "null";
    }
}
