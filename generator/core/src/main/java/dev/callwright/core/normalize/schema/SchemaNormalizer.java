package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Cancellation;
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
    private final SchemaContext context;
    private final EnumSchema enums;
    private final ObjectSchema objects;
    private final UnionSchema unions;
    private final InheritanceUnions parents;
    private final SchemaLimits limits;
    private final ValueBranches branches;
    private final UnreadKeywords unread;

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
        this.unread = new UnreadKeywords(context);
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
            DocumentNode schema = context.document().at(union.id().pointer());
            registry.redirect(union.id(), context.any(schema, TypeLoss.SELF_REFERENCE));
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
            return NormalizedSchema.any(AnyValue.Reason.UNTYPED);
        }
        unread.warnBesideReference(schema);
        DocumentNode target = context.resolve(schema);
        NormalizedSchema known = normalized.get(target.pointer());
        if (known != null) {
            return known;
        }
        TypeId id = new TypeId(target.pointer());
        Cancellation.check();
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
        context.registry().redirect(id, refersToItself ? context.any(schema, TypeLoss.SELF_REFERENCE) : type);
    }

    private NormalizedSchema byKeyword(DocumentNode schema) {
        if (schema.node().isMissingNode()) {
            return NormalizedSchema.any(AnyValue.Reason.WARNED_ELSEWHERE);
        }
        if (!schema.node().isObject() || schema.node().isEmpty()) {
            return NormalizedSchema.any(AnyValue.Reason.UNTYPED);
        }
        if (context.inheritance().isParent(schema.pointer())) {
            return parents.normalize(schema);
        }
        PlainShape shape = PlainShape.of(schema, context);
        unread.warn(schema, shape);
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
        context.lose(schema, TypeLoss.CONTRADICTION, "");
        return schema.member("allOf").items().stream()
                .filter(branches::describe)
                .findFirst()
                .map(this::normalize)
                .orElseGet(() -> NormalizedSchema.any(AnyValue.Reason.WARNED_ELSEWHERE));
    }

    @Override
    public NormalizedSchema ofShape(PlainShape shape, DocumentNode schema) {
        if (shape.values().isPresent()) {
            return enums.normalize(shape.values().get(), shape.declared());
        }
        List<String> types = shape.types();
        if (shape.hasMixedValues()) {
            context.lose(schema, TypeLoss.MIXED_VALUES, String.join(" or ", types));
        }
        if (types.size() > 1) {
            return unions.ofTypes(schema, types, type -> ofType(shape, schema, type));
        }
        return types.isEmpty() ? NormalizedSchema.any(AnyValue.Reason.UNTYPED) : ofType(shape, schema, types.get(0));
    }

    private NormalizedSchema ofType(PlainShape shape, DocumentNode schema, String type) {
        return switch (type) {
            case "object" -> objects.normalize(shape.map().orElse(schema));
            case "array" ->
                NormalizedSchema.of(shape.items()
                        .map(this::list)
                        .orElseGet(() -> new TypeRef.ListOf(AnyValue.because(AnyValue.Reason.UNTYPED))));
            default ->
                SchemaTypes.scalar(type, shape.format(type))
                        .map(kind -> NormalizedSchema.of(new TypeRef.Scalar(kind)))
                        .orElseGet(() -> unknown(schema, type));
        };
    }

    private NormalizedSchema unknown(DocumentNode schema, String type) {
        context.lose(schema.member("type"), TypeLoss.UNKNOWN_TYPE, type);
        return NormalizedSchema.any(AnyValue.Reason.WARNED_ELSEWHERE);
    }

    private TypeRef list(DocumentNode schema) {
        return TupleItems.of(schema)
                .map(items -> tuple(schema, items))
                .orElseGet(() -> new TypeRef.ListOf(elementType(schema.member("items"))));
    }

    // Java has no tuples: their items have one type or are any value.
    private TypeRef tuple(DocumentNode schema, TupleItems items) {
        TypeRef.Tuple tuple = new TypeRef.Tuple(
                items.first().stream().map(this::elementType).toList(),
                items.required(),
                items.rest().map(this::elementType));
        List<TypeRef> distinct = tuple.types().distinct().toList();
        TypeRef item = distinct.size() == 1 ? distinct.get(0) : context.any(schema, TypeLoss.TUPLE);
        return new TypeRef.ListOf(item, Optional.of(tuple));
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
        return context.any(schema, TypeLoss.NESTING);
    }
}
