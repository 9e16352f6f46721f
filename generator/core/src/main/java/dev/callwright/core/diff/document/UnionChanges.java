package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhooks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares unions. Both SDKs keep values that are none of the alternatives they know, so a new alternative changes no call. The
 * alternatives of a union that the document does not declare, such as that of all webhooks, are reported where they are.
 */
final class UnionChanges {
    private final Compared compared;
    private final FoundChanges findings;

    UnionChanges(Compared compared, FoundChanges findings) {
        this.compared = compared;
        this.findings = findings;
    }

    void find(Spot spot, Two<UnionType> type) {
        new DocumentationChanges(findings).docs(spot, type.map(UnionType::docs));
        if (!isEvent(type.after())) {
            alternatives(type);
            discriminator(spot, type);
        }
    }

    private boolean isEvent(UnionType type) {
        Webhooks webhooks = compared.models().after().webhooks();
        return !webhooks.all().isEmpty()
                && webhooks.event()
                        .flatMap(TypeRef::named)
                        .filter(type.id()::equals)
                        .isPresent();
    }

    private void alternatives(Two<UnionType> type) {
        List<Alternative> added = new ArrayList<>(type.after().alternatives());
        Map<TypeRef, Alternative> byType = new LinkedHashMap<>();
        added.forEach(each -> byType.putIfAbsent(each.type(), each));
        for (Alternative before : type.before().alternatives()) {
            Optional<Alternative> after = match(before.type(), byType);
            if (after.isPresent()) {
                added.remove(after.get());
                values(type, new Two<>(before, after.get()));
            } else {
                Spot spot = Spot.gone(place(type.before(), before), what(new Two<>(type.before(), before), true));
                findings.add(ChangeKind.ALTERNATIVE_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.")
                        .withTypes(List.of(before.type()), List.of());
            }
        }
        for (Alternative after : added) {
            Spot spot = Spot.added(place(type.after(), after), what(new Two<>(type.after(), after), false));
            findings.add(ChangeKind.ALTERNATIVE_ADDED, spot, Impact.ADDITIVE, spot.start() + " is new.")
                    .withTypes(List.of(), List.of(after.type()));
        }
    }

    // A pair of named types has different ids if it was renamed; other types are equal or not.
    private Optional<Alternative> match(TypeRef before, Map<TypeRef, Alternative> byType) {
        TypeRef wanted = before instanceof TypeRef.Named named
                ? compared.pairs()
                        .newOf(named.id())
                        .<TypeRef>map(TypeRef.Named::new)
                        .orElse(before)
                : before;
        return Optional.ofNullable(byType.get(wanted))
                .filter(each -> compared.relation(new Two<>(before, each.type())) == Relation.SAME)
                .or(() -> byType.values().stream()
                        .filter(each -> !(each.type() instanceof TypeRef.Named))
                        .filter(each -> compared.relation(new Two<>(before, each.type())) == Relation.SAME)
                        .findFirst());
    }

    private static Place place(UnionType type, Alternative alternative) {
        return new Place(
                Subjects.alternative(type, alternative.type()), type.id().pointer());
    }

    private String what(Two<?> typeAndAlternative, boolean isOld) {
        UnionType type = (UnionType) typeAndAlternative.before();
        Alternative alternative = (Alternative) typeAndAlternative.after();
        TypePhrase text = new TypePhrase(
                isOld ? compared.types().before() : compared.types().after());
        return "the alternative " + text.of(alternative.type()) + " of " + PlaceText.of(type);
    }

    private void values(Two<UnionType> type, Two<Alternative> alternative) {
        Two<List<String>> values = alternative.map(
                each -> each.discriminatorValues().stream().sorted().toList());
        // Where another property tells all alternatives apart, that is one difference.
        if (values.isSame() || !type.map(UnionType::discriminator).isSame()) {
            return;
        }
        Two<Place> places =
                new Two<>(place(type.before(), alternative.before()), place(type.after(), alternative.after()));
        String text =
                new TypePhrase(compared.types().after()).of(alternative.after().type());
        String union = PlaceText.of(type.after());
        findings.add(
                        ChangeKind.DISCRIMINATOR_CHANGED,
                        Spot.both(places, "the alternative " + text + " of " + union),
                        Impact.BEHAVIOR,
                        "The alternative " + text + " of " + union + " is marked by " + list(values.after())
                                + " now; it was " + list(values.before()) + ".")
                .withSubjects(
                        property(type.before(), alternative.before()), property(type.after(), alternative.after()));
    }

    private static String list(List<String> values) {
        return values.isEmpty()
                ? "nothing"
                : String.join(" or ", values.stream().map(PlaceText::quoted).toList());
    }

    // The discriminator's value is a constant of the alternative: one difference.
    private static List<Subject> property(UnionType type, Alternative alternative) {
        Optional<TypeId> id = alternative.type().named();
        return type.discriminator().stream()
                .flatMap(name -> id.stream().map(each -> new Subject(Subject.Kind.PROPERTY, each.pointer(), name)))
                .toList();
    }

    private static List<Subject> markers(UnionType type) {
        return type.alternatives().stream()
                .flatMap(each -> property(type, each).stream())
                .toList();
    }

    private void discriminator(Spot spot, Two<UnionType> type) {
        Two<Optional<String>> names = type.map(UnionType::discriminator);
        if (!names.isSame()) {
            String now = names.after().map(PlaceText::quoted).orElse("their members");
            String was = names.before().map(PlaceText::quoted).orElse("their members");
            findings.add(
                            ChangeKind.DISCRIMINATOR_CHANGED,
                            spot,
                            Impact.BEHAVIOR,
                            "The alternatives of " + spot.what() + " are told apart by " + now + " now, not by " + was
                                    + ".")
                    .withSubjects(markers(type.before()), markers(type.after()));
        }
    }
}
