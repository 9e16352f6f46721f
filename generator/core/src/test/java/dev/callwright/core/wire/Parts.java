package dev.callwright.core.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a multipart body (RFC 2046, 5.1.1) into texts that can be compared. */
final class Parts {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

    private Parts() {}

    /** The parts of a request in order, or what is wrong with the body. */
    static List<String> of(RawRequest request) {
        Matcher boundary = BOUNDARY.matcher(String.join(", ", request.values("Content-Type")));
        // Latin-1 keeps every byte.
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        if (!boundary.find()) {
            return List.of("no boundary; the body is " + body);
        }
        String mark = "\r\n--" + boundary.group(1);
        String rest = "\r\n" + body;
        if (!rest.startsWith(mark) || !rest.stripTrailing().endsWith(mark + "--")) {
            return List.of("the body is not between boundaries: " + body);
        }
        List<String> parts = new ArrayList<>();
        String inner = rest.substring(mark.length(), rest.lastIndexOf(mark + "--"));
        if (inner.isEmpty()) {
            return parts;
        }
        for (String each : inner.split(Pattern.quote(mark), -1)) {
            parts.add(part(each));
        }
        return parts;
    }

    private static String part(String part) {
        int end = part.indexOf("\r\n\r\n");
        if (!part.startsWith("\r\n") || end < 0) {
            return "not a part: " + part;
        }
        List<String> headers = new ArrayList<>();
        for (String header : part.substring(2, Math.max(end, 2)).split("\r\n")) {
            int colon = header.indexOf(": ");
            String text =
                    colon < 0 ? header : header.substring(0, colon).toLowerCase(Locale.ROOT) + header.substring(colon);
            headers.add(new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
        return text(headers, part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A part as text: its headers by name, and its body as text or, if it is none, as bytes. */
    static String text(List<String> headers, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        boolean isText = text.indexOf('\uFFFD') < 0;
        return "\n      " + String.join("\n      ", headers.stream().sorted().toList()) + "\n      > "
                + (isText ? text : HexFormat.of().formatHex(body));
    }
}
