package sdk.stripe.core.internal.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Checks and parses media types as the header {@code Content-Type} has them. */
public final class ContentTypes {
    /** The media type of JSON. */
    public static final String JSON = "application/json";

    private ContentTypes() {}

    /** Whether a media type is JSON. */
    public static boolean isJson(String mediaType) {
        String type = essence(mediaType);
        return type.equals(JSON) || type.endsWith("+json") || type.equals("text/json");
    }

    /** Whether the text is one media type, not a list or a range of them. */
    public static boolean isOne(String mediaType) {
        return !mediaType.contains(",") && !mediaType.contains("*");
    }

    /** A media type in lower case, without its parameters. */
    public static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the media type, if it cannot contain another header. */
    public static String checked(String mediaType) {
        if (!mediaType.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("not a media type: " + mediaType.replaceAll("[^ -~]", "?"));
        }
        return mediaType;
    }

    /** The character set of a body with this header {@code Content-Type}; UTF-8 if it names none that is known. */
    public static Charset charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = contentType
                .substring(at + "charset=".length())
                .split(";", 2)[0]
                .replace("\"", "")
                .strip();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
