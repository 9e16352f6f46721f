package dev.callwright.gateway.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of a site, by its file {@code _headers}: a line with the start of paths and {@code *}, and headers below it. */
final class HeaderRules {
    private static final Pattern HEADER = Pattern.compile("\\s+([A-Za-z-]+): (.+)");
    private static final String CACHE_CONTROL = "Cache-Control";

    private final List<Rule> rules;

    private HeaderRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(String start, String name, String value) {}

    /** The rules in the text of a file. */
    static HeaderRules of(String text) {
        List<Rule> rules = new ArrayList<>();
        String start = "/";
        for (String line : text.split("\n", -1)) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                rules.add(new Rule(start, header.group(1), header.group(2)));
            } else if (line.startsWith("/")) {
                start = line.endsWith("*") ? line.substring(0, line.length() - 1) : line;
            }
        }
        return new HeaderRules(rules);
    }

    /** The headers of a file, whose path below the site begins with a slash. */
    Map<String, String> of(String path, boolean isPage) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CACHE_CONTROL, "no-cache");
        for (Rule rule : rules) {
            if (path.startsWith(rule.start())) {
                headers.put(rule.name(), rule.value());
            }
        }
        if (isPage) {
            // By this a page knows that its origin is a gateway.
            headers.put("Server-Timing", "callwright-gateway");
        }
        return headers;
    }
}
