package dev.callwright.core.model;

/**
 * A request that the API sends (OpenAPI, {@code webhooks} and {@code callbacks}).
 *
 * @param name its name in the document
 * @param type the type of its JSON body
 * @param docs summary and description
 * @param deprecated whether the document marks it as deprecated
 * @param inEvent whether {@link Webhooks#event()} includes its type
 * @param pointer the JSON pointer of its operation in the document
 */
public record Webhook(String name, TypeRef type, Docs docs, boolean deprecated, boolean inEvent, String pointer) {

    Webhook withType(TypeRef other) {
        return new Webhook(name, other, docs, deprecated, inEvent, pointer);
    }

    /** A copy whose type is included in the event type. */
    public Webhook asEvent() {
        return new Webhook(name, type, docs, deprecated, true, pointer);
    }
}
