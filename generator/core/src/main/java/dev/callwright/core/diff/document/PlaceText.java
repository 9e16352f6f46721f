package dev.callwright.core.diff.document;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.regex.Pattern;

/** Names the things of a document in sentences. */
final class PlaceText {
    private static final String COMPONENTS = "/components/schemas/";
    private static final Pattern PLAIN = Pattern.compile("\\|[^/]*");

    private PlaceText() {}

    static String quoted(String text) {
        return "'" + MessageText.piece(text) + "'";
    }

    static String of(Operation operation) {
        return operation.method() + " " + MessageText.piece(operation.path());
    }

    static String of(Webhook webhook) {
        return "the webhook " + quoted(webhook.name());
    }

    /** Such as {@code parameter 'limit' of GET /books}. */
    static String of(Operation operation, Input input) {
        String name = input.location() == Input.Location.WHOLE_BODY ? "" : " " + quoted(input.wireName());
        return kind(input) + name + " of " + of(operation);
    }

    /** What an input is in a request. */
    static String kind(Input input) {
        return switch (input.location()) {
            case PATH -> "path parameter";
            case QUERY -> "parameter";
            case HEADER -> "header";
            case COOKIE -> "cookie";
            case QUERYSTRING -> "query string";
            case BODY -> "body member";
            case WHOLE_BODY -> "body";
        };
    }

    /**
     * The type: the key of the component, with the members on the way to an inline schema, such as {@code 'book.dimensions'} or
     * {@code 'publisher.address' of POST /books}.
     */
    static String of(TypeDefinition type) {
        return named(type, "");
    }

    /** The member of an object, such as {@code the member 'city' of 'address'}. */
    static String member(TypeDefinition type, String name) {
        boolean isNamed = type.nameSource().standing() == Standing.ALONE;
        return isNamed ? "the member " + quoted(name) + " of " + of(type) : "the member " + named(type, name);
    }

    private static String named(TypeDefinition type, String member) {
        String place = type.nameSource().place();
        if (place.startsWith(COMPONENTS) || !place.contains(" /")) {
            String name = place.isEmpty() ? type.id().pointer() : place;
            String key = name.startsWith(COMPONENTS) ? name.substring(COMPONENTS.length()) : name;
            return quoted(dotted(key, member));
        }
        String[] words = place.split(" ", 4);
        String operation = words[0] + " " + MessageText.piece(words[1]);
        String way = String.join(" ", List.of(words).subList(2, words.length));
        int start = way.indexOf('/');
        String holder = start < 0 ? way : way.substring(0, start);
        String inner = start < 0 ? "" : way.substring(start + 1);
        if (holder.startsWith("body")) {
            return (inner.isEmpty() && member.isEmpty() ? "the body" : quoted(dotted(inner, member))) + " of "
                    + operation;
        }
        String parameter = holder.indexOf(' ') < 0 ? "" : holder.substring(holder.indexOf(' ') + 1);
        if (parameter.isEmpty()) {
            String result = "the response " + quoted(holder) + " of " + operation;
            return inner.isEmpty() && member.isEmpty() ? result : quoted(dotted(inner, member)) + " of " + result;
        }
        return quoted(dotted(inner.isEmpty() ? parameter : parameter + "/" + inner, member)) + " of " + operation;
    }

    // A bar marks an alternative, and the number after it the second of its kind.
    private static String dotted(String pointer, String member) {
        String way = PLAIN.matcher(pointer)
                .replaceAll("")
                .replace("/", ".")
                .replace("~1", "/")
                .replace("~0", "~");
        return way.isEmpty() || member.isEmpty() ? way + member : way + "." + member;
    }
}
