package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.model.Webhooks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the requests that the API sends. */
final class WebhookChanges {
    private final Compared compared;
    private final FoundChanges findings;
    private final Two<Webhooks> webhooks;

    WebhookChanges(Compared compared, FoundChanges findings) {
        this.compared = compared;
        this.findings = findings;
        this.webhooks = compared.models().map(ApiModel::webhooks);
    }

    void find() {
        Pairs<Webhook> pairs =
                new Pairs<>(webhooks.before().all(), webhooks.after().all());
        pairs.byKey(webhook -> webhook.name() + " " + webhook.pointer());
        pairs.byKey(Webhook::name);
        pairs.byKey(Webhook::pointer);
        pairs.gone().forEach(webhook -> {
            Spot spot = Spot.gone(place(webhook), PlaceText.of(webhook));
            findings.add(ChangeKind.WEBHOOK_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.")
                    .withTypes(List.of(webhook.type()), List.of())
                    .withSubjects(alternative(webhooks.before(), webhook), List.of());
        });
        pairs.added().forEach(webhook -> {
            Spot spot = Spot.added(place(webhook), PlaceText.of(webhook));
            findings.add(ChangeKind.WEBHOOK_ADDED, spot, Impact.ADDITIVE, spot.start() + " is new.")
                    .withTypes(List.of(), List.of(webhook.type()))
                    .withSubjects(List.of(), alternative(webhooks.after(), webhook));
        });
        pairs.all().forEach((before, after) -> compare(new Two<>(before, after)));
        settings();
    }

    private static Place place(Webhook webhook) {
        return new Place(Subjects.of(webhook), webhook.pointer());
    }

    // The union of all webhooks has it as an alternative.
    private static List<Subject> alternative(Webhooks of, Webhook webhook) {
        Optional<TypeId> event = of.event().flatMap(TypeRef::named);
        return event.stream()
                .flatMap(union -> webhook.type().named().stream()
                        .map(id -> new Subject(Kind.ALTERNATIVE, union.pointer(), id.pointer())))
                .toList();
    }

    private static List<TypeRef> event(Webhooks of) {
        return of.event().stream().toList();
    }

    private void compare(Two<Webhook> webhook) {
        Spot spot = Spot.both(webhook.map(WebhookChanges::place), PlaceText.of(webhook.after()));
        Two<TypeRef> types = webhook.map(Webhook::type);
        Relation relation = compared.relation(types);
        boolean isMoved = !webhook.map(Webhook::inEvent).isSame()
                || !webhook.map(Webhook::name).isSame();
        if (relation != Relation.SAME || isMoved) {
            String now = relation != Relation.SAME
                    ? "The body of " + spot.what() + " " + compared.wasAndIs(types) + "."
                    : spot.start()
                            + (webhook.after().inEvent()
                                    ? " is read with all others now."
                                    : " has a reader of its own now, because its bodies cannot be told from others.");
            Impact impact = isMoved ? Impact.BEHAVIOR : Direction.RECEIVED.of(relation);
            findings.add(ChangeKind.WEBHOOK_CHANGED, spot, impact, now)
                    .withTypes(List.of(types.before()), List.of(types.after()))
                    .withSubjects(
                            alternative(webhooks.before(), webhook.before()),
                            alternative(webhooks.after(), webhook.after()))
                    .withTypes(event(webhooks.before()), event(webhooks.after()));
        }
        new DocumentationChanges(findings).find(spot, webhook.map(Webhook::deprecated), webhook.map(Webhook::docs));
    }

    private void settings() {
        Two<Place> places = compared.models().map(model -> new Place(Subjects.of(model), "/x-callwright/webhooks"));
        if (!webhooks.map(Webhooks::signature).isSame()) {
            findings.add(
                    ChangeKind.WEBHOOK_SIGNATURE_CHANGED,
                    Spot.both(places, "the signature of webhooks"),
                    Impact.BEHAVIOR,
                    "Webhooks are signed in another way now.");
        }
        Two<Optional<String>> variables = webhooks.map(Webhooks::secretVariable);
        if (!variables.isSame()) {
            String now = Stream.of(variables.after())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse("the default");
            findings.add(
                    ChangeKind.CLIENT_CHANGED,
                    Spot.both(places, "the secret of webhooks"),
                    Impact.BEHAVIOR,
                    "The environment variable with the secret of webhooks is " + PlaceText.quoted(now) + " now.");
        }
    }
}
