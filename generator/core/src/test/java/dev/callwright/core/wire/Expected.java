package dev.callwright.core.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Compares what a server saw with what a row says. */
final class Expected {
    private final WireCase row;
    private final WireEncoder encoder;
    private final List<String> differences = new ArrayList<>();

    Expected(WireCase row, WireEncoder encoder) {
        this.row = row;
        this.encoder = encoder;
    }

    /** The differences; empty if the requests are right. */
    List<String> differences(List<RawRequest> requests, String error) {
        if (row.isRefused()) {
            if (!requests.isEmpty() || error.isEmpty()) {
                differences.add("expected: refused\n    actual:   "
                        + (requests.isEmpty()
                                ? "nothing is sent, and nothing said"
                                : requests.get(0).line()));
            }
        } else if (requests.size() != 1) {
            differences.add(requests.size() + " requests " + error);
        } else {
            compare(requests.get(0));
            if (!error.isEmpty()) {
                differences.add("the call failed: " + error);
            }
        }
        return differences;
    }

    private void compare(RawRequest request) {
        JsonNode sends = row.sends();
        differ("method", row.method(), request.method());
        String target = request.target();
        int end = RowIds.end(target, row.id());
        String base = target.substring(0, end - row.id().length() - 1);
        text("server", request.server());
        text("basePath", base);
        text("target", target.substring(end));
        sends.path("headers")
                .properties()
                .forEach(header ->
                        differ(header.getKey(), List.of(header.getValue().asText()), request.values(header.getKey())));
        sends.path("noHeaders").forEach(name -> {
            List<String> values = request.values(name.asText());
            differ(name.asText(), List.of(), isOfTheJdk(name.asText(), values) ? List.of() : values);
        });
        if (sends.has("cookie")) {
            differ("Cookie", List.of(sends.path("cookie").asText()), request.values("Cookie"));
        }
        if (sends.has("contentType")) {
            List<String> types = request.values("Content-Type").stream()
                    .map(type -> type.startsWith("multipart/") ? type.replaceAll("; ?boundary=.*", "") : type)
                    .toList();
            differ("Content-Type", List.of(sends.path("contentType").asText()), types);
        }
        body(request);
    }

    // The HTTP client of Java 17 and 18 sends it with every request that has no body (JDK-8283544).
    private boolean isOfTheJdk(String name, List<String> values) {
        return encoder == WireEncoder.JAVA
                && Runtime.version().feature() < 19
                && name.equalsIgnoreCase("Content-Length")
                && values.equals(List.of("0"));
    }

    private void body(RawRequest request) {
        JsonNode sends = row.sends();
        if (sends.has("body")) {
            String expected = sends.path("body").asText();
            String actual = new String(request.body(), StandardCharsets.UTF_8);
            boolean json = request.values("Content-Type").stream().anyMatch(type -> type.contains("json"));
            differ("body", expected, json && encoder == WireEncoder.CURL ? compact(actual) : actual);
        }
        if (sends.has("bodyHex")) {
            differ("body", sends.path("bodyHex").asText(), HexFormat.of().formatHex(request.body()));
        }
        if (sends.has("parts")) {
            List<String> expected = new ArrayList<>();
            sends.path("parts").forEach(part -> expected.add(part(part)));
            differ("parts", expected, Parts.of(request));
        }
    }

    private static String part(JsonNode part) {
        List<String> lines = new ArrayList<>();
        part.path("headers")
                .properties()
                .forEach(header -> lines.add(header.getKey().toLowerCase(Locale.ROOT) + ": "
                        + header.getValue().asText()));
        byte[] body = part.has("bodyHex")
                ? HexFormat.of().parseHex(part.path("bodyHex").asText())
                : part.path("body").asText().getBytes(StandardCharsets.UTF_8);
        return Parts.text(lines, body);
    }

    // Snippets for people have line breaks in JSON; white space in strings stays.
    private static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean inString = false;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (inString && c == '\\') {
                compact.append(c).append(json.charAt(++at));
                continue;
            }
            inString ^= c == '"';
            if (inString || " \n\r\t".indexOf(c) < 0) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    private void text(String key, String actual) {
        if (row.sends().has(key)) {
            differ(key, row.sends().path(key).asText(), actual);
        }
    }

    private void differ(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + "\n    expected: " + expected + "\n    actual:   " + actual);
        }
    }
}
