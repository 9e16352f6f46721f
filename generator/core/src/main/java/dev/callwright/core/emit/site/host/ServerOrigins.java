package dev.callwright.core.emit.site.host;

import dev.callwright.core.model.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The origins of servers as sources of a content security policy. The URL of a server is text of a document, so only
 * well-formed origins are returned: letters, digits, hyphens and dots.
 */
final class ServerOrigins {
    private static final int MOST = 20;
    private static final Pattern URL = Pattern.compile(
            "(?i)(https?|\\{[^{}]+})://([^/?#:{}]*+(?:\\{[^{}]+}[^/?#:{}]*+)*)(:[^/?#]*)?.*", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
    // Letters that IDN changes, addresses in brackets and user information have no notation in a policy.
    private static final Pattern SOURCE =
            Pattern.compile("https?://(?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*(?::(?:\\*|[1-9][0-9]{0,4}))?");

    private ServerOrigins() {}

    /**
     * The origins of a server; none for a relative URL, which has the origin of the page. A variable of the host with listed
     * values stands for each of them, another one for any subdomain of the rest of the host. If no rest of two labels follows
     * it, or the values are too many, only its default counts, since {@code *} would allow every host.
     */
    static List<String> of(Server server) {
        Matcher url = URL.matcher(server.url());
        if (!url.matches()) {
            return List.of();
        }
        String origin = url.group(1) + "://" + url.group(2)
                + Optional.ofNullable(url.group(3)).orElse("");
        List<String> expanded = expanded(origin, server.variables());
        return (expanded.size() > MOST ? List.of(server.defaultUrl()) : expanded)
                .stream()
                        .flatMap(each -> source(each).or(() -> source(server.defaultUrl())).stream())
                        .distinct()
                        .toList();
    }

    /** The origin of a URL; empty: it is not well-formed. */
    static Optional<String> of(String url) {
        return of(new Server(url, "", Map.of())).stream().findFirst();
    }

    private static List<String> expanded(String origin, Map<String, Server.Variable> variables) {
        List<String> expanded = List.of(origin);
        for (Map.Entry<String, Server.Variable> variable : variables.entrySet()) {
            String hole = "{" + variable.getKey() + "}";
            List<String> values = variable.getValue().values();
            if (origin.contains(hole) && !values.isEmpty() && expanded.size() <= MOST) {
                expanded = expanded.stream()
                        .flatMap(each -> values.stream().limit(MOST + 1L).map(value -> each.replace(hole, value)))
                        .toList();
            }
        }
        return expanded;
    }

    private static Optional<String> source(String written) {
        Matcher url = URL.matcher(written);
        // A document cannot ask for a wildcard.
        if (!url.matches() || written.contains("*")) {
            return Optional.empty();
        }
        String port = url.group(3) == null ? "" : VARIABLE.matcher(url.group(3)).replaceAll("*");
        return Stream.of(url.group(1) + "://" + host(url.group(2)) + port)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> SOURCE.matcher(each).matches())
                .findFirst();
    }

    // Of a host with variables, only what follows the last label with one is known. The result is no host if that is
    // not enough.
    private static String host(String written) {
        int variable = written.lastIndexOf('}');
        int dot = written.indexOf('.', Math.max(variable, 0));
        if (variable < 0) {
            return written;
        }
        return dot < 0 || written.indexOf('.', dot + 1) < 0 ? "" : "*" + written.substring(dot);
    }
}
