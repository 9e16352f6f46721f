package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The unions of parents with a discriminator. The children are normalized after everything else, because one inside the other
 * they would be as deep as there are schemas.
 */
final class InheritanceUnions {
    /** The last part of the id of an object that is a parent and none of its children. */
    private static final String ITSELF = "/itself";

    private final Schemas schemas;
    private final SchemaContext context;
    private final ObjectDefinitions definitions;
    private final Inheritance inheritance;
    private final Map<String, DocumentNode> parents = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> defined = new HashSet<>();

    InheritanceUnions(Schemas schemas, SchemaContext context) {
        this.schemas = schemas;
        this.context = context;
        this.definitions = new ObjectDefinitions(schemas, context);
        this.inheritance = context.inheritance();
    }

    /** The union of a parent's children, of which the alternatives follow in {@link #define}. */
    NormalizedSchema normalize(DocumentNode parent) {
        parents.put(parent.pointer(), parent);
        open.addAll(inheritance.children(parent.pointer()));
        TypeId id = new TypeId(parent.pointer());
        context.registry().define(new UnionType(context.declaration(parent), List.of(), Optional.empty()));
        return NormalizedSchema.of(new TypeRef.Named(id));
    }

    /** Normalizes the children of all parents and defines the unions. */
    void define() {
        while (!open.isEmpty()) {
            schemas.normalize(context.document().at(open.remove()));
            if (open.isEmpty()) {
                List.copyOf(parents.values()).forEach(this::defineItself);
            }
        }
        parents.values().forEach(this::define);
    }

    private void define(DocumentNode parent) {
        DocumentNode discriminator = discriminator(parent);
        Found found = new Found(new LinkedHashMap<>(), new LinkedHashSet<>());
        collect(parent.pointer(), discriminator, found);
        List<TypeRef> subunions = new ArrayList<>();
        for (String child : inheritance.children(parent.pointer())) {
            if (inheritance.isParent(child) && !inheritance.descendants(child).contains(parent.pointer())) {
                subunions.add(named(child));
            }
        }
        context.registry()
                .define(new UnionType(
                        context.declaration(parent),
                        List.copyOf(found.alternatives().values()),
                        Optional.of(discriminator.text("propertyName")),
                        subunions));
    }

    private record Found(Map<String, Alternative> alternatives, Set<String> seen) {}

    private void collect(String parent, DocumentNode discriminator, Found found) {
        if (!found.seen().add(parent)) {
            return;
        }
        if (inheritance.isValue(parent)) {
            String property = discriminator.text("propertyName");
            add(parent + ITSELF, inheritance.values(property, parent), found);
        }
        for (String child : inheritance.children(parent)) {
            if (inheritance.isParent(child)) {
                collect(child, discriminator, found);
            } else {
                add(child, DiscriminatorValues.named(context, discriminator, child), found);
            }
        }
    }

    private static void add(String pointer, List<String> values, Found found) {
        found.alternatives().putIfAbsent(pointer, new Alternative(named(pointer), values));
    }

    private static TypeRef named(String pointer) {
        return new TypeRef.Named(new TypeId(pointer));
    }

    private DocumentNode discriminator(DocumentNode parent) {
        return inheritance.discriminator(parent.pointer()).orElseThrow();
    }

    private void defineItself(DocumentNode parent) {
        String pointer = parent.pointer();
        if (!inheritance.isValue(pointer) || !defined.add(pointer)) {
            return;
        }
        TypeId id = new TypeId(pointer + ITSELF);
        String property = discriminator(parent).text("propertyName");
        // Without the property, a value is one of the topmost parent.
        if (!inheritance.isRequired(property, pointer)
                && !inheritance.inheritedProperties(pointer).contains(property)) {
            context.registry().fixed().keepOptional(id);
        }
        MergedProperties merged = new MergedProperties();
        Variants.of(context, parent).all().stream().findFirst().ifPresent(variant -> merged.add(variant.members()));
        Set<String> properties = new LinkedHashSet<>(inheritance.inheritedProperties(pointer));
        properties.add(property);
        properties.forEach(each -> context.registry().fixed().add(id, each, inheritance.values(each, pointer)));
        definitions.defineBeside(parent, id, merged);
    }
}
