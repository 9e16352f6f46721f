package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.call.GatewayProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The gateway writes the requests of the table in {@code templates/wire-cases}, as all encoders do. */
class WireRowsTest {

    @Test
    void writesTheRequestsOfTheTable() throws IOException {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        List<WireRow> rows = WireRow.all();
        Map<String, List<WireRow>> documents = rows.stream().collect(Collectors.groupingBy(WireRow::document));
        for (List<WireRow> some : documents.values()) {
            Api api = TestApis.of(WireRow.document(some));
            for (WireRow row : some) {
                List<String> differences = differences(row, api.find(row.id()).orElseThrow());
                if (!differences.isEmpty()) {
                    wrong.put(row.file() + " " + row.id(), differences);
                }
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(250);
        assertThat(wrong).as("%d of %d rows", wrong.size(), rows.size()).isEmpty();
    }

    private static List<String> differences(WireRow row, GatewayOperation operation) throws IOException {
        boolean isRefused = row.row().path("refused").booleanValue();
        EncodedRequest request;
        try {
            request = operation.request(row.arguments());
        } catch (GatewayProblem problem) {
            assertThat(problem.status()).isEqualTo(400);
            return isRefused ? List.of() : List.of("refused: " + problem.errors());
        }
        return isRefused
                ? List.of("expected to be refused: " + request.uri())
                : new Comparison(row, request).differences();
    }

    /** A written request, compared with the keys of {@code sends} of a row. */
    private static final class Comparison {
        private final WireRow row;
        private final JsonNode sends;
        private final EncodedRequest request;
        private final List<String> differences = new ArrayList<>();

        Comparison(WireRow row, EncodedRequest request) {
            this.row = row;
            this.sends = row.sends();
            this.request = request;
        }

        List<String> differences() throws IOException {
            String uri = request.uri().toString().replaceFirst("^http://", "");
            String target = uri.substring(uri.indexOf('/'));
            int end = target.indexOf("/" + row.id()) + row.id().length() + 1;
            text("server", uri.substring(0, uri.indexOf('/')));
            text("basePath", target.substring(0, end - row.id().length() - 1));
            text("target", target.substring(end));
            text("cookie", String.join(" AND ", values("Cookie")));
            sends.path("headers")
                    .properties()
                    .forEach(header ->
                            differ(header.getKey(), List.of(header.getValue().asText()), values(header.getKey())));
            sends.path("noHeaders").forEach(name -> differ(name.asText(), List.of(), values(name.asText())));
            String type = String.join(" AND ", values("Content-Type"));
            text("contentType", type.startsWith("multipart/") ? type.replaceAll("; ?boundary=.*", "") : type);
            byte[] body = body();
            text("body", new String(body, StandardCharsets.UTF_8));
            text("bodyHex", HexFormat.of().formatHex(body));
            if (sends.has("parts")) {
                parts(type, body);
            }
            return differences;
        }

        private byte[] body() throws IOException {
            if (request.body().isEmpty()) {
                return new byte[0];
            }
            try (InputStream in = request.body().get().source().open()) {
                return in.readAllBytes();
            }
        }

        private void parts(String type, byte[] body) {
            String boundary = "--" + type.replaceFirst(".*boundary=", "");
            String text = new String(body, StandardCharsets.ISO_8859_1);
            List<String> actual = new ArrayList<>();
            for (String each : text.split(java.util.regex.Pattern.quote(boundary), -1)) {
                if (each.startsWith("\r\n") && each.length() > 2) {
                    int end = each.indexOf("\r\n\r\n");
                    byte[] content = each.substring(end + 4, each.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
                    String head = new String(
                            each.substring(2, end).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                    actual.add(part(List.of(head.split("\r\n")), content));
                }
            }
            List<String> expected = new ArrayList<>();
            sends.path("parts").forEach(part -> {
                List<String> headers = new ArrayList<>();
                part.path("headers")
                        .properties()
                        .forEach(header -> headers.add(
                                header.getKey() + ": " + header.getValue().asText()));
                byte[] content = part.has("bodyHex")
                        ? HexFormat.of().parseHex(part.path("bodyHex").asText())
                        : part.path("body").asText().getBytes(StandardCharsets.UTF_8);
                expected.add(part(headers, content));
            });
            differ("parts", expected, actual);
        }

        private static String part(List<String> headers, byte[] content) {
            List<String> sorted = headers.stream()
                    .map(header -> header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT)
                            + header.substring(header.indexOf(':')))
                    .sorted()
                    .toList();
            return sorted + " " + HexFormat.of().formatHex(content);
        }

        private List<String> values(String name) {
            if (name.equals("Content-Length")) {
                // What sends the request writes it.
                return request.body().map(body -> Long.toString(body.length())).stream()
                        .toList();
            }
            return request.headers().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        private void text(String key, String actual) {
            if (sends.has(key)) {
                differ(key, sends.path(key).asText(), actual);
            }
        }

        private void differ(String what, Object expected, Object actual) {
            if (!expected.equals(actual)) {
                differences.add(what + " expected: " + expected + " actual: " + actual);
            }
        }
    }
}
