package dev.callwright.core.normalize.type;

import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.operation.NameParts;
import dev.callwright.core.normalize.webhook.WebhookNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Inline unions of two or three component schemas. They have nothing of their own, so one type serves all places, and its name
 * says what it is: {@code CustomerOrDeletedCustomer}. Other unions are named after the member that they stand in.
 */
final class ComponentUnions {
    private static final int MOST = 3;
    private static final int LONGEST_NAME = 60;

    private ComponentUnions() {}

    /** Whether a union consists of a few component schemas. */
    static boolean isOne(UnionType union) {
        return !SchemaPlaces.isComponent(union.id())
                && !union.id().equals(WebhookNormalizer.EVENT)
                && union.alternatives().size() <= MOST
                && union.alternatives().stream().allMatch(ComponentUnions::isComponent)
                && length(union) <= LONGEST_NAME;
    }

    private static boolean isComponent(Alternative alternative) {
        return alternative.type() instanceof TypeRef.Named named && SchemaPlaces.isComponent(named.id());
    }

    private static int length(UnionType union) {
        int names = 0;
        for (TypeId id : components(union)) {
            names += id.pointer().length() - id.pointer().lastIndexOf('/');
        }
        return names;
    }

    /** The source of the union's name: its components, the shortest name first. */
    static NameSource source(UnionType union, NameParts nameParts) {
        List<NamePart> parts = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (TypeId id : components(union)) {
            NameSource component = nameParts.source(id.pointer());
            if (!parts.isEmpty()) {
                parts.add(NamePart.name("or"));
            }
            parts.addAll(component.parts());
            places.add(component.place());
        }
        return new NameSource(Optional.empty(), parts, String.join(" or ", places), Standing.ALONE);
    }

    private static List<TypeId> components(UnionType union) {
        return union.alternatives().stream()
                .flatMap(alternative -> alternative.type().named().stream())
                .sorted(Comparator.comparingInt((TypeId id) -> id.pointer().length())
                        .thenComparing(id -> id))
                .toList();
    }
}
