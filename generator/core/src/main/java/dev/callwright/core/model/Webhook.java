package dev.callwright.core.model;

/**
 * A request that the API sends (OpenAPI, {@code webhooks} and {@code callbacks}).
 *
 * @param name its name in the document
 * @param type what its JSON body says
 * @param docs summary and description
 * @param deprecated whether the document discourages its use
 * @param inEvent whether {@link Webhooks#event()} is the type of all that can arrive at the same place
 * @param pointer the JSON pointer of its operation in the document
 */
public record Webhook(String name, TypeRef type, Docs docs, boolean deprecated, boolean inEvent, String pointer) {

    Webhook withType(TypeRef other) {
        return new Webhook(name, other, docs, deprecated, inEvent, pointer);
    }

    /** The same webhook, of which the event says all. */
    public Webhook asEvent() {
        return new Webhook(name, type, docs, deprecated, true, pointer);
    }
}
