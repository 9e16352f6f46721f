package sdk.stripe.core.internal.json;

import sdk.stripe.core.JsonValue;

/** The text of JSON scalars outside JSON: in URLs, headers and forms. */
public final class ScalarText {
    private ScalarText() {}

    /** The text of a string, number, boolean or null without quotes; arrays and objects as JSON. */
    public static String of(JsonValue value) {
        return switch (value.kind()) {
            case STRING -> value.asString();
            case NUMBER -> DecimalText.plain(value.digits());
            case BOOLEAN -> value.asBoolean() ? "true" : "false";
            case NULL -> "null";
            case ARRAY, OBJECT -> value.toString();
        };
    }
}
