package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the API sends by itself.
 *
 * @param all every webhook and callback
 * @param event the one type of what arrives at an endpoint; empty: nothing tells one webhook from another
 * @param signature how they are signed; empty: nobody knows
 * @param secretVariable the environment variable that holds the secret; empty: derived from the API's name
 */
public record Webhooks(
        List<Webhook> all,
        Optional<TypeRef> event,
        Optional<WebhookSignature> signature,
        Optional<String> secretVariable) {
    /** The API sends nothing. */
    public static final Webhooks NONE = new Webhooks(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Webhooks {
        all = List.copyOf(all);
    }

    /** Those that only who receives them can tell from the others. */
    public List<Webhook> separate() {
        return all.stream().filter(webhook -> !webhook.inEvent()).toList();
    }

    /** The types of what arrives. */
    public List<TypeRef> types() {
        return Stream.concat(event.stream(), all.stream().map(Webhook::type)).toList();
    }

    /** The same webhooks with every use of a type in them replaced. */
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
