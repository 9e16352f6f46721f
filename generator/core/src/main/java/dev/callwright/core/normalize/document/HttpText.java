package dev.callwright.core.normalize.document;

import dev.callwright.core.text.Invisible;
import java.util.regex.Pattern;

/** Checks whether texts of a document are valid in the head of an HTTP message. */
public final class HttpText {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[!-~][ -~]{0,199}");
    private static final Pattern URL_PART = Pattern.compile("[^\\s\\\\\"<>`\\p{C}]*");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*");

    private HttpText() {}

    /** Whether a text is valid as the value of {@code Content-Type}; does not parse it. */
    public static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    /** Whether a text is valid as a server URL: http, https, with a variable scheme, or relative. */
    public static boolean isServer(String text) {
        boolean isHttp = !SCHEME.matcher(text).matches()
                || text.regionMatches(true, 0, "http://", 0, 7)
                || text.regionMatches(true, 0, "https://", 0, 8);
        return isHttp && !text.isEmpty() && isServerPart(text);
    }

    /** Whether a text is valid in a server URL, for example as the value of a variable. */
    public static boolean isServerPart(String text) {
        return URL_PART.matcher(text).matches() && text.codePoints().noneMatch(Invisible::is);
    }
}
