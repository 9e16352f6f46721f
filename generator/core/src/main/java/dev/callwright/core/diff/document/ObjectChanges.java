package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
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
        additional(spot, type.map(ObjectType::additionalProperties));
        Two<Map<String, Value>> properties = type.map(ObjectChanges::byName);
        properties.before().forEach((name, value) -> {
            if (!properties.after().containsKey(name)) {
                removed(type.before(), new Property(name, value));
            }
        });
        properties.after().forEach((name, value) -> {
            Optional<Value> before = Optional.ofNullable(properties.before().get(name));
            if (before.isEmpty()) {
                added(type.after(), new Property(name, value));
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

    private void removed(ObjectType type, Property property) {
        Spot spot = Spot.gone(place(type, property.wireName()), what(type, property.wireName()));
        findings.add(ChangeKind.PROPERTY_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.")
                .withTypes(List.of(property.value().type()), List.of());
    }

    private void added(ObjectType type, Property property) {
        Spot spot = Spot.added(place(type, property.wireName()), what(type, property.wireName()));
        Value value = property.value();
        boolean isRequired = direction.of(value).sent()
                && value.required()
                && value.constant().isEmpty();
        findings.add(
                        ChangeKind.PROPERTY_ADDED,
                        spot,
                        isRequired ? Impact.BEHAVIOR : Impact.ADDITIVE,
                        spot.start() + (isRequired ? " is new and required." : " is new."))
                .withTypes(List.of(), List.of(value.type()));
    }

    private void additional(Spot spot, Two<Optional<TypeRef>> types) {
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
            add(
                    spot,
                    Impact.ADDITIVE,
                    types,
                    spot.start() + " may have further members now: " + compared.text(is.get()) + ".");
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
