package dev.callwright.core.normalize.document;

import dev.callwright.core.text.Invisible;
import java.util.regex.Pattern;

/** Whether texts of a document can stand in the head of an HTTP message: both SDKs and curl would fail or send another. */
public final class HttpText {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[!-~][ -~]{0,199}");
    private static final Pattern URL_PART = Pattern.compile("[^\\s\\\\\"<>`\\p{C}]*");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*");

    private HttpText() {}

    /** Whether it can be the value of {@code Content-Type}; what it says is looked at elsewhere. */
    public static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    /** Whether it can be the URL of a server: http, https, a scheme by variable, or relative to the document. */
    public static boolean isServer(String text) {
        boolean isHttp = !SCHEME.matcher(text).matches()
                || text.regionMatches(true, 0, "http://", 0, 7)
                || text.regionMatches(true, 0, "https://", 0, 8);
        return isHttp && !text.isEmpty() && isServerPart(text);
    }

    /** Whether it can be a part of the URL of a server, such as the value of a variable. */
    public static boolean isServerPart(String text) {
        return URL_PART.matcher(text).matches() && text.codePoints().noneMatch(Invisible::is);
    }
}
