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
import dev.callwright.core.normalize.document.DeclaredSettings;
import dev.callwright.core.normalize.document.HttpText;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.normalize.document.RootSettings;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads schemas as types. Each place is read once; recursive schemas refer to the place that is still being read. */
public final class SchemaNormalizer {
    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final DeclaredSettings declared;
    private final References references;
    private static final String MADE_OF_ITSELF = "the schema is made of nothing but itself; it is read as any value";

    private final TypeRegistry registry = new TypeRegistry();
    private final EnumSchema enums;
    private final ObjectSchema objects;
    private final UnionSchema unions;
    private final SchemaLimits limits = new SchemaLimits(this);
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, String> alternativeWords = new HashMap<>();
    private final Set<String> reading = new HashSet<>();
    private final Set<String> referredWhileReading = new HashSet<>();

    public SchemaNormalizer(SpecTree tree, Diagnostics diagnostics, DeclaredSettings declared, RootSettings settings) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.declared = declared;
        this.references = new References(tree, diagnostics);
        this.enums = new EnumSchema(this);
        this.objects = new ObjectSchema(this);
        this.unions = new UnionSchema(this, settings);
    }

    /** What {@code x-callwright} says of operations and schemas. */
    public DeclaredSettings declared() {
        return declared;
    }

    public References references() {
        return references;
    }

    public TypeRegistry registry() {
        return registry;
    }

    EnumSchema enums() {
        return enums;
    }

    ObjectSchema objects() {
        return objects;
    }

    UnionSchema unions() {
        return unions;
    }

    /** Makes any value of unions whose alternatives all lead back to them; to be called when all schemas are read. */
    public void redirectEmptyUnions() {
        Discriminators unions = new Discriminators(registry.definitions());
        List<UnionType> empty = registry.definitions().values().stream()
                .filter(UnionType.class::isInstance)
                .map(UnionType.class::cast)
                .filter(union -> unions.complete(union).alternatives().isEmpty())
                .toList();
        for (UnionType union : empty) {
            String pointer = union.id().pointer();
            warn(new SchemaNode(tree.root().at(pointer), pointer), MADE_OF_ITSELF);
            registry.redirect(union.id(), new TypeRef.Any());
        }
    }

    /** Says which word stands for an alternative of a union in names; an empty one for none. */
    void nameAlternative(String pointer, String word) {
        alternativeWords.put(pointer, word);
    }

    public Map<String, String> alternativeWords() {
        return alternativeWords;
    }

    /** The node at a pointer of the document. */
    public SchemaNode at(String pointer) {
        return new SchemaNode(tree.root().at(pointer), pointer);
    }

    public void warn(SchemaNode where, String message) {
        diagnostics.warn(tree.location(where.pointer()), message);
    }

    /** The contents of a body by media type, without those that no header can name. */
    public List<SchemaNode.Named> contents(SchemaNode body) {
        return body.member("content").members().stream()
                .filter(content -> isMediaType(content.value(), content.name()))
                .toList();
    }

    /** Whether a text can be sent as a media type; if not, there is a warning. */
    boolean isMediaType(SchemaNode where, String text) {
        boolean isMediaType = HttpText.isMediaType(text);
        if (!isMediaType) {
            warn(where, "'" + MessageText.piece(text) + "' is no media type such as application/json; it is left out");
        }
        return isMediaType;
    }

    /** Says that what is written at a place cannot be used. */
    public void error(SchemaNode where, String message) {
        diagnostics.error(tree.location(where.pointer()), message);
    }

    /** The error for schemas that are read by deeper recursion than the limit. */
    SpecException tooDeep(SchemaNode schema) {
        return diagnostics.abort(tree.location(schema.pointer()), Limit.SCHEMA_DEPTH.exceeded() + "; flatten them");
    }

    /** The type, or any value where it lies too deep to have a name in a programming language. */
    TypeRef bounded(TypeRef type, SchemaNode where) {
        int depth = 0;
        for (TypeRef at = type; at instanceof TypeRef.ListOf || at instanceof TypeRef.MapOf; depth++) {
            at = at instanceof TypeRef.ListOf list ? list.item() : ((TypeRef.MapOf) at).value();
        }
        if (depth < Limit.TYPE_DEPTH.value()) {
            return type;
        }
        warn(where, Limit.TYPE_DEPTH.exceeded() + "; what is inside of them is read as any value");
        return new TypeRef.Any();
    }

    /** The schema as a property, parameter or body with its words and examples. */
    public Value value(SchemaNode schema, boolean required) {
        SchemaNode target = references.resolve(schema);
        Shape shape = shape(schema);
        TypeRef type = shape.type();
        Optional<String> constant = shape.constant();
        if (constant.isPresent() && !required && isText(type)) {
            // Sending an optional constant is the caller's choice, so it stays an enum of one value.
            type = enums.ofConstant(target);
            constant = Optional.empty();
        }
        String description = schema.text("description");
        return new Value(
                type,
                new Optionality(required, shape.nullable() || schema.flag("nullable"), shape.clearable()),
                access(schema, target),
                new DeclaredValues(constant, target.json("default"), example(schema, target)),
                schema.flag("deprecated") || target.flag("deprecated"),
                description.isEmpty() ? Docs.NONE : new Docs("", description),
                limits.of(target));
    }

    private static boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    private static AccessMode access(SchemaNode schema, SchemaNode target) {
        if (schema.flag("readOnly") || target.flag("readOnly")) {
            return AccessMode.READ_ONLY;
        }
        return schema.flag("writeOnly") || target.flag("writeOnly") ? AccessMode.WRITE_ONLY : AccessMode.READ_WRITE;
    }

    private static Optional<String> example(SchemaNode schema, SchemaNode target) {
        Optional<String> own = schema.json("example").or(() -> target.json("example"));
        JsonNode examples = target.node().path("examples");
        return own.isPresent() || !examples.isArray() || examples.isEmpty()
                ? own
                : Optional.of(examples.get(0).toString());
    }

    /** What the schema comes down to. */
    public Shape shape(SchemaNode schema) {
        if (schema.node().isMissingNode()) {
            return Shape.ANY;
        }
        SchemaNode target = references.resolve(schema);
        Shape known = shapes.get(target.pointer());
        if (known != null) {
            return known;
        }
        TypeId id = new TypeId(target.pointer());
        if (!reading.add(target.pointer())) {
            referredWhileReading.add(target.pointer());
            return Shape.of(new TypeRef.Named(id));
        }
        if (reading.size() > Limit.SCHEMA_DEPTH.value()) {
            throw tooDeep(target);
        }
        Shape read = read(target).orNull(target.flag("nullable"));
        reading.remove(target.pointer());
        shapes.put(target.pointer(), read);
        if (referredWhileReading.contains(target.pointer()) && !registry.defines(id)) {
            boolean endless = mentions(read.type(), id);
            if (endless) {
                warn(target, MADE_OF_ITSELF);
            }
            registry.redirect(id, endless ? new TypeRef.Any() : read.type());
        }
        return read;
    }

    private static boolean mentions(TypeRef type, TypeId id) {
        return type.accept(new TypeRefs.Mentions(id));
    }

    private Shape read(SchemaNode schema) {
        if (!schema.node().isObject() || schema.node().isEmpty()) {
            return Shape.ANY;
        }
        if (schema.has("allOf")) {
            return objects.merged(schema);
        }
        boolean isUnion = schema.node().path("oneOf").size() > 0
                || schema.node().path("anyOf").size() > 0;
        if (isUnion) {
            return schema.node().path("properties").size() > 0 ? objects.merged(schema) : unions.read(schema);
        }
        if (schema.has("const") || schema.node().path("enum").isArray()) {
            return enums.read(schema);
        }
        return typed(schema);
    }

    private Shape typed(SchemaNode schema) {
        List<String> types = SchemaTypes.of(schema.node());
        boolean nullable = types.contains("null");
        List<String> rest = types.stream().filter(type -> !type.equals("null")).toList();
        if (rest.size() > 1) {
            return unions.ofTypes(schema, rest).orNull(nullable);
        }
        String type = rest.isEmpty() ? SchemaTypes.inferred(schema.node()) : rest.get(0);
        return ofType(schema, type).orNull(nullable);
    }

    /** The schema read as if this were its only type. */
    Shape ofType(SchemaNode schema, String type) {
        return switch (type) {
            case "object" -> objects.read(schema);
            case "array" -> Shape.of(new TypeRef.ListOf(items(schema)));
            default ->
                SchemaTypes.scalar(type, schema.text("format"))
                        .map(kind -> Shape.of(new TypeRef.Scalar(kind)))
                        .orElse(Shape.ANY);
        };
    }

    private TypeRef items(SchemaNode schema) {
        SchemaNode items = schema.member("items");
        if (schema.has("prefixItems") || items.node().isArray()) {
            warn(schema, "the items of a tuple are read as any values");
            return new TypeRef.Any();
        }
        return elementType(items);
    }

    /** The type of list items or map values, where a constant is an ordinary value. */
    public TypeRef elementType(SchemaNode schema) {
        Shape shape = shape(schema);
        if (shape.constant().isPresent() && isText(shape.type())) {
            return enums.ofConstant(references.resolve(schema));
        }
        return bounded(shape.element(), schema);
    }
}
