package dev.callwright.core.normalize.type;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.schema.AnyValue;
import dev.callwright.core.normalize.schema.TypeRefs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The schemas that are one type although they stand in several places: those that the document gives the same explicit name,
 * and unions of the same component schemas. Equal shapes alone are not the same type, because each may change on its own.
 */
final class SameTypes {
    private static final int PLACES_IN_MESSAGE = 4;

    private final DocumentContext document;
    private final Map<TypeId, TypeDefinition> definitions;
    private final Map<TypeId, TypeRef> redirects;
    private final ShapeKeys shapes;
    private final Map<TypeId, TypeId> canonical = new HashMap<>();
    private final Set<TypeId> differing = new HashSet<>();

    /**
     * @param document takes errors of schemas that have a name in common but not their shape
     * @param definitions the types with the sources of their names
     * @param redirects ids that refer to another type
     */
    SameTypes(DocumentContext document, Map<TypeId, TypeDefinition> definitions, Map<TypeId, TypeRef> redirects) {
        this.document = document;
        this.definitions = definitions;
        this.redirects = redirects;
        this.shapes = new ShapeKeys(definitions, redirects);
        Map<String, List<TypeDefinition>> named = new TreeMap<>();
        Map<String, List<TypeDefinition>> unions = new TreeMap<>();
        for (TypeDefinition type : definitions.values()) {
            if (type.nameSource().explicit().isPresent()) {
                named.computeIfAbsent(type.nameSource().explicit().get(), unused -> new ArrayList<>())
                        .add(type);
            } else if (type instanceof UnionType union && ComponentUnions.isOne(union)) {
                unions.computeIfAbsent(shapes.of(union), unused -> new ArrayList<>())
                        .add(union);
            }
        }
        named.forEach(this::mergeNamed);
        unions.values().forEach(this::merge);
    }

    /** Makes the bodies of an operation's statuses one type if they have the same shape: callers cannot tell them apart. */
    void mergeAnswers(Operation operation) {
        Map<String, List<TypeDefinition>> alike = new TreeMap<>();
        for (TypeRef body : operation.result().statuses().types().values()) {
            TypeDefinition type = body instanceof TypeRef.Named named ? definitions.get(named.id()) : null;
            if (type != null && !SchemaPlaces.isComponent(type.id()) && !canonical.containsKey(type.id())) {
                alike.computeIfAbsent(shapes.of(type), unused -> new ArrayList<>())
                        .add(type);
            }
        }
        alike.values().forEach(this::merge);
    }

    private void mergeNamed(String name, List<TypeDefinition> types) {
        if (types.stream().map(shapes::of).distinct().count() == 1) {
            merge(types);
            return;
        }
        List<String> places =
                types.stream().map(type -> type.id().pointer()).sorted().toList();
        String listed = String.join(", ", places.subList(0, Math.min(PLACES_IN_MESSAGE, places.size())));
        String more = places.size() > PLACES_IN_MESSAGE ? " and " + (places.size() - PLACES_IN_MESSAGE) + " more" : "";
        document.error(
                places.get(0),
                "schemas of different shape have the name '" + name + "': " + listed + more
                        + "; give those that differ another name, or none");
    }

    private void merge(List<TypeDefinition> types) {
        TypeId first = types.stream()
                .map(TypeDefinition::id)
                .min((one, other) -> {
                    int components = Boolean.compare(SchemaPlaces.isComponent(other), SchemaPlaces.isComponent(one));
                    return components != 0 ? components : one.compareTo(other);
                })
                .orElseThrow();
        types.forEach(type -> canonical.put(type.id(), first));
        if (!SchemaPlaces.isComponent(first)
                && types.stream().map(TypeDefinition::docs).distinct().count() > 1) {
            differing.add(first);
        }
    }

    /** The type with the documentation that holds for all of its places: what one place says would mislead at the others. */
    TypeDefinition described(TypeDefinition type) {
        return differing.contains(type.id()) ? type.withDocs(Docs.NONE) : type;
    }

    /** The type that a reference refers to. */
    TypeRef canonical(TypeRef.Named reference) {
        return canonical(reference, 0);
    }

    private TypeRef canonical(TypeRef.Named reference, int depth) {
        TypeRef redirect = redirects.get(reference.id());
        if (redirect != null && depth < 50) {
            return redirect.accept(new TypeRefs.RewriteNamed(named -> canonical(named, depth + 1)));
        }
        TypeDefinition definition = definitions.get(reference.id());
        return definition == null
                ? AnyValue.because(AnyValue.Reason.WARNED_ELSEWHERE)
                : new TypeRef.Named(requireNonNull(canonical.getOrDefault(definition.id(), definition.id())));
    }
}
