package sdk.stripe.core.internal.paging;

import sdk.stripe.core.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Link} headers (RFC 8288). */
final class LinkHeader {
    private static final Pattern TARGET = Pattern.compile("[\\s,]*<([^>]*)>");
    private static final Pattern PARAMETER = Pattern.compile(
            "\\s*;\\s*([^\\s=;,]+)\\s*(?:=\\s*(?:\"([^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\"|([^\\s\";,]*)))?");

    private LinkHeader() {}

    /** The URL of the next page. */
    static Optional<String> next(Headers headers) {
        return headers.all("Link").stream()
                .flatMap(header -> next(header).stream())
                .findFirst();
    }

    private static Optional<String> next(String header) {
        Matcher target = TARGET.matcher(header);
        Matcher parameter = PARAMETER.matcher(header);
        int end = 0;
        while (target.region(end, header.length()).lookingAt()) {
            end = target.end();
            String relations = "";
            while (parameter.region(end, header.length()).lookingAt()) {
                end = parameter.end();
                // RFC 8288: only the first rel counts.
                relations = relations.isEmpty() ? relations(parameter) : relations;
            }
            if (List.of(relations.split("\\s+")).contains("next")) {
                return Optional.of(target.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private static String relations(Matcher parameter) {
        String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
        boolean isRel = parameter.group(1).equalsIgnoreCase("rel") && value != null;
        return isRel ? value.toLowerCase(Locale.ROOT).strip() : "";
    }
}
