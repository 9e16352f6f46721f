package dev.callwright.core.snippet;

import dev.callwright.core.java.EnumConstants;
import dev.callwright.core.java.Literals;
import dev.callwright.core.java.Setters;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.JavaNames;
import dev.callwright.core.naming.JavaNames.Member;
import dev.callwright.core.snippet.JavaScalars.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values as Java expressions. */
final class JavaValues implements SampleValue.Visitor<String> {
    static final String INDENT = "        ";

    private final JavaNames names;
    private final Map<TypeId, TypeDefinition> types;
    private final Setters setters;
    private final JavaImports imports;
    private final JavaScalars scalars;

    JavaValues(JavaNames names, Map<TypeId, TypeDefinition> types, Setters setters, JavaImports imports) {
        this.names = names;
        this.types = types;
        this.setters = setters;
        this.imports = imports;
        this.scalars = new JavaScalars(imports, names.corePackage());
    }

    /** The calls on a builder that set one member; none if the builder sets it by itself. */
    List<String> setting(Member member, Value value, SampleValue sample) {
        if (!setters.isSet(value)) {
            return List.of();
        }
        List<String> calls = new ArrayList<>();
        if (sample instanceof SampleValue.Cleared) {
            calls.add("." + member.clearer() + "()");
        } else if (sample instanceof SampleValue.OfList list && !list.items().isEmpty()) {
            list.items().forEach(item -> calls.add("." + member.adder() + "(" + direct(item) + ")"));
        } else if (sample instanceof SampleValue.OfMap map && !map.entries().isEmpty()) {
            map.entries()
                    .forEach((key, entry) -> calls.add(
                            "." + member.putter() + "(" + Literals.expression(key) + ", " + direct(entry) + ")"));
        } else {
            calls.add("." + member.accessor() + "(" + direct(sample) + ")");
        }
        return calls;
    }

    /** The expression where a parameter's type makes clear what is meant. */
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
        EnumType type = (EnumType) types.get(enumeration.type());
        String name = imports.name(names.type(type.id()));
        return EnumConstants.of(type).stream()
                .filter(value -> value.wireValue().equals(enumeration.wireValue()))
                .findFirst()
                .map(value -> name + "." + names.constant(type.id(), value))
                .orElseGet(() -> name + ".of(" + Literals.expression(enumeration.wireValue()) + ")");
    }

    @Override
    public String list(SampleValue.OfList list) {
        // List.of rejects null.
        boolean hasNull = list.items().stream().anyMatch(SampleValue.Cleared.class::isInstance);
        String make =
                hasNull ? imports.name("java.util", "Arrays") + ".asList(" : imports.name("java.util", "List") + ".of(";
        return Layout.bracketed(
                make, list.items().stream().map(item -> item.accept(this)).toList(), ")", INDENT);
    }

    @Override
    public String map(SampleValue.OfMap map) {
        String type = imports.name("java.util", "Map");
        List<String> entries = new ArrayList<>();
        map.entries()
                .forEach((key, value) ->
                        entries.add(type + ".entry(" + Literals.expression(key) + ", " + value.accept(this) + ")"));
        return entries.isEmpty() ? type + ".of()" : Layout.bracketed(type + ".ofEntries(", entries, ")", INDENT);
    }

    @Override
    public String object(SampleValue.OfObject object) {
        List<String> calls = new ArrayList<>();
        for (SampleValue.Member member : object.members()) {
            calls.addAll(setting(
                    names.property(object.type(), member.property().wireName()),
                    member.property().value(),
                    member.value()));
        }
        object.additional()
                .forEach((name, value) ->
                        calls.add(".putAdditionalMember(" + Literals.expression(name) + ", " + direct(value) + ")"));
        return Layout.chained(imports.name(names.type(object.type())) + ".builder()", calls, ".build()", INDENT);
    }

    @Override
    public String union(SampleValue.OfUnion value) {
        UnionType union = (UnionType) types.get(value.union());
        TypeRef type = union.alternatives().get(value.alternative()).type();
        if (isObject(type)) {
            return value.value().accept(this);
        }
        String name = imports.name(names.type(union.id()));
        return hasFactory(union, value.alternative())
                ? name + ".of(" + value.value().accept(this) + ")"
                : name + ".TYPE.fromJson(" + Literals.expression(WireJson.text(value.value())) + ")";
    }

    private boolean isObject(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType;
    }

    // Of alternatives that are one class in Java, the first has the factory method.
    private boolean hasFactory(UnionType union, int index) {
        String wanted = erasure(union.alternatives().get(index).type());
        return union.alternatives().subList(0, index).stream()
                .noneMatch(other ->
                        !isObject(other.type()) && erasure(other.type()).equals(wanted));
    }

    private String erasure(TypeRef type) {
        String text = type.accept(new JavaTypeText(names, new JavaImports("")));
        return text.indexOf('<') < 0 ? text : text.substring(0, text.indexOf('<'));
    }

    @Override
    public String expandable(SampleValue.OfExpandable expandable) {
        return imports.name(names.corePackage(), "Expandable") + ".of("
                + expandable.value().accept(this) + ")";
    }

    @Override
    public String any(SampleValue.OfAny any) {
        return imports.name(names.corePackage(), "JsonValue") + ".parse(" + Literals.expression(any.json()) + ")";
    }

    @Override
    public String file(SampleValue.OfFile file) {
        return scalars.file(file.path());
    }

    @Override
    public String cleared(SampleValue.Cleared cleared) {
        return "null";
    }
}
