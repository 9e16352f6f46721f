package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.internal.form.ContentTypes;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.form.PartEncoding;
import dev.callwright.runtime.internal.http.BodyFormat;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Presence;
import dev.callwright.runtime.sample.Node;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiCallerTest {
    private static final String NODE = "{\"id\":\"n\",\"note\":null,\"object\":\"node\"}";
    private static final OperationDescriptor<Node> GET = OperationDescriptor.of("GET", "GetNode", "/nodes/{id}")
            .pathParameter("id", Codecs.STRING)
            .error("404", Node.TYPE)
            .error("4XX", Codecs.ANY)
            .error("default", Codec.list(Codecs.STRING))
            .returns(Node.TYPE);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private volatile String requestLine = "";
    private volatile byte[] requestBody = {};
    private volatile com.sun.net.httpserver.Headers requestHeaders = new com.sun.net.httpserver.Headers();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private ClientConfig.Builder config() {
        return ClientConfig.builder("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/")
                .timing(new FakeTiming())
                .requestIdHeader("Request-Id");
    }

    private ApiCaller caller() {
        return new ApiCaller(config().build());
    }

    private void answer(int status, String contentType, String body) {
        server.createContext("/", exchange -> {
            record(exchange);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.getResponseHeaders().set("Request-Id", "req_1");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void record(HttpExchange exchange) throws IOException {
        requestLine = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        requestHeaders = exchange.getRequestHeaders();
        requestBody = exchange.getRequestBody().readAllBytes();
    }

    @Test
    void returnsTheValueAndTheResponse() {
        answer(200, "application/json", NODE);
        ApiResponse<Node> response = caller().call(GET, PathValues.of("a/b"), RequestOptions.none());

        assertThat(response.value()).isEqualTo(Node.TYPE.fromJson(NODE));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.requestId()).contains("req_1");
        assertThat(response.headers().first("content-type")).contains("application/json");
        assertThat(response.rawBody()).isEqualTo(NODE);
        assertThat(response.rawBytes()).isEqualTo(NODE.getBytes(StandardCharsets.UTF_8));
        assertThat(requestLine).isEqualTo("GET /v1/nodes/a%2Fb");
        assertThat(requestHeaders.getFirst("Accept")).isEqualTo("application/json");
        assertThat(requestHeaders).doesNotContainKeys("Authorization", "Upgrade", "Content-type");
    }

    @Test
    void sendsAFormByteForByte() {
        answer(200, "application/json", NODE);
        OperationDescriptor<Node> operation = OperationDescriptor.of("POST", "Update", "/nodes/{id}")
                .pathParameter("id", Codecs.STRING)
                .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
                .security("basic", "key")
                .security("bearer")
                .returns(Node.TYPE);
        Members members = Members.of()
                .body(
                        "metadata",
                        Codec.map(Codecs.STRING),
                        Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT))
                .query("q", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM);
        Params params = Params.of(members)
                .with(0, java.util.Map.of("a b", "c d"))
                .with(1, "x y")
                .build();
        ApiCaller caller = new ApiCaller(config().credential("bearer", Credential.bearer("tok"))
                .header("X-Version", "1")
                .build());
        caller.call(
                operation,
                PathValues.of("n"),
                params,
                RequestOptions.builder()
                        .query("p", "1")
                        .header("x-version", "2")
                        .build());

        assertThat(requestLine).isEqualTo("POST /v1/nodes/n?q=x%20y&p=1");
        assertThat(requestBody).asString(StandardCharsets.UTF_8).isEqualTo("metadata%5Ba+b%5D=c+d");
        assertThat(requestHeaders.get("X-version")).containsExactly("2");
        assertThat(requestHeaders.getFirst("Authorization")).isEqualTo("Bearer tok");
        assertThat(requestHeaders.getFirst("Content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(requestHeaders.getFirst("Content-length")).isEqualTo("21");
    }

    @Test
    void sendsPartsAndStreams() {
        answer(200, "application/json", NODE);
        OperationDescriptor<Node> operation = OperationDescriptor.of("POST", "Upload", "/files")
                .body(BodyFormat.MULTIPART, "multipart/form-data")
                .returns(Node.TYPE);
        byte[] content = new byte[100_000];
        Arrays.fill(content, (byte) 'x');
        FileUpload known = FileUpload.of("k.bin", content);
        FileUpload streamed = FileUpload.of("s.bin", known.source());
        Members members = Members.of().body("file", Codecs.BINARY, Presence.REQUIRED);
        for (FileUpload file : new FileUpload[] {known, streamed}) {
            Params params = Params.of(members).with(0, file).build();
            caller().call(operation, PathValues.none(), params, RequestOptions.none());
            String sent = new String(requestBody, StandardCharsets.UTF_8);
            String boundary = requestHeaders.getFirst("Content-type").split("boundary=")[1];

            assertThat(sent)
                    .isEqualTo("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + file.filename()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            + new String(content, StandardCharsets.UTF_8)
                            + "\r\n--" + boundary + "--\r\n");
        }
    }

    @Test
    void failsWhenAStreamBreaksOff() {
        answer(200, "application/json", NODE);
        OperationDescriptor<Node> operation = OperationDescriptor.of("POST", "Upload", "/files")
                .body(BodyFormat.MULTIPART, "multipart/form-data")
                .returns(Node.TYPE);
        Members members = Members.of().body("file", Codecs.BINARY, Presence.REQUIRED);
        FileUpload broken = FileUpload.of("b", () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        });
        FileUpload absent = FileUpload.of("b", () -> {
            throw new IOException("no such file");
        });

        for (FileUpload file : new FileUpload[] {broken, absent}) {
            Params params = Params.of(members).with(0, file).build();
            assertThatThrownBy(() -> caller().call(operation, PathValues.none(), params, RequestOptions.none()))
                    .isInstanceOf(ConnectionException.class)
                    .isNotInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void throwsTheTypedError() {
        answer(404, "application/json", NODE);

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOfSatisfying(ApiException.class, e -> {
                    assertThat(e.status()).isEqualTo(404);
                    assertThat(e.requestId()).contains("req_1");
                    assertThat(e.operation()).isEqualTo("GetNode");
                    assertThat(e.rawBody()).isEqualTo(NODE);
                    assertThat(e.headers().first("Request-Id")).contains("req_1");
                    assertThat(e.error(Node.class)).contains(Node.TYPE.fromJson(NODE));
                    assertThat(e.error(String.class)).isEmpty();
                })
                .hasMessage("GetNode was answered with status 404 (request req_1): " + NODE);
    }

    @Test
    void choosesTheErrorTypeByTheMostSpecificStatus() {
        assertThat(GET.error(404)).contains(Node.TYPE);
        assertThat(GET.error(422)).contains(Codecs.ANY);
        assertThat(GET.error(500)).get().isInstanceOf(Codec.ListCodec.class);
        assertThat(OperationDescriptor.of("GET", "Op", "/").returnsNothing().error(500))
                .isEmpty();
    }

    @Test
    void keepsErrorsThatAreNotOfTheirType() {
        answer(502, "text/html", "<html>" + "x".repeat(600));

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOfSatisfying(ApiException.class, e -> {
                    assertThat(e.error(Object.class)).isEmpty();
                    assertThat(e.rawBody()).hasSize(606);
                    assertThat(e.getMessage()).hasSizeLessThan(600).endsWith("...");
                });
    }

    @Test
    void doesNotFollowRedirects() {
        answer(302, "text/plain", "");

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOf(ApiException.class)
                .hasMessage("GetNode was answered with status 302 (request req_1)");
    }

    @Test
    void saysWhatCannotBeReadInASuccess() {
        answer(200, "application/json", "<html>");

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.rawBody()).contains("<html>"))
                .hasMessageStartingWith(
                        "GetNode (GET /nodes/{id}) was answered with status 200 (request req_1), but the body cannot be read: $: this is"
                                + " not JSON");
    }

    @Test
    void saysThatTheBodyIsEmpty() {
        answer(204, "application/json", "");

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("status 204")
                .hasMessageContaining("there is no JSON at all");
        OperationDescriptor<NoContent> delete =
                OperationDescriptor.of("DELETE", "Delete", "/nodes").returnsNothing();
        assertThat(caller().call(delete, PathValues.none(), RequestOptions.none())
                        .status())
                .isEqualTo(204);
        assertThat(requestLine).isEqualTo("DELETE /v1/nodes");
    }

    @Test
    void returnsText() {
        answer(200, "text/plain", "h\u00e9");
        OperationDescriptor<String> operation =
                OperationDescriptor.of("GET", "Text", "/t").returnsText("text/plain");

        assertThat(caller().call(operation, PathValues.none(), RequestOptions.none())
                        .value())
                .isEqualTo("h\u00e9");
        assertThat(requestHeaders.getFirst("Accept")).isEqualTo("text/plain");
        Headers latin = Headers.builder()
                .add("Content-Type", "text/plain; charset=\"ISO-8859-1\"; x=y")
                .build();
        assertThat(ContentTypes.charset(latin.first("Content-Type").orElseThrow()))
                .isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void returnsBytesAsAStream(@TempDir Path folder) throws IOException {
        answer(200, "application/pdf", "%PDF\0");
        OperationDescriptor<BinaryResponse> operation =
                OperationDescriptor.of("GET", "Pdf", "/p").returnsBinary("application/pdf");

        assertThat(caller().call(operation, PathValues.none(), RequestOptions.none())
                        .value()
                        .bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("%PDF\0");
        try (BinaryResponse pdf = caller().call(operation, PathValues.none(), RequestOptions.none())
                .value()) {
            assertThat(pdf.contentType()).contains("application/pdf");
            assertThat(pdf.body().readAllBytes()).hasSize(5);
        }
        Path file = Files.writeString(folder.resolve("x.pdf"), "something longer than before");
        caller().call(operation, PathValues.none(), RequestOptions.none())
                .value()
                .saveTo(file);
        assertThat(file).hasContent("%PDF\0");
    }

    @Test
    void throwsTheTypedErrorOfABinaryCall() {
        answer(400, "application/json", "{\"e\":1}");
        OperationDescriptor<BinaryResponse> operation = OperationDescriptor.of("GET", "Pdf", "/p")
                .error("default", Codecs.ANY)
                .returnsBinary("application/pdf");

        assertThatThrownBy(() -> caller().call(operation, PathValues.none(), RequestOptions.none()))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.error(JsonValue.class)).isPresent());
    }

    @Test
    void timesOutWaitingForTheResponse() {
        server.createContext("/", exchange -> await());

        assertTimeout();
    }

    @Test
    void timesOutInTheMiddleOfTheBody() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });

        assertTimeout();
    }

    private void assertTimeout() {
        RequestOptions options =
                RequestOptions.builder().timeout(Duration.ofMillis(300)).build();
        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), options))
                .isInstanceOf(TimeoutException.class)
                .hasMessageStartingWith("GetNode (GET /nodes/{id}) had no response from http://127.0.0.1:")
                .hasMessageEndingWith("within PT0.3S");
    }

    private void await() throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void saysThatTheConnectionBrokeOff() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.close();
        });

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOf(ConnectionException.class)
                .isNotInstanceOf(TimeoutException.class);
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        RequestOptions options =
                RequestOptions.builder().baseUrl("http://127.0.0.1:" + port).build();

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("secret"), options))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("GetNode (GET /nodes/{id}) could not reach http://127.0.0.1:" + port)
                .hasMessageNotContaining("secret");
    }

    @Test
    void keepsTheInterruptOfItsThread() {
        server.createContext("/", exchange -> await());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> caller().call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("GetNode (GET /nodes/{id}) was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
