package dev.callwright.core.emit.snippet;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.emit.snippet.JavaScalars.Target;
import dev.callwright.core.emit.snippet.layout.CodeLayout;
import dev.callwright.core.emit.snippet.table.MemberRow;
import dev.callwright.core.emit.snippet.table.TypeRow.AlternativeRow;
import dev.callwright.core.emit.snippet.table.TypeRow.EnumRow;
import dev.callwright.core.emit.snippet.table.TypeRow.ObjectRow;
import dev.callwright.core.emit.snippet.table.TypeTable;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.java.QualifiedName;
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

    private final TypeTable types;
    private final String corePackage;
    private final JavaImports imports;
    private final JavaScalars scalars;
    private final LambdaVariables variables;

    JavaValues(TypeTable types, String corePackage, JavaImports imports, LambdaVariables variables) {
        this.types = types;
        this.corePackage = corePackage;
        this.imports = imports;
        this.scalars = new JavaScalars(imports, corePackage);
        this.variables = variables;
    }

    /** The builder calls that set a member; none if the builder sets it itself. */
    List<String> setting(MemberRow row, SampleValue sample) {
        if (row.isFixed()) {
            return List.of();
        }
        JavaMember member = row.java();
        Value value = row.value();
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
        return types.isBuilt(type) ? lambda(given, accessor).orElseGet(() -> direct(given)) : direct(given);
    }

    // A setter takes the values of a union without its name.
    private SampleValue withoutUnion(SampleValue value) {
        return value instanceof SampleValue.OfUnion union && alternative(union).isBare() ? union.value() : value;
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
        EnumRow type = types.enumeration(enumeration.type());
        String name = imports.name(type.java());
        return type.constant(enumeration.wireValue())
                .map(constant -> name + "." + constant)
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
            return fromJson(object.type(), WireJson.text(object));
        }
        return CodeLayout.chained(
                imports.name(types.row(object.type()).java()) + ".builder()", calls, ".build()", INDENT);
    }

    private List<String> calls(SampleValue.OfObject object) {
        List<String> calls = new ArrayList<>();
        ObjectRow row = types.object(object.type());
        for (SampleValue.Member member : object.members()) {
            MemberRow of = requireNonNull(row.members().get(member.property().wireName()));
            calls.addAll(setting(of, member.value()));
        }
        TypeRef more = row.more().orElseGet(TypeRef.Any::new);
        object.additional()
                .forEach((name, value) -> calls.add(call(
                        "putAdditionalMember", JavaLiterals.expression(name) + ", ", part(more, value, "member"))));
        return calls;
    }

    private AlternativeRow alternative(SampleValue.OfUnion value) {
        return types.union(value.union()).alternatives().get(value.alternative());
    }

    @Override
    public String union(SampleValue.OfUnion value) {
        QualifiedName union = types.union(value.union()).java();
        AlternativeRow alternative = alternative(value);
        return alternative
                .factory()
                .map(factory -> imports.name(union) + "." + factory + "("
                        + value.value().accept(this) + ")")
                .orElseGet(() -> objectOf(union, alternative, value.value()));
    }

    // Emits: Source.ofCard(c -> c.number("4242"))
    private String objectOf(QualifiedName union, AlternativeRow alternative, SampleValue value) {
        if (!(value instanceof SampleValue.OfObject object)
                || alternative.builder().isEmpty()) {
            return value.accept(this);
        }
        String factory = alternative.builder().get();
        return lambda(object, factory.substring("of".length()).toLowerCase(Locale.ROOT))
                .map(lambda -> imports.name(union) + "." + factory + "(" + lambda + ")")
                .orElseGet(() -> object.accept(this));
    }

    @Override
    public String expandable(SampleValue.OfExpandable expandable) {
        return imports.name(corePackage, "Expandable") + ".of("
                + expandable.value().accept(this) + ")";
    }

    @Override
    public String any(SampleValue.OfAny any) {
        return imports.name(corePackage, "JsonValue") + ".parse(" + JavaLiterals.expression(any.json()) + ")";
    }

    @Override
    public String json(SampleValue.OfJson json) {
        return fromJson(json.type(), json.json());
    }

    private String fromJson(TypeId type, String json) {
        return imports.name(types.row(type).java()) + ".TYPE.fromJson(" + JavaLiterals.expression(json) + ")";
    }

    @Override
    public String file(SampleValue.OfFile file) {
        return scalars.file(file.path());
    }

    // A builder would reject it.
    @Override
    public String incomplete(SampleValue.OfIncomplete incomplete) {
        return fromJson(incomplete.type(), WireJson.text(incomplete));
    }

    @Override
    public String cleared(SampleValue.Cleared cleared) {
        return "null";
    }
}
