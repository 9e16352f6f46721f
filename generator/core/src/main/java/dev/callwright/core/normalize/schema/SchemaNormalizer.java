package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.DeclaredValues;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.RootSettings;
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
    private final InheritanceUnions parents;
    private final SchemaLimits limits;
    private final ValueBranches branches;

    private final Map<String, NormalizedSchema> normalized = new HashMap<>();
    private final Set<String> inProgress = new HashSet<>();
    private final Set<String> referredInProgress = new HashSet<>();

    public SchemaNormalizer(DocumentContext document, RootSettings settings) {
        this.context = new SchemaContext(document, new TypeRegistry(), new Inheritance(document));
        this.enums = new EnumSchema(context);
        this.unions = new UnionSchema(this, context, enums, settings.expandableMarker());
        this.objects = new ObjectSchema(this, context, unions);
        this.parents = new InheritanceUnions(this, context);
        this.limits = new SchemaLimits(context);
        this.branches = new ValueBranches(context);
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
     * Completes the unions of parents and the values that discriminators fix, and replaces unions that consist only of themselves
     * by any value. To be called after all schemas are normalized, and again if more follow.
     */
    public void complete() {
        parents.define();
        redirectEmptyUnions();
        new Discriminators(context.registry()).fixAlternatives();
    }

    private void redirectEmptyUnions() {
        TypeRegistry registry = context.registry();
        Discriminators discriminators = new Discriminators(registry);
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
                new DeclaredValues(constant, target.json("default"), example(schema, target)),
                schema.flag("deprecated") || target.flag("deprecated"),
                description.isEmpty() ? Docs.NONE : new Docs("", description),
                limits.of(target));
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

    private static Optional<String> example(DocumentNode schema, DocumentNode target) {
        Optional<String> own = schema.json("example").or(() -> target.json("example"));
        JsonNode examples = target.node().path("examples");
        return own.isPresent() || !examples.isArray() || examples.isEmpty()
                ? own
                : Optional.of(examples.get(0).toString());
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
        NormalizedSchema result = byKeyword(target).orNull(branches.admitNull(target));
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
        if (context.inheritance().isParent(schema.pointer())) {
            return parents.normalize(schema);
        }
        PlainShape shape = PlainShape.of(schema, context);
        if (schema.has("allOf")) {
            return allOf(schema, shape);
        }
        boolean isUnion = shape.isKnown()
                ? branches.haveAlternatives(schema)
                : ValueBranches.alternatives(schema).findAny().isPresent();
        if (isUnion && shape.values().isEmpty()) {
            return schema.node().path("properties").size() > 0 ? objects.merged(schema) : unions.normalize(schema);
        }
        return ofShape(shape, schema);
    }

    // Parts that are scalars or lists are one scalar or list; objects have the members of all parts.
    private NormalizedSchema allOf(DocumentNode schema, PlainShape shape) {
        List<DocumentNode> unionParts =
                shape.nodes().stream().filter(branches::haveAlternatives).toList();
        if (shape.isContradictory()) {
            return contradictory(schema);
        }
        if (shape.isObject() && (!unionParts.isEmpty() || shape.hasMembers())) {
            return objects.merged(schema);
        }
        boolean isUnion = unionParts.size() == 1 && shape.values().isEmpty();
        if (isUnion && unionParts.get(0).pointer().equals(schema.pointer())) {
            return unions.normalize(schema);
        }
        if (isUnion && !shape.isDetailed()) {
            return normalize(unionParts.get(0));
        }
        return shape.isKnown() ? ofShape(shape, schema) : objects.merged(schema);
    }

    private NormalizedSchema contradictory(DocumentNode schema) {
        context.warn(schema, "no value has all the types of this schema and its allOf; the type of a part is taken");
        return schema.member("allOf").items().stream()
                .filter(branches::describe)
                .findFirst()
                .map(this::normalize)
                .orElse(NormalizedSchema.ANY);
    }

    @Override
    public NormalizedSchema ofShape(PlainShape shape, DocumentNode schema) {
        if (shape.values().isPresent()) {
            return enums.normalize(shape.values().get(), shape.declared());
        }
        List<String> types = shape.types();
        if (shape.hasMixedValues()) {
            context.warn(
                    schema,
                    "the values of the enum are not of one scalar type; all values of type "
                            + String.join(" or ", types) + " are valid");
        }
        if (types.size() > 1) {
            return unions.ofTypes(schema, types, type -> ofType(shape, schema, type));
        }
        return types.isEmpty() ? NormalizedSchema.ANY : ofType(shape, schema, types.get(0));
    }

    private NormalizedSchema ofType(PlainShape shape, DocumentNode schema, String type) {
        return switch (type) {
            case "object" -> objects.normalize(shape.map().orElse(schema));
            case "array" ->
                NormalizedSchema.of(
                        new TypeRef.ListOf(shape.items().map(this::items).orElseGet(TypeRef.Any::new)));
            default ->
                SchemaTypes.scalar(type, shape.format(type))
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
