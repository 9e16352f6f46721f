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
 * @param signature their signature; empty: unknown
 * @param secretVariable the environment variable with the secret; empty: derived from the name of the API
 */
public record Webhooks(
        List<Webhook> all,
        Optional<TypeRef> event,
        Optional<WebhookSignature> signature,
        Optional<String> secretVariable) {
    /** No webhooks. */
    public static final Webhooks NONE = new Webhooks(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Webhooks {
        all = List.copyOf(all);
    }

    /** The webhooks that are not part of the event type, which the receiver has to distinguish. */
    public List<Webhook> separate() {
        return all.stream().filter(webhook -> !webhook.inEvent()).toList();
    }

    /** The types of all webhooks and of the event. */
    public List<TypeRef> types() {
        return Stream.concat(event.stream(), all.stream().map(Webhook::type)).toList();
    }

    /** A copy in which every type reference is replaced. */
    public Webhooks mapTypes(UnaryOperator<TypeRef> replacement) {
        return new Webhooks(
                all.stream()
                        .map(webhook -> webhook.withType(replacement.apply(webhook.type())))
                        .toList(),
                event.map(replacement),
                signature,
                secretVariable);
    }
}
