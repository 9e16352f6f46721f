package dev.callwright.gateway.mcp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The headers of an HTTP request that belong to MCP. Each may be there once: of two, others on the way could read the other one.
 *
 * @param accept the media types that the client accepts
 * @param version {@code MCP-Protocol-Version}
 * @param method {@code Mcp-Method}
 * @param name {@code Mcp-Name}
 * @param traceparent {@code traceparent} (W3C Trace Context)
 */
public record McpHeaders(
        List<String> accept, List<String> version, List<String> method, List<String> name, List<String> traceparent) {
    private static final String BASE64 = "=?base64?";
    private static final String BASE64_END = "?=";

    public McpHeaders {
        accept = List.copyOf(accept);
        version = List.copyOf(version);
        method = List.copyOf(method);
        name = List.copyOf(name);
        traceparent = List.copyOf(traceparent);
    }

    /** The headers of a request, of which the function answers all values of a name in any letter case. */
    public static McpHeaders of(Function<String, List<String>> values) {
        return new McpHeaders(
                values.apply("Accept"),
                values.apply("MCP-Protocol-Version"),
                values.apply("Mcp-Method"),
                values.apply("Mcp-Name"),
                values.apply("traceparent"));
    }

    /** Whether an answer in JSON is accepted (RFC 9110, 12.5.1); without the header everything is. */
    boolean acceptJson() {
        return accept.isEmpty()
                || accept.stream()
                        .flatMap(value -> List.of(value.split(",", -1)).stream())
                        .map(range -> range.toLowerCase(Locale.ROOT).replaceAll("[ \t]", ""))
                        .anyMatch(range ->
                                range.matches("(application/json|application/\\*|\\*/\\*)(;(?!q=0(\\.0*)?(;|$)).*)?"));
    }

    /** The trace that the request belongs to; empty: none. */
    Optional<String> trace() {
        return traceparent.stream().findFirst();
    }

    /** Whether the header names a revision. */
    boolean names(McpRevision revision) {
        return version.contains(revision.key());
    }

    /** Fails with an {@link RpcError} if a notification is in a revision that is not spoken; it need not name one. */
    void checkNotification() {
        if (!version.isEmpty()) {
            McpRevision.of(onlyVersion());
        }
    }

    /** The revision that the header names; fails with an {@link RpcError} if it is not there once. */
    String onlyVersion() {
        return only("MCP-Protocol-Version", version);
    }

    /**
     * Fails with an {@link RpcError} unless the headers say what the request says, which revision 2026-07-28 demands: others decide
     * by the headers, and the server by the request.
     */
    void check(RpcMessage request) {
        match("Mcp-Method", only("Mcp-Method", method), request.method());
        if (request.method().equals("tools/call")) {
            match(
                    "Mcp-Name",
                    decoded(only("Mcp-Name", name)),
                    request.params().path("name").asText());
        }
    }

    private static void match(String header, String value, String expected) {
        if (!value.equals(expected)) {
            throw RpcError.header("Header mismatch: " + header + " is not what the body says");
        }
    }

    private static String only(String header, List<String> values) {
        if (values.size() != 1) {
            throw RpcError.header("The header " + header + " must be there once");
        }
        return values.get(0).strip();
    }

    // MCP 2026-07-28, Streamable HTTP, "Value Encoding".
    private static String decoded(String value) {
        boolean encodes = value.length() >= BASE64.length() + BASE64_END.length();
        if (!encodes || !value.startsWith(BASE64) || !value.endsWith(BASE64_END)) {
            return value;
        }
        String encoded = value.substring(BASE64.length(), value.length() - BASE64_END.length());
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw RpcError.header("Header mismatch: Mcp-Name is not valid Base64 of UTF-8");
        }
    }
}
