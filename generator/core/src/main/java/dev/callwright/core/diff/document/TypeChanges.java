package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.plan.NameKeys;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares the named types. An inline type that comes or goes is part of what it stands in. */
final class TypeChanges {
    private final Compared compared;
    private final FoundChanges findings;

    TypeChanges(Compared compared, FoundChanges findings) {
        this.compared = compared;
        this.findings = findings;
    }

    void find() {
        Map<TypeId, TypeDefinition> olds = compared.types().before();
        Map<TypeId, TypeDefinition> news = compared.types().after();
        compared.pairs().gone().forEach(id -> removed(Known.of(olds, id)));
        compared.pairs().added().forEach(id -> added(Known.of(news, id)));
        compared.pairs()
                .all()
                .forEach((before, after) -> compare(new Two<>(Known.of(olds, before), Known.of(news, after))));
    }

    private static Place place(TypeDefinition type) {
        return new Place(Subjects.of(type), type.id().pointer());
    }

    private static String what(TypeDefinition type) {
        return "the type " + PlaceText.of(type);
    }

    // What no longer exists for users of the SDKs is said by what used the type.
    private void removed(TypeDefinition type) {
        if (isReported(type)) {
            Spot spot = Spot.gone(place(type), what(type));
            findings.add(ChangeKind.TYPE_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.")
                    .withTypes(type.parts(), List.of());
        }
    }

    private void added(TypeDefinition type) {
        if (isReported(type)) {
            Spot spot = Spot.added(place(type), what(type));
            findings.add(ChangeKind.TYPE_ADDED, spot, Impact.ADDITIVE, spot.start() + " is new.")
                    .withTypes(List.of(), type.parts());
        }
    }

    // The union of all webhooks, and unions of components without a name of their own, are made by the SDKs.
    private boolean isReported(TypeDefinition type) {
        boolean isEvent = Stream.of(
                        compared.models().before(), compared.models().after())
                .flatMap(model -> model.webhooks().event().flatMap(TypeRef::named).stream())
                .anyMatch(type.id()::equals);
        boolean isMade = isEvent || type.nameSource().place().contains(" or /");
        return type.nameSource().standing() == Standing.ALONE && !isMade;
    }

    private void compare(Two<TypeDefinition> type) {
        Spot spot = Spot.both(type.map(TypeChanges::place), what(type.after()));
        renamed(spot, type);
        Direction direction = Direction.of(type.before(), type.after());
        if (type.before() instanceof ObjectType before && type.after() instanceof ObjectType after) {
            new ObjectChanges(compared, findings, direction).find(spot, new Two<>(before, after));
        } else if (type.before() instanceof EnumType before && type.after() instanceof EnumType after) {
            new EnumChanges(findings, direction).find(spot, new Two<>(before, after));
        } else if (type.before() instanceof UnionType before && type.after() instanceof UnionType after) {
            new UnionChanges(compared, findings).find(spot, new Two<>(before, after));
        } else {
            findings.add(
                            ChangeKind.TYPE_CHANGED,
                            spot,
                            Impact.BEHAVIOR,
                            spot.start() + " was " + kind(type.before()) + " and is " + kind(type.after()) + " now.")
                    .withTypes(type.before().parts(), type.after().parts());
        }
    }

    private void renamed(Spot spot, Two<TypeDefinition> type) {
        Two<String> components = type.map(each -> NameKeys.component(each.id()));
        boolean areComponents = type.before().nameSource().standing() == Standing.ALONE
                && type.after().nameSource().standing() == Standing.ALONE;
        if (areComponents && !components.isSame()) {
            findings.add(
                    ChangeKind.TYPE_RENAMED,
                    spot,
                    Impact.DOCS,
                    "The type " + PlaceText.of(type.before()) + " is " + PlaceText.of(type.after()) + " now.");
        }
    }

    private static String kind(TypeDefinition type) {
        return type.accept(new TypeDefinition.Visitor<String>() {
            @Override
            public String object(ObjectType object) {
                return "an object";
            }

            @Override
            public String enumeration(EnumType values) {
                return "an enum";
            }

            @Override
            public String union(UnionType union) {
                return "a union";
            }
        });
    }
}
