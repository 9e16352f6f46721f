package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.DeclaredValues;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.RootSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Normalizes schemas to types. Each schema is normalized once; a recursive schema is referred to by its id while it is being
 * normalized.
 */
public final class SchemaNormalizer implements Schemas {
    private static final String ONLY_ITSELF = "the schema refers only to itself; it is read as any value";

    private final SchemaContext context;
    private final EnumSchema enums;
    private final ObjectSchema objects;
    private final UnionSchema unions;
    private final SchemaLimits limits;

    private final Map<String, NormalizedSchema> normalized = new HashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> referredInProgress = new HashSet<>();

    public SchemaNormalizer(DocumentContext document, RootSettings settings) {
        this.context = new SchemaContext(document, new TypeRegistry());
        this.enums = new EnumSchema(context);
        this.objects = new ObjectSchema(this, context);
        this.unions = new UnionSchema(this, context, enums, settings.expandableMarker());
        this.limits = new SchemaLimits(context);
    }

    /** The types that are defined so far. */
    public TypeRegistry registry() {
        return context.registry();
    }

    /** Words that replace the number of an alternative in type names, by JSON pointer; may be empty. */
    public Map<String, String> alternativeWords() {
        return unions.alternativeWords();
    }

    /**
     * Replaces unions that consist only of themselves by any value. To be called after all schemas are normalized.
     */
    public void redirectEmptyUnions() {
        TypeRegistry registry = context.registry();
        Discriminators discriminators = new Discriminators(registry.definitions());
        List<UnionType> empty = registry.definitions().values().stream()
                .filter(UnionType.class::isInstance)
                .map(UnionType.class::cast)
                .filter(union -> discriminators.complete(union).alternatives().isEmpty())
                .toList();
        for (UnionType union : empty) {
            context.warn(context.document().at(union.id().pointer()), ONLY_ITSELF);
            registry.redirect(union.id(), new TypeRef.Any());
        }
    }

    @Override
    public Value value(DocumentNode schema, boolean required) {
        DocumentNode target = context.resolve(schema);
        NormalizedSchema result = normalize(schema);
        TypeRef type = result.type();
        Optional<String> constant = result.constant();
        if (constant.isPresent() && !required && isText(type)) {
            // The caller decides whether to send an optional constant, so it becomes an enum of one value.
            type = enums.ofConstant(target);
            constant = Optional.empty();
        }
        String description = schema.text("description");
        return new Value(
                type,
                new Optionality(required, result.nullable() || schema.flag("nullable"), result.clearable()),
                access(schema, target),
                DeclaredValues.ofSchema(constant, target.json("default"), examples(schema, target)),
                schema.flag("deprecated") || target.flag("deprecated"),
                description.isEmpty() ? Docs.NONE : new Docs("", description),
                limits.of(target));
    }

    /** Whether every value of a type is one text or number, or anything. */
    public boolean isSingle(TypeRef type) {
        boolean isEnum = registry().definition(type).orElse(null) instanceof EnumType;
        return isEnum || type instanceof TypeRef.Scalar || type instanceof TypeRef.Any;
    }

    private static boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    private static AccessMode access(DocumentNode schema, DocumentNode target) {
        if (schema.flag("readOnly") || target.flag("readOnly")) {
            return AccessMode.READ_ONLY;
        }
        return schema.flag("writeOnly") || target.flag("writeOnly") ? AccessMode.WRITE_ONLY : AccessMode.READ_WRITE;
    }

    private static List<String> examples(DocumentNode schema, DocumentNode target) {
        List<String> examples = new ArrayList<>();
        schema.json("example").or(() -> target.json("example")).ifPresent(examples::add);
        target.member("examples")
                .items()
                .forEach(each -> examples.add(each.node().toString()));
        return examples;
    }

    @Override
    public NormalizedSchema normalize(DocumentNode schema) {
        if (schema.node().isMissingNode()) {
            return NormalizedSchema.ANY;
        }
        DocumentNode target = context.resolve(schema);
        NormalizedSchema known = normalized.get(target.pointer());
        if (known != null) {
            return known;
        }
        TypeId id = new TypeId(target.pointer());
        if (!inProgress.add(target.pointer())) {
            referredInProgress.add(target.pointer());
            return NormalizedSchema.of(new TypeRef.Named(id));
        }
        if (inProgress.size() > Limit.SCHEMA_DEPTH.value()) {
            throw context.tooDeep(target);
        }
        NormalizedSchema result = byKeyword(target).orNull(target.flag("nullable"));
        inProgress.remove(target.pointer());
        normalized.put(target.pointer(), result);
        if (referredInProgress.contains(target.pointer()) && !context.registry().defines(id)) {
            redirect(target, id, result.type());
        }
        return result;
    }

    // A recursive schema was referred to by its id, but is not a type definition.
    private void redirect(DocumentNode schema, TypeId id, TypeRef type) {
        boolean refersToItself = type.named().filter(id::equals).isPresent();
        if (refersToItself) {
            context.warn(schema, ONLY_ITSELF);
        }
        context.registry().redirect(id, refersToItself ? new TypeRef.Any() : type);
    }

    private NormalizedSchema byKeyword(DocumentNode schema) {
        if (!schema.node().isObject() || schema.node().isEmpty()) {
            return NormalizedSchema.ANY;
        }
        if (schema.has("allOf")) {
            return objects.merged(schema);
        }
        boolean isUnion = schema.node().path("oneOf").size() > 0
                || schema.node().path("anyOf").size() > 0;
        if (isUnion) {
            return schema.node().path("properties").size() > 0 ? objects.merged(schema) : unions.normalize(schema);
        }
        if (schema.has("const") || schema.node().path("enum").isArray()) {
            return enums.normalize(schema);
        }
        return byType(schema);
    }

    private NormalizedSchema byType(DocumentNode schema) {
        List<String> types = SchemaTypes.of(schema.node());
        boolean nullable = types.contains("null");
        List<String> rest = types.stream().filter(type -> !type.equals("null")).toList();
        if (rest.size() > 1) {
            return unions.ofTypes(schema, rest).orNull(nullable);
        }
        String type = rest.isEmpty() ? SchemaTypes.inferred(schema.node()) : rest.get(0);
        return normalizeAs(schema, type).orNull(nullable);
    }

    @Override
    public NormalizedSchema normalizeAs(DocumentNode schema, String type) {
        return switch (type) {
            case "object" -> objects.normalize(schema);
            case "array" -> NormalizedSchema.of(new TypeRef.ListOf(items(schema)));
            default ->
                SchemaTypes.scalar(type, schema.text("format"))
                        .map(kind -> NormalizedSchema.of(new TypeRef.Scalar(kind)))
                        .orElse(NormalizedSchema.ANY);
        };
    }

    private TypeRef items(DocumentNode schema) {
        DocumentNode items = schema.member("items");
        if (schema.has("prefixItems") || items.node().isArray()) {
            context.warn(schema, "the items of a tuple are read as any values");
            return new TypeRef.Any();
        }
        return elementType(items);
    }

    @Override
    public TypeRef elementType(DocumentNode schema) {
        NormalizedSchema result = normalize(schema);
        if (result.constant().isPresent() && isText(result.type())) {
            return enums.ofConstant(context.resolve(schema));
        }
        return limited(result.element(), schema);
    }

    private TypeRef limited(TypeRef type, DocumentNode schema) {
        if (TypeRefs.containerDepth(type) < Limit.TYPE_DEPTH.value()) {
            return type;
        }
        context.warn(schema, Limit.TYPE_DEPTH.exceeded() + "; deeper values are read as any value");
        return new TypeRef.Any();
    }
}
