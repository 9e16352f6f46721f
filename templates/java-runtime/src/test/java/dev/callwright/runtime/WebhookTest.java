package dev.callwright.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.WebhookReader;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.webhook.WebhookScheme;
import dev.callwright.runtime.internal.webhook.WebhookVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected signatures were made with {@code openssl dgst -hmac}. */
class WebhookTest {
    private static final WebhookScheme LIST =
            WebhookScheme.of("Acme-Signature", "t={timestamp},v1={signature}", ",", "{timestamp}.{body}");
    private static final WebhookScheme STANDARD = WebhookScheme.of(
                    "webhook-signature", "v1,{signature}", " ", "{id}.{timestamp}.{body}")
            .base64()
            .idHeader("webhook-id")
            .timestampHeader("webhook-timestamp")
            .base64Secret("whsec_");

    private static final String BODY = "{\"id\":\"evt_1\"}";
    private static final String SIGNATURE = "c89214b5b5da833daed6f0b8c5bb6bd58cea9022bd80ccc78230f3942d632925";
    private static final String HEADER = "t=1700000000,v1=" + SIGNATURE;

    private static WebhookReader<JsonValue> reader(WebhookScheme scheme, long now, String... secrets) {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(now), ZoneOffset.UTC);
        return new WebhookReader<>(WebhookVerifier.of(scheme, secrets).withClock(clock), Codecs.ANY);
    }

    private static WebhookReader<JsonValue> reader() {
        return reader(LIST, 1_700_000_000, "whsec_test");
    }

    private static String id(JsonValue event) {
        return event.get("id").orElseThrow().asString();
    }

    @Test
    void readsWhatIsSigned() {
        assertThat(id(reader().parse(BODY, HEADER))).isEqualTo("evt_1");
        assertThat(id(reader().parse(BODY.getBytes(UTF_8), HEADER))).isEqualTo("evt_1");
    }

    @Test
    void signsTheBytesThatPeopleWrite() {
        String body = "{\"id\":\"evt_1\",\"name\":\"Zoë ☃\"}";
        String header = "t=1700000000,v1=c5dfb724dc5705e536e97095f785217ad8bcf8cd6f4c05830a8b67eaed27a5fe";

        assertThat(reader().parse(body, header).get("name").orElseThrow().asString())
                .isEqualTo("Zoë ☃");
        assertThat(reader().parse(body.getBytes(UTF_8), header)
                        .get("name")
                        .orElseThrow()
                        .asString())
                .isEqualTo("Zoë ☃");
        assertThat(reader().sign(body)).containsExactly(Map.entry("Acme-Signature", header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"evt_2\"}", "{\"id\": \"evt_1\"}", "{\"id\":\"evt_1\"}\n", ""})
    void refusesAnotherBody(String body) {
        assertThatThrownBy(() -> reader().parse(body, HEADER))
                .isInstanceOf(WebhookException.class)
                .isInstanceOf(SdkException.class)
                .hasMessage("no signature in the header Acme-Signature matches; compare the secret with the endpoint's,"
                        + " and pass the body as it was received");
    }

    @Test
    void refusesAnotherSecretAndAnotherTime() {
        assertThatThrownBy(() -> reader(LIST, 1_700_000_000, "whsec_other").parse(BODY, HEADER))
                .isInstanceOf(WebhookException.class)
                .hasMessageContaining("no signature")
                .hasMessageNotContaining("whsec_other");
        assertThatThrownBy(() -> reader().parse(BODY, HEADER.replace("t=1700000000", "t=1700000001")))
                .isInstanceOf(WebhookException.class)
                .hasMessageContaining("no signature");
    }

    @Test
    void acceptsAnySecretAndAnySignatureWhileTheyAreReplaced() {
        String replaced = "t=1700000000,v1=9adb9df9f9c0248ecc848bc62e791a79c2e49c3629ea61da0472c857003a4b73";

        assertThat(id(reader(LIST, 1_700_000_000, "new_secret", "whsec_test").parse(BODY, HEADER)))
                .isEqualTo("evt_1");
        assertThat(id(reader().parse(BODY, replaced + ", v1=" + SIGNATURE + ",v0=legacy")))
                .isEqualTo("evt_1");
        assertThatThrownBy(() -> reader().parse(BODY, replaced)).isInstanceOf(WebhookException.class);
    }

    @ParameterizedTest
    @CsvSource({"1700000300, true", "1700000301, false", "1699999700, true", "1699999699, false"})
    void acceptsFiveMinutesEitherWay(long now, boolean accepted) {
        WebhookReader<JsonValue> reader = reader(LIST, now, "whsec_test");
        if (accepted) {
            assertThat(id(reader.parse(BODY, HEADER))).isEqualTo("evt_1");
        } else {
            String direction = now > 1_700_000_000 ? "ago" : "in the future";
            assertThatThrownBy(() -> reader.parse(BODY, HEADER))
                    .isInstanceOf(WebhookException.class)
                    .hasMessage("the webhook was signed 301 seconds " + direction
                            + ", but at most 300 seconds are accepted");
        }
    }

    @Test
    void toleratesWhatIsAskedFor() {
        WebhookVerifier verifier = WebhookVerifier.of(LIST, "whsec_test")
                .withClock(Clock.fixed(Instant.ofEpochSecond(1_700_000_011), ZoneOffset.UTC))
                .withTolerance(Duration.ofSeconds(10));

        assertThatThrownBy(() -> verifier.verify(BODY.getBytes(UTF_8), name -> HEADER))
                .hasMessage("the webhook was signed 11 seconds ago, but at most 10 seconds are accepted");
        verifier.withTolerance(Duration.ofSeconds(11)).verify(BODY.getBytes(UTF_8), name -> HEADER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void saysThatTheHeaderIsMissing(String header) {
        assertThatThrownBy(() -> reader().parse(BODY, header))
                .isInstanceOf(WebhookException.class)
                .hasMessage("there is no header Acme-Signature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"t=1700000000", "t=1700000000,v1=", "v1=" + SIGNATURE, SIGNATURE, ",,", "t=1700000000;v1=ab"})
    void saysThatTheHeaderIsMalformed(String header) {
        assertThatThrownBy(() -> reader().parse(BODY, header))
                .isInstanceOf(WebhookException.class)
                .hasMessage("the header Acme-Signature is not of the form 't={timestamp},v1={signature}'");
    }

    @Test
    void saysThatTheTimeIsMalformed() {
        String signature = "1d13a692719aeba98042cacf07e1be67046b6fa9b94b0586d76933148b8c7819";
        assertThatThrownBy(() -> reader().parse(BODY, "t=soon,v1=" + signature))
                .isInstanceOf(WebhookException.class)
                .hasMessage("the webhook's timestamp is not a number of seconds");
    }

    @Test
    void saysThatTheBodyIsNoJson() {
        String signature = "426ca3e864aa421cbf54b4338752b4df427774498d696393231daac6a5b6922e";
        assertThatThrownBy(() -> reader().parse("not json", "t=1700000000,v1=" + signature))
                .isInstanceOf(WebhookException.class)
                .hasMessageStartingWith("the webhook is signed, but its body cannot be read: $: this is not JSON")
                .hasCauseInstanceOf(DecodingException.class);
    }

    @Test
    void readsStandardWebhooks() {
        // The vector that the libraries of Standard Webhooks share.
        String body = "{\"test\": 2432232314}";
        Map<String, List<String>> headers = Map.of(
                "Webhook-Id", List.of("msg_p5jXN8AQM9LWM0D4loKWxJek"),
                "Webhook-Timestamp", List.of("1614265330"),
                "Webhook-Signature", List.of("v1a,other v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        for (String secret : List.of("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")) {
            assertThat(reader(STANDARD, 1_614_265_330, secret)
                            .parse(body, headers)
                            .get("test"))
                    .contains(JsonValue.of(2432232314L));
        }
        Map<String, List<String>> withoutId = new HashMap<>(headers);
        withoutId.remove("Webhook-Id");
        assertThatThrownBy(() -> reader(STANDARD, 1_614_265_330, "AAAA").parse(body, withoutId))
                .hasMessage("there is no header webhook-id");
        assertThatThrownBy(() -> reader(STANDARD, 1_614_265_330, "AAAA").parse(body, "v1,ab"))
                .hasMessage("there is no header webhook-id");
    }

    @Test
    void anIdThatLooksLikeAPlaceholderIsNone() {
        WebhookReader<JsonValue> reader = reader(STANDARD, 1_700_000_000, "AAAA");
        Map<String, String> headers = new HashMap<>(reader.sign(BODY));
        headers.put("webhook-id", "{timestamp}");
        assertThatThrownBy(() -> reader.parse(BODY, headers::get)).hasMessageContaining("no signature");
    }

    @Test
    void readsASignatureOfTheBodyAlone() {
        WebhookScheme hex = WebhookScheme.of("X-Hub-Signature-256", "sha256={signature}", "", "{body}");
        String signature = "f214c1905794b6bebd83c4d072ab081d237f19f473887e82ee1eb391eea33d8f";
        String body = BODY + "\r\n";

        assertThat(id(reader(hex, 0, "github_secret").parse(body, "sha256=" + signature)))
                .isEqualTo("evt_1");
        assertThat(id(reader(hex, 0, "github_secret").parse(body, "sha256=" + signature.toUpperCase(Locale.ROOT))))
                .isEqualTo("evt_1");
        assertThatThrownBy(() -> reader(hex, 0, "github_secret").parse(BODY + "\n", "sha256=" + signature))
                .hasMessageContaining("no signature");
        assertThatThrownBy(() -> reader(hex, 0, "github_secret").parse(body, signature))
                .hasMessage("the header X-Hub-Signature-256 is not of the form 'sha256={signature}'");
    }

    @Test
    void readsBase64AndTheTimeOfAnotherHeader() {
        WebhookScheme base64 =
                WebhookScheme.of("X-Hmac", "{signature}", "", "{body}").base64();
        assertThat(id(reader(base64, 0, "shopify_secret").parse(BODY, "e4cnJjVdXWsPycFTV+c4AjyikZL2XZeVL4z6GSRaJEw=")))
                .isEqualTo("evt_1");

        WebhookScheme prefixed = WebhookScheme.of("X-Signature", "v0={signature}", "", "v0:{timestamp}:{body}")
                .timestampHeader("X-Timestamp")
                .tolerance(60);
        Map<String, String> headers = Map.of(
                "X-Signature", "v0=f2f2de12dea21b339de833c0c4b1c9e8425c8ebc51acd82efd0fa0dbe9e42cc3",
                "X-Timestamp", "1700000000");
        assertThat(id(reader(prefixed, 1_700_000_060, "slack").parse(BODY, headers::get)))
                .isEqualTo("evt_1");
        assertThatThrownBy(() -> reader(prefixed, 1_700_000_061, "slack").parse(BODY, headers::get))
                .hasMessage("the webhook was signed 61 seconds ago, but at most 60 seconds are accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "HmacSHA1, aa034a293062b6fd41c261b14cd875d0f7c41f8b",
        "HmacSHA512, b084509471b58a60775ca87adf456c7597a6525a292ad6a3bd1ff4f143d3bb4c"
                + "fbaf3e4881df555a8dd0d3a210eef010a5a6514770b14ab0424777977e7623ab"
    })
    void knowsOtherAlgorithms(String algorithm, String signature) {
        WebhookScheme scheme =
                WebhookScheme.of("X-Signature", "{signature}", "", "{body}").algorithm(algorithm);
        assertThat(id(reader(scheme, 0, "old").parse(BODY, signature))).isEqualTo("evt_1");
    }

    @Test
    void acceptsWhatItSigns() {
        for (WebhookScheme scheme : List.of(LIST, STANDARD)) {
            WebhookReader<JsonValue> reader = reader(scheme, 1_700_000_000, "c2VjcmV0", "b3RoZXI=");
            Map<String, String> headers = reader.sign(BODY);
            assertThat(id(reader.parse(BODY, headers::get))).isEqualTo("evt_1");
            assertThat(id(reader.parse(BODY.getBytes(UTF_8), headers::get))).isEqualTo("evt_1");
            assertThat(reader.sign(BODY.getBytes(UTF_8)).keySet()).isEqualTo(headers.keySet());
        }
    }

    @Test
    void findsHeadersInAnyLetterCase() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("POST /hooks HTTP/1.1"));
        headers.put("acme-signature", List.of(HEADER));
        assertThat(id(reader().parse(BODY, headers))).isEqualTo("evt_1");
        assertThat(id(reader().parse(BODY.getBytes(UTF_8), headers))).isEqualTo("evt_1");
        headers.put("acme-signature", List.of());
        assertThatThrownBy(() -> reader().parse(BODY, headers)).hasMessage("there is no header Acme-Signature");
    }

    @Test
    void asksForASecretAndDoesNotRepeatIt() {
        assertThatThrownBy(() -> WebhookVerifier.of(LIST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no secret; give the one of the webhook endpoint");
        assertThatThrownBy(() -> WebhookVerifier.of(LIST, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the secret of the webhooks is empty");
        assertThatThrownBy(() -> WebhookVerifier.of(STANDARD, "whsec_???"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the secret of the webhooks is not 'whsec_' and base64");
    }

    @Test
    void comparesTheWholeSignature() {
        for (int length : Arrays.asList(1, 32, 63)) {
            assertThatThrownBy(() -> reader().parse(BODY, "t=1700000000,v1=" + SIGNATURE.substring(0, length)))
                    .hasMessageContaining("no signature");
        }
        assertThatThrownBy(() -> reader().parse(BODY, HEADER + "00")).hasMessageContaining("no signature");
    }

    @Test
    void refusesANegativeTolerance() {
        WebhookVerifier verifier = WebhookVerifier.of(LIST, "s");

        assertThatThrownBy(() -> verifier.withTolerance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tolerance must not be negative, but is PT-1S");
        assertThatThrownBy(() -> LIST.tolerance(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(verifier.withTolerance(Duration.ZERO)).isNotNull();
    }

    // The age would be the one number of which Math.abs is negative.
    @Test
    void refusesATimeThatOverflows() {
        String time = Long.toString(Long.MIN_VALUE + 1_700_000_000);
        WebhookScheme bodyOnly = WebhookScheme.of("Signature", "{signature}", "", "{body}");
        String signature = WebhookVerifier.of(bodyOnly, "s")
                .sign((time + "." + BODY).getBytes(UTF_8))
                .get("Signature");

        assertThatThrownBy(() -> reader(LIST, 1_700_000_000, "s").parse(BODY, "t=" + time + ",v1=" + signature))
                .isInstanceOf(WebhookException.class)
                .hasMessage("the webhook's timestamp is not a number of seconds");
    }
}
