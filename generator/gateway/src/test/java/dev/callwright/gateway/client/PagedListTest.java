package dev.callwright.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.gateway.testing.RecordingUpstream;
import dev.callwright.gateway.testing.RecordingUpstream.Received;
import dev.callwright.gateway.testing.RunningGateway;
import dev.callwright.runtime.DecodingException;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.Page;
import dev.callwright.runtime.PathValues;
import dev.callwright.runtime.RequestOptions;
import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.http.ServerUrls;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.paging.Paging;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Lists whose pages link to the next one, read by the SDKs' runtime through a gateway, which passes bodies and headers on as
 * the API writes them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagedListTest {
    private static final OperationDescriptor<JsonValue> THINGS = OperationDescriptor.of("GET", "ListThings", "/things")
            .security("bearerAuth")
            .returns(Codecs.ANY);
    private static final String SERVER = "https://api.things.example/v1";

    private RunningGateway gateway;

    @BeforeAll
    void start() {
        gateway = RunningGateway.builder().start();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.upstream().reset();
    }

    // The API answers with one item for the request with this limit.
    private void answers(Map<String, String> next) {
        gateway.upstream().answers((request, out) -> {
            String limit = request.target().replaceFirst(".*limit=", "");
            String body = "{\"data\": [" + limit + "], \"next\": \"" + next.getOrDefault(limit, "") + "\"}";
            out.write(RecordingUpstream.json(200, body).getBytes(StandardCharsets.UTF_8));
        });
    }

    private Page<JsonValue> first(ApiCaller client) {
        return client.page(
                THINGS,
                Paging.url("data", "next"),
                Codecs.ANY,
                PathValues.none(),
                null,
                RequestOptions.builder().query("limit", "1").build());
    }

    private ApiCaller client() {
        String url = "http://127.0.0.1:" + gateway.port() + "/api/things";
        return new ApiCaller(ClientConfig.builder(SERVER)
                .servers(new ServerUrls(SERVER, "", Optional.of(url), Map.of()))
                .build());
    }

    @Test
    void areReadToTheLastPage() {
        answers(Map.of(
                "1",
                SERVER + "/things?limit=2",
                "2",
                "/v1/things?limit=3",
                "3",
                gateway.upstream().url() + "/v1/things?limit=4",
                "4",
                "things?limit=5"));

        try (ApiCaller client = client()) {
            assertThat(first(client).autoPager().stream().map(JsonValue::toString))
                    .containsExactly("1", "2", "3", "4", "5");
        }
        List<Received> received = gateway.upstream().received();
        assertThat(received)
                .extracting(Received::target)
                .containsExactly(
                        "/v1/things?limit=1",
                        "/v1/things?limit=2",
                        "/v1/things?limit=3",
                        "/v1/things?limit=4",
                        "/v1/things?limit=5");
        assertThat(received)
                .extracting(request -> request.header("Authorization").orElse(""))
                .containsOnly("Bearer " + RunningGateway.KEY);
    }

    @Test
    void areReadByTheirLinkHeaders() {
        gateway.upstream().answers((request, out) -> {
            boolean isFirst = request.target().equals("/v1/things");
            String link = isFirst ? "Link: <" + SERVER + "/things?limit=2>; rel=\"next\"\r\n" : "";
            String answer = RecordingUpstream.json(200, isFirst ? "[1]" : "[2]").replaceFirst("\r\n", "\r\n" + link);
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        });

        try (ApiCaller client = client()) {
            assertThat(client.page(THINGS, Paging.link(), Codecs.ANY, PathValues.none(), null, RequestOptions.none())
                            .autoPager())
                    .containsExactly(JsonValue.of(1), JsonValue.of(2));
        }
        assertThat(gateway.upstream().received())
                .extracting(Received::target)
                .containsExactly("/v1/things", "/v1/things?limit=2");
    }

    @Test
    void endWithAClearErrorWhereALinkIsThatOfAnotherList() {
        answers(Map.of("1", SERVER + "/others?limit=2"));

        try (ApiCaller client = client()) {
            Page<JsonValue> page = first(client);
            assertThatThrownBy(page::nextPage)
                    .isInstanceOf(DecodingException.class)
                    .hasMessage("$.next: the next page is not at http://127.0.0.1:" + gateway.port()
                            + " but at https://api.things.example:443");
        }
        assertThat(gateway.upstream().received()).hasSize(1);
    }
}
