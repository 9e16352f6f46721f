package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.ClientCredentials;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the security schemes, and which of them operations ask for. */
final class SecurityChanges {
    // A change of the whole API is one difference, not one for each operation.
    private static final int MOST_SINGLE = 3;

    private final Compared compared;
    private final FoundChanges findings;

    SecurityChanges(Compared compared, FoundChanges findings) {
        this.compared = compared;
        this.findings = findings;
    }

    void find() {
        schemes(compared.models().map(ApiModel::securitySchemes));
        Map<Two<Set<Set<String>>>, List<Two<Operation>>> alike = new LinkedHashMap<>();
        compared.operations().all().forEach((before, after) -> {
            Two<Operation> operation = new Two<>(before, after);
            Two<Set<Set<String>>> accepted = operation.map(each -> accepted(each.security()));
            if (!accepted.isSame()) {
                alike.computeIfAbsent(accepted, unused -> new ArrayList<>()).add(operation);
            }
        });
        alike.forEach((accepted, operations) -> {
            if (operations.size() > MOST_SINGLE) {
                together(accepted, operations);
            } else {
                operations.forEach(operation -> single(accepted, operation));
            }
        });
    }

    // An anonymous call satisfies no requirements, or an empty one.
    private static Set<Set<String>> accepted(List<SecurityRequirement> requirements) {
        return requirements.isEmpty()
                ? Set.of(Set.of())
                : requirements.stream().map(each -> Set.copyOf(each.schemes())).collect(Collectors.toSet());
    }

    private void single(Two<Set<Set<String>>> accepted, Two<Operation> operation) {
        Two<Place> places = operation.map(each -> new Place(Subjects.of(each), each.pointer()));
        add(accepted, Spot.both(places, PlaceText.of(operation.after())));
    }

    private void together(Two<Set<Set<String>>> accepted, List<Two<Operation>> operations) {
        Two<Place> places = compared.models().map(model -> new Place(Subjects.of(model), "/security"));
        boolean areAll = operations.size() == compared.operations().all().size();
        add(
                accepted,
                Spot.both(
                        places,
                        areAll
                                ? "all operations"
                                : operations.size() + " operations ("
                                        + PlaceText.of(operations.get(0).after()) + " and others)"));
    }

    private void add(Two<Set<Set<String>>> accepted, Spot spot) {
        boolean wasOpen = accepted.before().contains(Set.<String>of());
        boolean isOpen = accepted.after().contains(Set.<String>of());
        String now = "; accepted now: " + text(accepted.after()) + ", before: " + text(accepted.before()) + ".";
        if (wasOpen && !isOpen) {
            findings.add(
                    ChangeKind.SECURITY_ADDED,
                    spot,
                    Impact.BEHAVIOR,
                    "Calls of " + spot.what() + " need credentials now: " + text(accepted.after()) + ".");
        } else if (isOpen && !wasOpen) {
            findings.add(
                    ChangeKind.SECURITY_REMOVED,
                    spot,
                    Impact.ADDITIVE,
                    "Calls of " + spot.what() + " need no credentials now.");
        } else {
            boolean isMore = accepted.after().containsAll(accepted.before());
            findings.add(
                    ChangeKind.SECURITY_CHANGED,
                    spot,
                    isMore ? Impact.ADDITIVE : Impact.BEHAVIOR,
                    "Calls of " + spot.what() + " take other credentials" + now);
        }
    }

    private static String text(Set<Set<String>> accepted) {
        return accepted.stream()
                .map(each -> each.isEmpty()
                        ? "none"
                        : new TreeSet<>(each).stream().map(PlaceText::quoted).collect(Collectors.joining(" with ")))
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static Place place(SecurityScheme scheme) {
        return Spot.place(Subjects.of(scheme), "/components/securitySchemes", scheme.name());
    }

    private void schemes(Two<Map<String, SecurityScheme>> schemes) {
        schemes.before().forEach((name, scheme) -> {
            String what = "the security scheme " + PlaceText.quoted(name);
            SecurityScheme now = schemes.after().get(name);
            if (now == null) {
                Spot spot = Spot.gone(place(scheme), what);
                findings.add(ChangeKind.SECURITY_SCHEME_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.");
            } else {
                Two<SecurityScheme> both = new Two<>(scheme, now);
                scheme(Spot.both(both.map(SecurityChanges::place), what), both);
            }
        });
        schemes.after().forEach((name, scheme) -> {
            if (!schemes.before().containsKey(name)) {
                Spot spot = Spot.added(place(scheme), "the security scheme " + PlaceText.quoted(name));
                findings.add(ChangeKind.SECURITY_SCHEME_ADDED, spot, Impact.ADDITIVE, spot.start() + " is new.");
            }
        });
    }

    private void scheme(Spot spot, Two<SecurityScheme> scheme) {
        // The descriptions of scopes are documentation.
        Two<String> texts = scheme.map(SchemeText::of);
        if (!texts.isSame()) {
            findings.add(
                    ChangeKind.SECURITY_SCHEME_CHANGED,
                    spot,
                    Impact.BEHAVIOR,
                    spot.start() + " was " + texts.before() + " and is " + texts.after() + " now.");
        } else if (!scheme.map(each -> each.clientCredentials().map(ClientCredentials::scopes))
                .isSame()) {
            findings.add(ChangeKind.DOCS_CHANGED, spot, Impact.DOCS, "The scopes of " + spot.what() + " changed.");
        }
    }
}
