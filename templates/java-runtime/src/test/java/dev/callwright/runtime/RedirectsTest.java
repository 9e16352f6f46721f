package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.http.Url;
import dev.callwright.runtime.internal.json.Codecs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the list of attacks does not have: options, time and cancellation. */
@Timeout(60)
class RedirectsTest {
    private static final OperationDescriptor<JsonValue> GET =
            OperationDescriptor.of("GET", "GetNode", "/nodes").returns(Codecs.ANY);
    private static final RequestOptions FOLLOW =
            RequestOptions.builder().redirects(Redirects.FOLLOW).build();
    private static final RequestOptions REFUSE =
            RequestOptions.builder().redirects(Redirects.REFUSE).build();

    private final Script script = new Script();

    private Script redirect() {
        return script.answer(302, "", "Location", "/moved").answer(200, "1");
    }

    @Test
    void saysWhereARefusedRedirectLeads() {
        redirect();

        assertThatThrownBy(() -> new ApiCaller(script.config().build()).call(GET, PathValues.none(), REFUSE))
                .isInstanceOf(ApiException.class)
                .isInstanceOfSatisfying(RedirectException.class, e -> {
                    assertThat(e.status()).isEqualTo(302);
                    assertThat(e.location()).contains("/moved");
                })
                .hasMessage("GetNode was answered with status 302");
    }

    @Test
    void hasTheOptionForClientsCallsAndDerivedClients() {
        ApiCaller refusing = new ApiCaller(script.config().build());
        ApiCaller following =
                new ApiCaller(script.config().redirects(Redirects.FOLLOW).build());
        assertThat(refusing.config().redirects()).isEqualTo(Redirects.REFUSE);

        redirect();
        assertThat(refusing.call(GET, PathValues.none(), FOLLOW.toBuilder().build())
                        .value())
                .isEqualTo(JsonValue.of(1));
        redirect();
        assertThat(following.call(GET, PathValues.none(), RequestOptions.none()).value())
                .isEqualTo(JsonValue.of(1));
        redirect();
        assertThat(refusing.withOptions(FOLLOW)
                        .call(GET, PathValues.none(), RequestOptions.none())
                        .value())
                .isEqualTo(JsonValue.of(1));
        redirect();
        assertThatThrownBy(() -> following.call(GET, PathValues.none(), REFUSE)).isInstanceOf(RedirectException.class);
    }

    @Test
    void takesNoClientThatFollowsOnItsOwn() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatThrownBy(() -> JdkHttpTransport.of(client))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an HttpClient that follows redirects takes credentials along; build it with Redirect.NEVER,"
                                + " and use redirects(Redirects.FOLLOW) of the SDK's client");
        assertThat(JdkHttpTransport.of(HttpClient.newHttpClient())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void endsWithTheTimeoutOfTheAttempt(FaultTest.Mode mode) {
        List<Duration> timeouts = new ArrayList<>();
        HttpTransport slow = request -> {
            timeouts.add(request.timeout());
            Thread.sleep(30);
            return new HttpResponse(
                    302, Headers.builder().set("Location", "/next").build(), new ByteArrayInputStream(new byte[0]));
        };
        ApiCaller caller = new ApiCaller(
                ClientConfig.builder("https://api.test").transport(slow).build());
        RequestOptions hasty =
                FOLLOW.toBuilder().timeout(Duration.ofMillis(40)).maxRetries(0).build();

        assertThatThrownBy(() -> mode.call(caller, GET, hasty))
                .isInstanceOf(TimeoutException.class)
                .hasMessage("GetNode (GET /nodes) had no response from https://api.test within PT0.04S");
        assertThat(timeouts).hasSizeBetween(1, 2).first().isEqualTo(Duration.ofMillis(40));
    }

    @ParameterizedTest
    @EnumSource
    void closesTheResponsesItPasses(FaultTest.Mode mode) {
        AtomicInteger closed = new AtomicInteger();
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
            }
        };
        script.answer(302, body, "Location", "/moved").answer(200, "1");

        mode.call(new ApiCaller(script.config().build()), GET, FOLLOW);
        assertThat(closed).hasValue(1);
    }

    @Test
    void cancelsTheRequestThatIsOnItsWay() {
        CompletableFuture<HttpResponse> second = new CompletableFuture<>();
        List<HttpRequest> requests = new ArrayList<>();
        HttpTransport transport = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) {
                throw new AssertionError();
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                requests.add(request);
                Headers location = Headers.builder().set("Location", "/moved").build();
                return requests.size() > 1
                        ? second
                        : CompletableFuture.completedFuture(
                                new HttpResponse(302, location, new ByteArrayInputStream(new byte[0])));
            }
        };
        CompletableFuture<ApiResponse<JsonValue>> call = new ApiCaller(ClientConfig.builder("https://api.test")
                        .transport(transport)
                        .build())
                .callAsync(GET, PathValues.none(), FOLLOW);
        call.cancel(true);

        assertThat(requests).hasSize(2);
        assertThat(second).isCancelled();
        assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.test/x/y, z, https://a.test/x/z",
        "https://a.test/x/y, ./z, https://a.test/x/z",
        "https://a.test/x/y, ../z, https://a.test/z",
        "https://a.test/x/y, ../../../z, https://a.test/z",
        "https://a.test/x/y, .., https://a.test/",
        "https://a.test/x/y, ../.., https://a.test/",
        "https://a.test/x/y, /z?q=1#f, https://a.test/z?q=1",
        "https://a.test/x/y?a=1, ?b=2, https://a.test/x/y?b=2",
        "https://a.test/x/y?a=1, '', https://a.test/x/y?a=1",
        "https://a.test/x/y?a=1, #f, https://a.test/x/y?a=1",
        "https://a.test, z, https://a.test/z",
        "https://a.test, ?b=2, https://a.test/?b=2",
        "https://a.test/x, //b.test/z, https://b.test/z",
        "https://a.test/x, http://b.test, http://b.test",
        "https://a.test/x, /ä, https://a.test/%C3%A4",
        "https://a.test/x, /a%2F..%2Fb, https://a.test/a%2F..%2Fb",
        "https://a.test/x, mailto:a@b.test, mailto:a@b.test"
    })
    void resolvesReferences(String base, String reference, String target) {
        assertThat(Url.resolve(URI.create(base), reference)).hasToString(target);
    }
}
