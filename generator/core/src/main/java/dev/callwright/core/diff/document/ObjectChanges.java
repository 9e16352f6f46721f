package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares object types. */
final class ObjectChanges {
    private final Compared compared;
    private final FoundChanges findings;
    private final Direction direction;

    ObjectChanges(Compared compared, FoundChanges findings, Direction direction) {
        this.compared = compared;
        this.findings = findings;
        this.direction = direction;
    }

    void find(Spot spot, Two<ObjectType> type) {
        new DocumentationChanges(findings).find(spot, type.map(ObjectType::deprecated), type.map(ObjectType::docs));
        additional(spot, type);
        Two<Map<String, Value>> properties = type.map(ObjectChanges::byName);
        properties.before().forEach((name, value) -> {
            if (!properties.after().containsKey(name)) {
                removed(type, new Property(name, value));
            }
        });
        properties.after().forEach((name, value) -> {
            Optional<Value> before = Optional.ofNullable(properties.before().get(name));
            if (before.isEmpty()) {
                added(type, new Property(name, value));
            } else {
                Two<Place> places = type.map(each -> place(each, name));
                new ValueChanges(compared, findings)
                        .compare(
                                Spot.both(places, what(type.after(), name)), new Two<>(before.get(), value), direction);
            }
        });
    }

    private static Map<String, Value> byName(ObjectType type) {
        Map<String, Value> byName = new LinkedHashMap<>();
        type.properties().forEach(property -> byName.putIfAbsent(property.wireName(), property.value()));
        return byName;
    }

    private static Place place(ObjectType type, String name) {
        return Spot.place(Subjects.property(type, name), type.id().pointer(), "properties", name);
    }

    private static String what(ObjectType type, String name) {
        return PlaceText.member(type, name);
    }

    /**
     * Whether a member explains that a type became open or is that no longer: where nothing is declared, code in TypeScript may
     * name any member. The first in the order of reports does.
     */
    private static boolean isOpening(ObjectType open, ObjectType other, Property property) {
        return open.properties().isEmpty()
                && open.additionalProperties().isEmpty()
                && other.properties().stream()
                        .map(Property::wireName)
                        .min(Comparator.naturalOrder())
                        .filter(property.wireName()::equals)
                        .isPresent();
    }

    private void removed(Two<ObjectType> type, Property property) {
        String name = property.wireName();
        Spot spot = Spot.gone(place(type.before(), name), what(type.before(), name));
        boolean isOpening = isOpening(type.after(), type.before(), property);
        String more = isOpening ? "; the type declares no members now, and code in TypeScript may use any" : "";
        FoundChange found = findings.add(
                        ChangeKind.PROPERTY_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone" + more + ".")
                .withTypes(List.of(property.value().type()), List.of());
        addType(isOpening, found, type);
    }

    private static void addType(boolean explainsType, FoundChange found, Two<ObjectType> type) {
        if (explainsType) {
            found.withSubjects(List.of(Subjects.of(type.before())), List.of(Subjects.of(type.after())));
        }
    }

    private void added(Two<ObjectType> type, Property property) {
        String name = property.wireName();
        Spot spot = Spot.added(place(type.after(), name), what(type.after(), name));
        Value value = property.value();
        boolean isRequired = direction.of(value).sent()
                && value.required()
                && value.constant().isEmpty();
        boolean isOpening = isOpening(type.before(), type.after(), property);
        String more = isOpening ? "; the type declared no members, and code in TypeScript could use any" : "";
        FoundChange found = findings.add(
                        ChangeKind.PROPERTY_ADDED,
                        spot,
                        isRequired ? Impact.BEHAVIOR : Impact.ADDITIVE,
                        spot.start() + (isRequired ? " is new and required" : " is new") + more + ".")
                .withTypes(List.of(), List.of(value.type()));
        addType(isOpening, found, type);
    }

    private void additional(Spot spot, Two<ObjectType> type) {
        Two<Optional<TypeRef>> types = type.map(ObjectType::additionalProperties);
        Optional<TypeRef> was = types.before();
        Optional<TypeRef> is = types.after();
        if (was.isPresent() && is.isPresent()) {
            Two<TypeRef> refs = types.map(Optional::orElseThrow);
            Relation relation = compared.relation(refs);
            if (relation != Relation.SAME) {
                add(
                        spot,
                        direction.of(relation),
                        types,
                        "Further members of " + spot.what() + ": each " + compared.wasAndIs(refs) + ".");
            }
        } else if (is.isPresent()) {
            boolean isOpen = type.before().properties().isEmpty();
            String more = isOpen ? "; the type declared no members, and code in TypeScript could use any" : "";
            add(
                    spot,
                    Impact.ADDITIVE,
                    types,
                    spot.start() + " may have further members now: " + compared.text(is.get()) + more + ".");
        } else if (was.isPresent()) {
            add(spot, Impact.BEHAVIOR, types, spot.start() + " declares no further members any more.");
        }
    }

    private void add(Spot spot, Impact impact, Two<Optional<TypeRef>> types, String sentence) {
        findings.add(ChangeKind.ADDITIONAL_MEMBERS_CHANGED, spot, impact, sentence)
                .withTypes(
                        types.before().stream().toList(), types.after().stream().toList());
    }
}
