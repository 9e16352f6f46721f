package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Server;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL that relative server URLs are relative to: that of the document, or of its first server.
 *
 * @param url the URL; empty: there is none, and relative URLs stay as they are
 * @param variables its variables by name
 */
record ServerBase(String url, Map<String, Server.Variable> variables) {
    private static final Pattern ABSOLUTE = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|\\{)");
    // Scheme, authority and path; URI does not accept the braces of variables.
    private static final Pattern HTTP = Pattern.compile("(?i)^(https?:)//([^/?#]+)([^?#]*).*", Pattern.DOTALL);

    /** The base of the document's servers. */
    static ServerBase of(Optional<URI> document) {
        return new ServerBase(document.map(URI::toString).orElse(""), Map.of());
    }

    /** The base of the servers of operations: the document or, if its URL is not known, its server. */
    static ServerBase of(Optional<URI> document, Server first) {
        return document.isPresent() ? of(document) : new ServerBase(first.url(), first.variables());
    }

    /** Whether a URL has no host of its own. */
    static boolean isRelative(String url) {
        return !ABSOLUTE.matcher(url).find();
    }

    /** The URL that a server's URL stands for (RFC 3986, section 5.2). */
    String resolve(String reference) {
        Matcher base = HTTP.matcher(url);
        if (!isRelative(reference) || !base.matches()) {
            return reference;
        }
        if (reference.startsWith("//")) {
            return base.group(1) + reference;
        }
        String path = base.group(3);
        String whole = reference.startsWith("/") ? reference : folder(path) + reference;
        return base.group(1) + "//" + base.group(2) + withoutDots(whole);
    }

    private static String folder(String path) {
        return path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
    }

    // RFC 3986, section 5.2.4.
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> {
                    if (last) {
                        kept.add("");
                    }
                }
                case ".." -> {
                    kept.pollLast();
                    if (last) {
                        kept.add("");
                    }
                }
                default -> kept.add(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }
}
