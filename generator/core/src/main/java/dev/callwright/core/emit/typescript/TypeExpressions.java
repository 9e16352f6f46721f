package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.JsonLiterals;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.typescript.Int64Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** TypeScript types of type references, rendered for one module and one direction. */
final class TypeExpressions implements TypeRef.Visitor<String> {
    /** The type of any JSON value. */
    static final String UNKNOWN = "unknown";

    private static final String NULL = "null";

    private final TypeScriptContext context;
    private final Imports imports;
    private final Usage usage;
    private final boolean inAlias;
    private final Int64Type int64;
    private final Namespace namespace;

    /** Expressions for values of this usage. */
    TypeExpressions(TypeScriptContext context, Imports imports, Usage usage) {
        this.context = context;
        this.imports = imports;
        this.usage = usage;
        this.inAlias = false;
        this.int64 = context.names().int64();
        this.namespace = Namespace.MODULE;
    }

    private TypeExpressions(TypeExpressions other, boolean inAlias, Int64Type int64, Namespace namespace) {
        this.context = other.context;
        this.imports = other.imports;
        this.usage = other.usage;
        this.inAlias = inAlias;
        this.int64 = int64;
        this.namespace = namespace;
    }

    /** Expressions for a declaration in a namespace. */
    TypeExpressions in(Namespace other) {
        return new TypeExpressions(this, inAlias, int64, other);
    }

    /** Expressions for the right side of a type alias, where some forms would be circular. */
    TypeExpressions inAlias() {
        return new TypeExpressions(this, true, int64, namespace);
    }

    /** Expressions with all integers as numbers. */
    TypeExpressions withNumbers() {
        return new TypeExpressions(this, inAlias, Int64Type.NUMBER, namespace);
    }

    /** Whether the values are of responses only. */
    boolean isReceived() {
        return usage == Usage.OUTPUT;
    }

    // Emits: OneOf<Customer | DeletedCustomer>
    /** One of several types of objects, whose absent members can be read. */
    String oneOf(Set<String> objects) {
        return AliasLayout.layout(imports.coreType(RuntimeNames.ONE_OF) + "<", List.copyOf(objects), ">");
    }

    /** The type of a type reference. */
    String of(TypeRef type) {
        return type.accept(this);
    }

    /** The type of a property or input: its constant, or its type with an empty text or null if it admits them. */
    String of(Value value) {
        Set<String> parts = new LinkedHashSet<>();
        Set<String> choices = choices(value);
        if (choices.isEmpty()) {
            parts.add(value.constant().flatMap(json -> literal(value, json)).orElseGet(() -> of(value.type())));
        }
        parts.addAll(choices);
        if (value.clearable()) {
            parts.add("''");
        }
        if (value.nullable()) {
            parts.add(NULL);
        }
        return union(parts);
    }

    private Optional<String> literal(Value value, String json) {
        boolean isBigint = int64 == Int64Type.BIGINT && context.int64().isBigint(value.type());
        return isBigint ? JsonLiterals.bigintType(json) : JsonLiterals.type(json);
    }

    private Set<String> choices(Value value) {
        Set<String> choices = new LinkedHashSet<>();
        value.choices().forEach(json -> literal(value, json).ifPresent(choices::add));
        return choices.size() == value.choices().size() ? choices : Set.of();
    }

    /** The union of types; {@code unknown} absorbs the others. */
    static String union(Set<String> parts) {
        return parts.contains(UNKNOWN) ? UNKNOWN : String.join(" | ", parts);
    }

    @Override
    public String scalar(TypeRef.Scalar scalar) {
        return switch (scalar.kind()) {
            case STRING, DECIMAL_STRING, DATE_TIME, DATE, BASE64 -> "string";
            case BOOLEAN -> "boolean";
            case INT64, UINT64 -> int64.type();
            case INT32, DOUBLE, NUMBER, UNIX_TIME -> "number";
            case BINARY -> binary();
        };
    }

    // In a type of requests and responses, binary data is the JSON string of responses.
    private String binary() {
        return switch (usage) {
            case INPUT -> imports.coreType(RuntimeNames.UPLOAD);
            case BOTH -> "string | " + imports.coreType(RuntimeNames.UPLOAD);
            case OUTPUT -> "string";
        };
    }

    @Override
    public String list(TypeRef.ListOf list) {
        return list.tuple().map(this::tuple).orElseGet(() -> "Array<" + of(list.item()) + ">");
    }

    // Emits: [string, number?, ...Array<boolean>]
    private String tuple(TypeRef.Tuple tuple) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < tuple.items().size(); i++) {
            String item = of(tuple.items().get(i));
            boolean optional = i >= tuple.required();
            parts.add(!optional ? item : item.contains(" ") ? "(" + item + ")?" : item + "?");
        }
        tuple.rest().ifPresent(rest -> parts.add("...Array<" + of(rest) + ">"));
        return "[" + String.join(", ", parts) + "]";
    }

    // The compiler resolves Record eagerly and index signatures lazily, so only the latter may refer to the enclosing
    // alias.
    @Override
    public String map(TypeRef.MapOf map) {
        return inAlias ? "{ [key: string]: " + of(map.value()) + " }" : "Record<string, " + of(map.value()) + ">";
    }

    @Override
    public String named(TypeRef.Named named) {
        String name = usage == Usage.INPUT
                ? context.names().sentType(named.id())
                : context.names().type(named.id());
        String module = context.names().typeModule(named.id());
        return context.references()
                .to(name, namespace)
                .map(reference -> {
                    imports.type(module, name);
                    return reference;
                })
                .orElseGet(() -> imports.renamed(module, name));
    }

    @Override
    public String expandable(TypeRef.Expandable expandable) {
        return imports.coreType(RuntimeNames.EXPANDABLE) + "<" + of(expandable.object()) + ">";
    }

    @Override
    public String nullable(TypeRef.Nullable nullable) {
        return union(parts(of(nullable.value()), NULL));
    }

    @Override
    public String any(TypeRef.Any any) {
        return UNKNOWN;
    }

    private static Set<String> parts(String first, String second) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(first);
        parts.add(second);
        return parts;
    }
}
