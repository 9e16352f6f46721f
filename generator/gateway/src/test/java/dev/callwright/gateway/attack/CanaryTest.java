package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.credential.vault.FakeVault;
import dev.callwright.gateway.testing.GatewayProcess;
import dev.callwright.gateway.testing.RawHttp;
import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a conversation with everything that callers and an API can do to a gateway, its secrets are nowhere: not in its live objects,
 * threads, log, audit, metrics and answers. The gateway is a process of its own, as this one knows the secrets.
 */
final class CanaryTest {
    private static final String JSON = "Content-Type: application/json";
    private static final String MCP = JSON + "\nAccept: application/json, text/event-stream\nMCP-Protocol-Version: ";

    /** What all secrets have in common. */
    private final String common = Long.toString(new Random().nextLong() >>> 1, 36) + "q0canary7x9secret1z";

    private final List<Answer> answers = new ArrayList<>();

    @TempDir
    private Path folder;

    private int port;

    @Test
    void secretsAreNowhereAfterTheWholeConversation() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream();
                FakeVault vault = new FakeVault()) {
            vault.keep("secret/data/robot", "{\"key\": \"" + secret("vlt") + "\"}");
            write(api, vault);
            try (GatewayProcess gateway = new GatewayProcess(folder)) {
                port = gateway.port();
                converse(api, gateway);
                gateway.dump();
            }
            assertThat(api.received().stream().flatMap(request -> request.headers().stream()))
                    .as("each key was used")
                    .contains("Authorization: Bearer " + secret("key"), "Authorization: Bearer " + secret("vlt"));
            assertThat(api.received().stream().map(RecordingUpstream.Received::target))
                    .anyMatch(target -> target.contains("api_key=" + secret("put")));
        }
        Path dump = folder.resolve("heap.hprof");
        assertThat(hits(dump, Map.of("control", "queryKey".getBytes(StandardCharsets.UTF_8))))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(hits(dump, needles())).as("live objects").isEmpty();
        for (String file : List.of("threads.txt", "log.txt", "stderr.txt", "audit.jsonl", "credentials.json")) {
            assertThat(hits(folder.resolve(file), needles())).as(file).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("threads.txt"))).contains("gateway-");
        assertThat(Files.readString(folder.resolve("audit.jsonl"))).contains("file:key", "vault:", "store");
        assertThat(answers.stream().map(Answer::status).distinct())
                .contains(200, 204, 302, 400, 401, 403, 404, 405, 413, 415, 421, 431, 500, 502, 504);
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.headers() + answer.body()).doesNotContain(common));
    }

    private String secret(String kind) {
        return kind + common;
    }

    private void write(RecordingUpstream api, FakeVault vault) throws IOException {
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put("key", secret("key"));
        secrets.put("passphrase", secret("phr"));
        secrets.put("ann", secret("ann"));
        secrets.put("robot", secret("robot"));
        secrets.put("vault-token", FakeVault.TOKEN);
        for (Map.Entry<String, String> each : secrets.entrySet()) {
            Path file = Files.writeString(folder.resolve(each.getKey()), each.getValue());
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (InputStream in = CanaryTest.class.getResourceAsStream("/dev/callwright/gateway/things.yaml")) {
            Files.write(folder.resolve("things.yaml"), in.readAllBytes());
        }
        Files.writeString(folder.resolve("policy.yaml"), "deny: [{operations: [DeleteThing]}]\n");
        Files.writeString(folder.resolve("callwright.yaml"), """
                spec: things.yaml
                gateway:
                  port: 0
                  site: false
                  audit: audit.jsonl
                  policy: policy.yaml
                  upstream: %s/v1
                  limits: {requestBody: 100KB, idleTimeout: 2s}
                  mcp: {write: true}
                  vault: {address: '%s', token: 'file:vault-token'}
                  store: {file: credentials.json, passphrase: 'file:passphrase'}
                  credentials: {things: {bearerAuth: 'file:key'}}
                  callers:
                    tokens:
                      - {name: ann, token: 'file:ann', scopes: [read, write, credentials, metrics]}
                      - name: robot
                        token: 'file:robot'
                        scopes: [read]
                        credentials: {things: {bearerAuth: 'vault:secret/data/robot#key'}}
                """.formatted(api.url(), vault.address()));
    }

    private Answer send(String caller, String head, String body) {
        String token = caller.isEmpty() ? "" : "\nAuthorization: Bearer " + secret(caller);
        String length = body.isEmpty() ? "" : "\nContent-Length: " + body.length();
        String[] parts = head.split("\n", 2);
        String host = head.contains("\nHost:") ? "" : "\nHost: localhost:" + port;
        String more = parts.length == 1 ? "" : "\n" + parts[1];
        Answer answer = RawHttp.send(port, parts[0] + " HTTP/1.1" + host + token + more + length, body);
        answers.add(answer);
        return answer;
    }

    private Answer get(String path) {
        return send("ann", "GET " + path, "");
    }

    private void converse(RecordingUpstream api, GatewayProcess gateway) throws IOException {
        credentials();
        goodCalls();
        refusals();
        answersOfTheApi(api);
        brokenCalls(api);
        gateway.reload();
        goodCalls();
        get("/metrics");
        get("/credentials/things");
    }

    private void credentials() {
        String both = "{\"queryKey\": \"" + secret("put") + "\", \"bearerAuth\": \"" + secret("old") + "\"}";
        assertThat(send("ann", "PUT /credentials/things\n" + JSON, both).status())
                .isEqualTo(200);
        assertThat(get("/api/things/things").status()).isEqualTo(200);
        assertThat(get("/credentials/things").body()).contains("t1z\"");
        assertThat(send("ann", "DELETE /credentials/things/bearerAuth", "").status())
                .isEqualTo(204);
        send("ann", "PUT /credentials/things\n" + JSON, "{\"nothing\": \"" + secret("put") + "\"}");
        send("ann", "PUT /credentials/things\n" + JSON, "{\"queryKey\": \"" + secret("bad"));
        send("ann", "PUT /credentials/things\n" + JSON, "{\"queryKey\": [\"" + secret("bad") + "\"]}");
        send("ann", "PUT /credentials/none\n" + JSON, both);
        send("robot", "PUT /credentials/things\n" + JSON, both);
        send("ann", "PUT /credentials/things\nContent-Type: text/plain", both);
    }

    private void goodCalls() {
        assertThat(get("/api/things/things").status()).isEqualTo(200);
        assertThat(get("/api/things/key").status()).isEqualTo(200);
        assertThat(send("robot", "GET /api/things/things", "").status()).isEqualTo(200);
        assertThat(send("ann", "POST /api/things/things\n" + JSON, "{\"name\": \"x\"}")
                        .status())
                .isEqualTo(200);
        assertThat(send("ann", "POST /tools/things/GetByKey\n" + JSON, "{\"args\": {}}")
                        .status())
                .isEqualTo(200);
        get("/tools");
        get("/tools/search?q=thing");
        for (String revision : List.of("2025-11-25", "2026-07-28")) {
            send(
                    "ann",
                    "POST /mcp\n" + MCP + revision,
                    "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"call_operation\","
                            + " \"arguments\": {\"operation\": \"ListThings\", \"args\": {}}}}");
        }
    }

    private void refusals() {
        get("/api/things/nothing");
        get("/api/none/things");
        get("/tools/things/__proto__");
        get("/api/things/things/..%2f..%2fkey");
        get("/api/things/things/a%00b");
        send("ann", "PATCH /api/things/key\n" + JSON, "{}");
        send("ann", "DELETE /api/things/things/1", "");
        send("robot", "POST /api/things/things\n" + JSON, "{\"name\": \"x\"}");
        send("", "GET /api/things/things", "");
        send("key", "GET /api/things/things", "");
        send("ann", "GET /api/things/things\nHost: evil.example", "");
        send("ann", "POST /tools/things/ListThings\n" + JSON + "\nOrigin: https://evil.example", "{\"args\": {}}");
        send("ann", "POST /tools/things/ListThings\nContent-Type: text/plain", "{\"args\": {}}");
        send("ann", "POST /tools/things/ListThings\n" + JSON, "{\"args\": {\"limit\": \"" + common.charAt(0) + "\"}}");
        send("ann", "POST /tools/things/ListThings\n" + JSON, "{broken");
        send("ann", "POST /api/things/things\n" + JSON, "{\"name\": \"" + "x".repeat(200_000) + "\"}");
        send("ann", "GET /api/things/things\nX-Long: " + "x".repeat(40_000), "");
        send("ann", "GET /api/things/things\nTransfer-Encoding: chunked\nContent-Length: 3", "");
        send("ann", "TRACE /api/things/things", "");
    }

    private void answersOfTheApi(RecordingUpstream api) {
        String echo = "{\"error\": \"no such key: %s\"}";
        api.answers(RecordingUpstream.json(401, echo.formatted(secret("key"))));
        get("/api/things/things");
        api.answers(RecordingUpstream.json(401, echo.formatted(secret("put"))));
        get("/api/things/key");
        api.answers(RecordingUpstream.json(500, echo.formatted(secret("key"))));
        send("ann", "POST /tools/things/ListThings\n" + JSON, "{\"args\": {}}");
        api.answers("HTTP/1.1 302 Found\r\nLocation: https://evil.example/?k=" + secret("key")
                + "\r\nContent-Length: 0\r\n\r\n");
        get("/api/things/things");
        api.answers("HTTP/1.1 200 OK\r\nX-Key: " + secret("key") + "\r\nContent-Length: 2\r\n\r\n{}");
        get("/api/things/things");
        api.answers("no HTTP at all\r\n\r\n");
        get("/api/things/things");
        api.answers((request, out) -> {
            throw new IOException("reset");
        });
        get("/api/things/things");
        api.answers((request, out) -> {});
        get("/api/things/key");
        String cut = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"cut\": \""
                + secret("key");
        api.answers((request, out) -> {
            out.write(cut.getBytes(StandardCharsets.UTF_8));
            throw new IOException("cut");
        });
        get("/api/things/things");
        api.answers(RecordingUpstream.json(200, "{}"));
    }

    // The caller goes away: while it sends, and while it reads.
    private void brokenCalls(RecordingUpstream api) throws IOException {
        abandon("POST /api/things/things HTTP/1.1", JSON + "\r\nContent-Length: 50", "{\"name\"");
        abandon(
                "PUT /credentials/things HTTP/1.1",
                JSON + "\r\nContent-Length: 500",
                "{\"queryKey\": \"" + secret("abc"));
        api.answers((request, out) -> {
            out.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
        });
        abandon("GET /api/things/events HTTP/1.1", "Accept: text/event-stream", "");
        get("/api/things/events");
        api.answers(RecordingUpstream.json(200, "{}"));
    }

    private void abandon(String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write((line + "\r\nHost: localhost\r\nAuthorization: Bearer " + secret("ann") + "\r\n" + headers
                            + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    // What encodes to whole groups in Base64 depends on what is before it.
    private Map<String, byte[]> needles() {
        Map<String, byte[]> needles = new LinkedHashMap<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            needles.put(charset.name(), common.getBytes(charset));
            needles.put("Vault " + charset.name(), FakeVault.TOKEN.getBytes(charset));
        }
        for (int start = 0; start < 3; start++) {
            needles.put(
                    "Base64 from " + start,
                    Base64.getEncoder()
                            .encode(common.substring(start, start + 18).getBytes(StandardCharsets.UTF_8)));
        }
        return needles;
    }

    private static List<String> hits(Path file, Map<String, byte[]> needles) throws IOException {
        List<String> hits = new ArrayList<>();
        byte[] window = new byte[1 << 20];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.readNBytes(window, kept, window.length - kept);
                    read > 0;
                    read = in.readNBytes(window, kept, window.length - kept)) {
                String text = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
                needles.forEach((name, needle) -> {
                    String wanted = new String(needle, StandardCharsets.ISO_8859_1);
                    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
                        hits.add(name + " after " + text.substring(Math.max(0, at - 60), at));
                    }
                });
                kept = Math.min(200, kept + read);
                System.arraycopy(
                        text.substring(text.length() - kept).getBytes(StandardCharsets.ISO_8859_1), 0, window, 0, kept);
            }
        }
        return hits;
    }
}
