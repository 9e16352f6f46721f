package dev.callwright.gateway.upstream;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** The forms in which a secret occurs in responses. */
final class SecretForms {
    /** What percent-encoding leaves as it is (RFC 3986, 2.3). */
    private static final String UNRESERVED = "-._~";

    private SecretForms() {}

    /** The different forms of a secret, the secret itself first. */
    static List<byte[]> of(CharSequence secret) {
        byte[] raw = utf8(secret);
        List<byte[]> forms = new ArrayList<>();
        add(forms, raw);
        add(forms, bytes(raw, each -> isUnreserved(each, UNRESERVED) ? literal(each) : hex("%%%02X", each)));
        add(forms, bytes(raw, each -> isUnreserved(each, UNRESERVED) ? literal(each) : hex("%%%02x", each)));
        // HTML forms encode a space as a plus, and leave other marks.
        add(
                forms,
                bytes(
                        raw,
                        each -> each == ' ' ? "+" : isUnreserved(each, "-._*") ? literal(each) : hex("%%%02X", each)));
        add(forms, characters(secret, SecretForms::json));
        add(forms, characters(secret, each -> each == '/' ? "\\/" : json(each)));
        add(forms, characters(secret, each -> isEscapedByHtmlSafeJson(each) ? hex("\\u%04x", each) : json(each)));
        add(forms, characters(secret, each -> isEscapedByHtmlSafeJson(each) ? hex("\\u%04X", each) : json(each)));
        add(forms, characters(secret, SecretForms::html));
        addBase64(forms, raw);
        return forms;
    }

    /** User name and password as HTTP Basic authentication sends them (RFC 7617, 2). */
    static List<byte[]> basic(CharSequence user, CharSequence password) {
        List<byte[]> forms = new ArrayList<>();
        byte[] pair = utf8(user + ":" + password);
        addBase64(forms, pair);
        forms.add(pair);
        return forms;
    }

    // The form without padding is found in the form with padding too.
    private static void addBase64(List<byte[]> forms, byte[] raw) {
        add(forms, Base64.getEncoder().withoutPadding().encode(raw));
        add(forms, Base64.getUrlEncoder().withoutPadding().encode(raw));
    }

    private static void add(List<byte[]> forms, byte[] form) {
        if (forms.stream().noneMatch(each -> Arrays.equals(each, form))) {
            forms.add(form);
        }
    }

    private static byte[] utf8(CharSequence text) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    private static byte[] bytes(byte[] raw, IntFunction<String> form) {
        StringBuilder text = new StringBuilder();
        for (byte each : raw) {
            text.append(form.apply(each & 0xff));
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] characters(CharSequence secret, IntFunction<String> form) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < secret.length(); at++) {
            text.append(form.apply(secret.charAt(at)));
        }
        return utf8(text);
    }

    private static String json(int each) {
        if (each == '"' || each == '\\') {
            return "\\" + literal(each);
        }
        return each < ' ' ? hex("\\u%04x", each) : literal(each);
    }

    // Serializers that write JSON for the inside of HTML escape these, and slashes sometimes.
    private static boolean isEscapedByHtmlSafeJson(int each) {
        return "<>&'=/+".indexOf(each) >= 0 || each > 0x7e;
    }

    private static String html(int each) {
        return switch (each) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> literal(each);
        };
    }

    private static boolean isUnreserved(int each, String marks) {
        return isAsciiAlphanumeric(each) || marks.indexOf(each) >= 0;
    }

    private static boolean isAsciiAlphanumeric(int each) {
        return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
    }

    private static String literal(int each) {
        return String.valueOf((char) each);
    }

    private static String hex(String format, int each) {
        return String.format(Locale.ROOT, format, each);
    }
}
