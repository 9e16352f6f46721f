package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The webhooks and callbacks of an API.
 *
 * @param all every webhook and callback
 * @param event the common type of webhooks at an endpoint; empty: they cannot be distinguished
 * @param objects the types of the objects in events; empty: the document's are right
 * @param signature their signature; empty: unknown
 * @param secretVariable the environment variable with the secret; empty: derived from the name of the API
 */
public record Webhooks(
        List<Webhook> all,
        Optional<TypeRef> event,
        Optional<EventObjects> objects,
        Optional<WebhookSignature> signature,
        Optional<String> secretVariable) {
    /** No webhooks. */
    public static final Webhooks NONE =
            new Webhooks(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Webhooks {
        all = List.copyOf(all);
    }

    /** The webhooks that are not part of the event type, which the receiver has to distinguish. */
    public List<Webhook> separate() {
        return all.stream().filter(webhook -> !webhook.inEvent()).toList();
    }

    /** The types of all webhooks, of the event and of the objects in events. */
    public List<TypeRef> types() {
        Stream<TypeRef> ofEvents =
                Stream.concat(event.stream(), objects.stream().map(EventObjects::union));
        return Stream.concat(ofEvents, all.stream().map(Webhook::type)).toList();
    }

    /** Whether a type is the union of the objects in events. */
    public boolean isObjects(TypeId type) {
        return objects.filter(each -> each.union().id().equals(type)).isPresent();
    }

    /** How objects are found in a type; empty: it is not the event. */
    public Optional<EventObjects> objectsOf(TypeId type) {
        return objects.filter(each -> each.event().id().equals(type));
    }

    /** A copy in which every type reference is replaced. */
    public Webhooks mapTypes(UnaryOperator<TypeRef> replacement) {
        return new Webhooks(
                all.stream()
                        .map(webhook -> webhook.withType(replacement.apply(webhook.type())))
                        .toList(),
                event.map(replacement),
                objects.map(each -> each.mapTypes(replacement)),
                signature,
                secretVariable);
    }
}
