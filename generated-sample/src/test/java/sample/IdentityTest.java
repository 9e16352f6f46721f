package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sdk.stripe.StripeClient;
import sdk.stripe.core.ApiException;
import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.Expandable;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.NotFoundException;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.ServerException;
import sdk.stripe.model.ErrorResponse;
import sdk.stripe.model.IdentityVerificationSessionCreateParams;
import sdk.stripe.model.TimeFilter;
import sdk.stripe.model.VerificationDocumentReport;
import sdk.stripe.model.VerificationSession;

/** Calls the generated SDK as its users do, against a server that records what arrives. */
final class IdentityTest {
    private static final String SESSION = "{\"id\":\"vs_123\",\"object\":\"identity.verification_session\","
            + "\"client_secret\":null,\"created\":1700000000,\"livemode\":false,\"metadata\":{\"order\":\"7\"},"
            + "\"status\":\"a_status_of_tomorrow\",\"type\":\"document\",\"a_member_of_tomorrow\":{\"x\":[1,2.50]},"
            + "\"last_verification_report\":\"vr_1\",\"redaction\":{\"status\":\"processing\"}}";

    private LocalServer server;
    private StripeClient stripe;

    @BeforeEach
    void start() throws Exception {
        server = new LocalServer();
        server.answer(200, SESSION);
        stripe =
                StripeClient.builder().apiKey("sk_test_1").baseUrl(server.url()).build();
    }

    @AfterEach
    void stop() {
        stripe.close();
        server.close();
    }

    @Test
    void redactSendsFormAndAnswersTypedSession() {
        VerificationSession session = stripe.identity()
                .verificationSessions()
                .redact("vs_123", params -> params.addExpand("last_verification_report"));

        assertThat(server.received().line()).isEqualTo("POST /v1/identity/verification_sessions/vs_123/redact");
        assertThat(server.received().header("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(server.received().header("Authorization")).contains("Bearer sk_test_1");
        assertThat(server.received().body()).isEqualTo("expand%5B0%5D=last_verification_report");
        assertThat(session.id()).isEqualTo("vs_123");
        assertThat(session.created()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(session.livemode()).isFalse();
        assertThat(session.metadata()).isEqualTo(Map.of("order", "7"));
        assertThat(session.clientSecret()).isEmpty();
        assertThat(session.redaction())
                .hasValueSatisfying(
                        redaction -> assertThat(redaction.status().value()).isEqualTo("processing"));
        assertThat(session.redaction().orElseThrow().status().isKnown()).isTrue();
    }

    @Test
    void unknownMembersAndEnumValuesSurvive() {
        VerificationSession session = stripe.identity().verificationSessions().redact("vs_123");

        assertThat(session.status().value()).isEqualTo("a_status_of_tomorrow");
        assertThat(session.status().isKnown()).isFalse();
        assertThat(session.additionalProperties())
                .containsOnlyKeys("a_member_of_tomorrow")
                .containsEntry("a_member_of_tomorrow", JsonValue.parse("{\"x\":[1,2.50]}"));
        assertThat(session.hasMember("client_secret")).isTrue();
        assertThat(session.hasMember("url")).isFalse();
        assertThat(VerificationSession.TYPE.fromJson(session.toJson())).isEqualTo(session);
        assertThat(session.toJson()).contains("\"client_secret\":null").contains("{\"x\":[1,2.50]}");
    }

    @Test
    void oneBadMemberLeavesTheRestReadable() {
        server.answer(200, SESSION.replace("1700000000", "\"yesterday\""));
        VerificationSession session = stripe.identity().verificationSessions().retrieve("vs_123");

        assertThat(session.id()).isEqualTo("vs_123");
        assertThatThrownBy(session::created)
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("$.created")
                .hasMessageContaining("yesterday");
    }

    @Test
    void expandableIsIdOrObject() {
        VerificationSession byId = stripe.identity().verificationSessions().retrieve("vs_123");
        Expandable<?> id = byId.lastVerificationReport().orElseThrow();
        assertThat(id.id()).isEqualTo("vr_1");
        assertThat(id.value()).isEmpty();

        server.answer(
                200,
                SESSION.replace(
                        "\"vr_1\"",
                        "{\"id\":\"vr_1\",\"object\":\"identity.verification_report\",\"created\":1,\"livemode\":false,"
                                + "\"type\":\"document\",\"options\":{},\"document\":{\"status\":\"verified\",\"dob\":{\"day\":1}}}"));
        VerificationSession expanded = stripe.identity()
                .verificationSessions()
                .retrieve("vs_123", params -> params.addExpand("last_verification_report"));
        assertThat(server.received().line())
                .isEqualTo("GET /v1/identity/verification_sessions/vs_123?expand%5B0%5D=last_verification_report");
        assertThat(expanded.lastVerificationReport().flatMap(Expandable::value)).hasValueSatisfying(report -> {
            assertThat(report.id()).isEqualTo("vr_1");
            assertThat(report.document().map(VerificationDocumentReport::status))
                    .hasValueSatisfying(status -> assertThat(status.value()).isEqualTo("verified"));
        });
    }

    @Test
    void createWritesNestedObjectsInBrackets() {
        stripe.identity()
                .verificationSessions()
                .create(params -> params.type(IdentityVerificationSessionCreateParams.Type.DOCUMENT)
                        .putMetadata("a b", "c&d")
                        .returnUrl("https://example.com/?a=b"));

        assertThat(server.received().body())
                .isEqualTo("type=document&metadata%5Ba+b%5D=c%26d&return_url=https%3A%2F%2Fexample.com%2F%3Fa%3Db");
    }

    @Test
    void missingRequiredMembersAreNamed() {
        assertThatThrownBy(
                        () -> IdentityVerificationSessionCreateParams.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("type");
    }

    @Test
    void listWritesDeepObjectsIntoTheQuery() {
        server.answer(200, "{\"object\":\"list\",\"url\":\"/v1/x\",\"has_more\":true,\"data\":[" + SESSION + "]}");
        var page = stripe.identity()
                .verificationSessions()
                .list(params -> params.limit(2)
                        .created(
                                created -> created.gte(Instant.ofEpochSecond(5)).lt(Instant.ofEpochSecond(9))));

        assertThat(server.received().line())
                .isEqualTo("GET /v1/identity/verification_sessions?created%5Bgte%5D=5&created%5Blt%5D=9&limit=2");
        assertThat(page.hasNextPage()).isTrue();
        assertThat(page.items()).extracting(VerificationSession::id).containsExactly("vs_123");

        stripe.identity()
                .verificationSessions()
                .list(params -> params.created(TimeFilter.of(Instant.ofEpochSecond(7))));
        assertThat(server.received().line()).isEqualTo("GET /v1/identity/verification_sessions?created=7");
    }

    private static String page(boolean more, String... ids) {
        String data = Stream.of(ids)
                .map(id -> SESSION.replace("\"vs_123\"", "\"" + id + "\""))
                .collect(Collectors.joining(","));
        return "{\"object\":\"list\",\"url\":\"/v1/x\",\"has_more\":" + more + ",\"data\":[" + data + "]}";
    }

    private List<String> lines() {
        return server.all().stream().map(LocalServer.Received::line).toList();
    }

    @Test
    void autoPagerGoesThroughEveryPageAndAsksForEachWhenItIsNeeded() {
        server.answer(200, page(true, "vs_1", "vs_2"));
        server.thenAnswer(200, page(false, "vs_3"), Map.of());
        List<String> ids = new ArrayList<>();

        for (VerificationSession each : stripe.identity()
                .verificationSessions()
                .list(params -> params.limit(2))
                .autoPager()) {
            ids.add(each.id() + " after " + server.all().size());
        }

        assertThat(ids).containsExactly("vs_1 after 1", "vs_2 after 1", "vs_3 after 2");
        assertThat(lines())
                .containsExactly(
                        "GET /v1/identity/verification_sessions?limit=2",
                        "GET /v1/identity/verification_sessions?limit=2&starting_after=vs_2");
    }

    @Test
    void autoPagerStopsWhenItsUserDoes() {
        server.answer(200, page(true, "vs_1", "vs_2"));

        assertThat(stripe.identity().verificationSessions().list().autoPager().stream()
                        .limit(2))
                .extracting(VerificationSession::id)
                .containsExactly("vs_1", "vs_2");
        assertThat(server.all()).hasSize(1);
    }

    @Test
    void autoPagerGoesBackwardsFromAnEndingBefore() {
        server.answer(200, page(true, "vs_7", "vs_8"));
        server.thenAnswer(200, page(false, "vs_6"), Map.of());

        assertThat(
                        stripe
                                .identity()
                                .verificationSessions()
                                .list(params -> params.endingBefore("vs_9"))
                                .autoPager()
                                .stream())
                .extracting(VerificationSession::id)
                .containsExactly("vs_8", "vs_7", "vs_6");
        assertThat(lines())
                .containsExactly(
                        "GET /v1/identity/verification_sessions?ending_before=vs_9",
                        "GET /v1/identity/verification_sessions?ending_before=vs_7");
    }

    @Test
    void aPostIsSentAgainWithTheSameKey() {
        server.answer(503, "{}", Map.of("Retry-After", "0"));
        server.thenAnswer(200, SESSION, Map.of());

        assertThat(stripe.identity().verificationSessions().redact("vs_123").id())
                .isEqualTo("vs_123");

        assertThat(server.all()).hasSize(2);
        List<String> keys = server.all().stream()
                .map(each -> each.header("Idempotency-Key").orElseThrow())
                .distinct()
                .toList();
        assertThat(keys).singleElement().asString().hasSizeGreaterThan(30);
    }

    @Test
    void theHeaderOfTheOverlayDecidesAboutARetry() {
        server.answer(503, "{}", Map.of("Retry-After", "0", "Stripe-Should-Retry", "false"));

        assertThatThrownBy(() -> stripe.identity().verificationSessions().redact("vs_123"))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("PostIdentityVerificationSessionsSessionRedact");
        assertThat(server.all()).hasSize(1);
    }

    @Test
    void aDerivedClientHasItsOwnOptions() {
        RequestOptions account = RequestOptions.builder()
                .apiKey("sk_other")
                .header("Stripe-Account", "acct_1")
                .build();

        stripe.withOptions(account).identity().verificationSessions().retrieve("vs_123");
        assertThat(server.received().header("Authorization")).contains("Bearer sk_other");
        assertThat(server.received().header("Stripe-Account")).contains("acct_1");

        stripe.identity().verificationSessions().retrieve("vs_123");
        assertThat(server.received().header("Authorization")).contains("Bearer sk_test_1");
        assertThat(server.received().header("Stripe-Account")).isEmpty();
    }

    @Test
    void callsThatDoNotWaitGiveTheSame() throws Exception {
        VerificationSession session = stripe.async()
                .identity()
                .verificationSessions()
                .redact("vs_123", params -> params.addExpand("last_verification_report"))
                .get(10, TimeUnit.SECONDS);
        assertThat(session.id()).isEqualTo("vs_123");
        assertThat(server.received().body()).isEqualTo("expand%5B0%5D=last_verification_report");

        server.answer(200, page(true, "vs_1"));
        server.thenAnswer(200, page(false, "vs_2"), Map.of());
        assertThat(stripe.async()
                        .identity()
                        .verificationSessions()
                        .list()
                        .thenCompose(page -> page.nextPageAsync())
                        .get(10, TimeUnit.SECONDS)
                        .orElseThrow()
                        .items())
                .extracting(VerificationSession::id)
                .containsExactly("vs_2");

        server.answer(404, "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"No such session\"}}");
        assertThatThrownBy(() -> stripe.async()
                        .identity()
                        .verificationSessions()
                        .retrieve("vs_0")
                        .get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(NotFoundException.class)
                .hasMessageContaining("No such session");
    }

    @Test
    void hostilePathValuesStayInTheirSegment() {
        stripe.identity().verificationSessions().redact("vs/../1?x#y%2F");
        assertThat(server.received().line())
                .isEqualTo("POST /v1/identity/verification_sessions/vs%2F..%2F1%3Fx%23y%252F/redact");
        assertThatThrownBy(() -> stripe.identity().verificationSessions().redact(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("session");
        assertThatThrownBy(() -> stripe.identity().verificationSessions().redact(".."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void errorsCarryTypedBodyStatusAndRequestId() {
        String body =
                "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"resource_missing\",\"message\":\"No such session\"}}";
        server.answer(404, body);

        assertThatThrownBy(() -> stripe.identity().verificationSessions().retrieve("vs_0"))
                .isInstanceOfSatisfying(ApiException.class, error -> {
                    assertThat(error.status()).isEqualTo(404);
                    assertThat(error.requestId()).contains("req_1");
                    assertThat(error.rawBody()).isEqualTo(body);
                    assertThat(error.getMessage()).contains("GetIdentityVerificationSessionsSession");
                    ErrorResponse typed = error.error(ErrorResponse.class).orElseThrow();
                    assertThat(typed.error().code()).contains("resource_missing");
                });
    }

    @Test
    void theResponseIsThereBesideTheValue() {
        ApiResponse<VerificationSession> response =
                stripe.identity().verificationSessions().redactWithResponse("vs_123");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.requestId()).contains("req_1");
        assertThat(response.rawBody()).isEqualTo(SESSION);
        assertThat(response.value().id()).isEqualTo("vs_123");
    }
}
