package sdk.stripe.core.internal.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The format of a signature header, such as {@code t={timestamp},v1={signature}}. */
final class SignatureFormat {
    static final String SIGNATURE = "{signature}";
    static final String TIMESTAMP = "{timestamp}";

    private final String text;
    private final String separator;

    /**
     * @param text the value with {@code {signature}} and perhaps {@code {timestamp}} in it
     * @param separator the separator of the parts, of which a header may have more, also several of one name; empty:
     * the
     *     value is one part
     */
    SignatureFormat(String text, String separator) {
        this.text = text;
        this.separator = separator;
    }

    boolean has(String placeholder) {
        return text.contains(placeholder);
    }

    /** The values of a placeholder in a header. */
    List<String> values(String placeholder, String header) {
        List<String> values = new ArrayList<>();
        for (String part : parts(text)) {
            int at = part.indexOf(placeholder);
            if (at >= 0) {
                String before = part.substring(0, at);
                String after = part.substring(at + placeholder.length());
                for (String given : parts(header)) {
                    boolean fits = given.length() > before.length() + after.length()
                            && given.startsWith(before)
                            && given.endsWith(after);
                    if (fits) {
                        values.add(given.substring(before.length(), given.length() - after.length()));
                    }
                }
            }
        }
        return values;
    }

    /** The value of a header with this time and signature. */
    String write(String timestamp, String signature) {
        return text.replace(TIMESTAMP, timestamp).replace(SIGNATURE, signature);
    }

    private List<String> parts(String whole) {
        if (separator.isEmpty()) {
            return List.of(whole.strip());
        }
        List<String> parts = new ArrayList<>();
        for (String part : whole.split(Pattern.quote(separator), -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
