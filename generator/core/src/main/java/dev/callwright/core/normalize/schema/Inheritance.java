package dev.callwright.core.normalize.schema;

import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The component schemas that inherit from each other by {@code allOf}, and their discriminators; also schemas in files of their
 * own. Other schemas have no name, so they are no children (OpenAPI, Discriminator Object).
 */
final class Inheritance {
    private final DocumentContext document;
    private final Map<String, Composed> schemas = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final Set<String> usedAsValues = new LinkedHashSet<>();
    // The values by target of each mapping: a parent of hundreds has as many entries, and each child asks for its own.
    private final Map<String, Map<String, Set<String>>> mappings = new HashMap<>();

    Inheritance(DocumentContext document) {
        this.document = document;
        addAll(document.root().member("components").member("schemas"));
        for (DocumentNode.Member external :
                document.root().member(SpecTree.EXTERNAL_DOCUMENTS).members()) {
            addAll(external.value().member("components").member("schemas"));
            addFile(external.value());
        }
        schemas.forEach((pointer, schema) -> schema.parents().forEach(parent -> addChild(parent, pointer)));
        List.copyOf(schemas.keySet()).forEach(this::addMapped);
    }

    /**
     * What a component inherits and declares, in itself or in inline parts of its {@code allOf}.
     *
     * @param parents the pointers of the components that it refers to in {@code allOf}
     * @param discriminators its discriminators
     * @param parts the schema itself and its inline parts
     */
    private record Composed(Set<String> parents, List<DocumentNode> discriminators, List<DocumentNode> parts) {}

    private void addAll(DocumentNode map) {
        map.members().forEach(schema -> add(schema.value()));
    }

    // A file is one schema, or has several by their names.
    private void addFile(DocumentNode file) {
        if (isComposed(file)) {
            add(file);
        } else {
            file.members().stream()
                    .map(DocumentNode.Member::value)
                    .filter(Inheritance::isComposed)
                    .forEach(this::add);
        }
    }

    private static boolean isComposed(DocumentNode schema) {
        return schema.has("allOf") || schema.has("discriminator");
    }

    private void add(DocumentNode schema) {
        Composed composed = new Composed(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        if (!References.isReference(schema.node())) {
            read(schema, composed);
        }
        schemas.put(schema.pointer(), composed);
    }

    private void read(DocumentNode schema, Composed composed) {
        composed.parts().add(schema);
        if (!schema.member("discriminator").text("propertyName").isEmpty()) {
            composed.discriminators().add(schema.member("discriminator"));
        }
        for (DocumentNode part : schema.member("allOf").items()) {
            if (References.isReference(part.node())) {
                document.references()
                        .find(part)
                        .ifPresent(target -> composed.parents().add(target.pointer()));
            } else {
                read(part, composed);
            }
        }
    }

    private void addChild(String parent, String child) {
        if (schemas.containsKey(parent) && !parent.equals(child)) {
            children.computeIfAbsent(parent, unused -> new LinkedHashSet<>()).add(child);
        }
    }

    // A mapping may name schemas that repeat the parent's members instead of referring to it.
    private void addMapped(String parent) {
        if (hasChoices(parent)) {
            return;
        }
        Set<String> known = descendants(parent);
        known.addAll(ancestors(parent));
        for (DocumentNode discriminator : composed(parent).discriminators()) {
            for (DiscriminatorMapping.Entry entry : DiscriminatorMapping.of(discriminator)) {
                if (!known.contains(entry.pointer()) && schemas.containsKey(entry.pointer())) {
                    addChild(parent, entry.pointer());
                    composed(entry.pointer()).parents().add(parent);
                }
            }
        }
    }

    private boolean hasChoices(String pointer) {
        return composed(pointer).parts().stream()
                .anyMatch(part -> part.node().path("oneOf").size() > 0
                        || part.node().path("anyOf").size() > 0);
    }

    private Composed composed(String pointer) {
        Composed known = schemas.get(pointer);
        return known == null ? new Composed(Set.of(), List.of(), List.of()) : known;
    }

    /**
     * Whether values of a schema are values of its children: it has some, a discriminator that tells them apart, and no
     * alternatives of its own that list them.
     */
    boolean isParent(String pointer) {
        return children.containsKey(pointer)
                && !hasChoices(pointer)
                && discriminator(pointer).isPresent();
    }

    /** The components that inherit from a schema directly. */
    List<String> children(String pointer) {
        return List.copyOf(children.getOrDefault(pointer, Set.of()));
    }

    /** The components that inherit from a schema, directly or not; a cycle is not followed to its start. */
    Set<String> descendants(String pointer) {
        return reached(pointer, true);
    }

    /** The components that a schema inherits from, directly or not. */
    Set<String> ancestors(String pointer) {
        return reached(pointer, false);
    }

    private Set<String> reached(String start, boolean down) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(start));
        for (int i = 0; i < open.size(); i++) {
            for (String next : down
                    ? children(open.get(i))
                    : List.copyOf(composed(open.get(i)).parents())) {
                if (!next.equals(start) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** The discriminator of a schema: its own, else that of its nearest ancestor. */
    Optional<DocumentNode> discriminator(String pointer) {
        List<DocumentNode> own = composed(pointer).discriminators();
        return own.isEmpty()
                ? ancestors(pointer).stream()
                        .flatMap(ancestor -> composed(ancestor).discriminators().stream())
                        .findFirst()
                : Optional.of(own.get(0));
    }

    /** The properties of the discriminators that a schema inherits. */
    Set<String> inheritedProperties(String pointer) {
        Set<String> properties = new LinkedHashSet<>();
        for (String ancestor : ancestors(pointer)) {
            composed(ancestor).discriminators().forEach(each -> properties.add(each.text("propertyName")));
        }
        return properties;
    }

    /** The values of a discriminator's property that select a component. */
    List<String> values(String property, String pointer) {
        return values(property, pointer, new LinkedHashSet<>());
    }

    private List<String> values(String property, String pointer, Set<String> seen) {
        List<String> mapped = mapped(property, pointer);
        if (!mapped.isEmpty()) {
            return mapped;
        }
        Optional<String> declared = declared(property, pointer);
        if (declared.isPresent()) {
            return List.of(declared.get());
        }
        seen.add(pointer);
        // Of {petType: cat, breed: siamese}, the one property selects Cat and the other one its child.
        for (String parent : composed(pointer).parents()) {
            Optional<String> other = discriminator(parent).map(each -> each.text("propertyName"));
            if (other.filter(name -> !name.equals(property)).isPresent()
                    && inheritedProperties(parent).contains(property)
                    && !seen.contains(parent)) {
                return values(property, parent, seen);
            }
        }
        return ListedValues.listed(SchemaName.of(pointer), listed(property, pointer)).stream()
                .toList();
    }

    // The enum of the property, declared by the component or an ancestor.
    private List<String> listed(String property, String pointer) {
        Set<String> related = new LinkedHashSet<>(Set.of(pointer));
        related.addAll(ancestors(pointer));
        return related.stream()
                .flatMap(each -> composed(each).parts().stream())
                .flatMap(part ->
                        document.references().find(part.member("properties").member(property)).stream())
                .map(declaration ->
                        declaration.has("const") ? List.of(declaration.text("const")) : declaration.texts("enum"))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The values that mappings give a component; none: it has its name, or what it declares itself. */
    List<String> mapped(String property, String pointer) {
        Set<String> related = ancestors(pointer);
        related.add(pointer);
        Set<String> keys = new LinkedHashSet<>();
        for (String each : related) {
            for (DocumentNode discriminator : composed(each).discriminators()) {
                if (discriminator.text("propertyName").equals(property)) {
                    keys.addAll(mappings.computeIfAbsent(
                                    discriminator.pointer(), unused -> DiscriminatorMapping.byTarget(discriminator))
                            .getOrDefault(pointer, Set.of()));
                }
            }
        }
        return List.copyOf(keys);
    }

    /** The value that a component itself declares for a property: a constant, or else a default. */
    Optional<String> declared(String property, String pointer) {
        return composed(pointer).parts().stream()
                .map(part -> part.member("properties").member(property))
                .flatMap(declaration -> constant(declaration).stream())
                .filter(value -> descendants(pointer).stream()
                        .noneMatch(child -> SchemaName.of(child).equalsIgnoreCase(value)
                                || mapped(property, child).contains(value)))
                .findFirst();
    }

    private static Optional<String> constant(DocumentNode declaration) {
        List<String> listed = declaration.texts("enum");
        return Stream.of(
                        declaration.text("const"), listed.size() == 1 ? listed.get(0) : "", declaration.text("default"))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Notes that the document uses a parent as a value of its own. */
    void addValue(String pointer) {
        usedAsValues.add(pointer);
    }

    /**
     * Whether a parent is a value of its own. A child that is a parent is one, because its name is a value of the discriminator
     * that it inherits. Of the topmost parent, the document has to say so: it lists its value, or the property may be absent.
     */
    boolean isValue(String pointer) {
        if (!inheritedProperties(pointer).isEmpty() || usedAsValues.contains(pointer)) {
            return true;
        }
        String property = discriminator(pointer).orElseThrow().text("propertyName");
        boolean isListed = !listed(property, pointer).isEmpty()
                && !values(property, pointer).isEmpty();
        return isListed
                || !mapped(property, pointer).isEmpty()
                || declared(property, pointer).isPresent()
                || !isRequired(property, pointer);
    }

    /** Whether every value of a component has a property. */
    boolean isRequired(String property, String pointer) {
        Set<String> all = ancestors(pointer);
        all.add(pointer);
        return all.stream()
                .flatMap(each -> composed(each).parts().stream())
                .anyMatch(part -> part.texts("required").contains(property));
    }
}
