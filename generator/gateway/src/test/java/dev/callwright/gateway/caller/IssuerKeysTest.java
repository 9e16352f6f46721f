package dev.callwright.gateway.caller;

import static dev.callwright.gateway.caller.FakeIssuer.KEY;
import static dev.callwright.gateway.caller.FakeIssuer.claims;
import static dev.callwright.gateway.caller.FakeIssuer.header;
import static dev.callwright.gateway.caller.FakeIssuer.settings;
import static dev.callwright.gateway.caller.FakeIssuer.signer;
import static dev.callwright.gateway.caller.FakeIssuer.token;
import static dev.callwright.gateway.testing.Problems.problem;
import static dev.callwright.gateway.testing.Problems.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.testing.LogLines;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** When the keys of an issuer are read, and what holds while they cannot be. */
final class IssuerKeysTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final OidcTokens.KeyTimes USUAL =
            new OidcTokens.KeyTimes(HOUR, Duration.ofMinutes(10), HOUR, Duration.ofSeconds(5));
    private static final RSAKey SECOND = FakeIssuer.rsa("second");

    private final LogLines log = new LogLines();
    private final FakeIssuer issuer = new FakeIssuer(KEY);

    private OidcTokens tokens(OidcSettings settings, OidcTokens.KeyTimes times) {
        return new OidcTokens(settings, new IssuerAccess(issuer, log), times);
    }

    private static String good() {
        return token(claims().build());
    }

    private static String signedWith(RSAKey key) {
        return token(header(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims().build(), signer(key));
    }

    private void assertUnavailable(GatewayProblem problem) {
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.headers()).containsEntry("Retry-After", "5");
        assertThat(problem.detail()).isEqualTo("the keys of the issuer cannot be read; try again later");
    }

    @Test
    void readsKeysOnceForManyTokens() {
        try (OidcTokens tokens = tokens(settings(), USUAL)) {
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(tokens.authenticate(good()));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
            assertThat(issuer.reads).containsExactly(FakeIssuer.DISCOVERY, FakeIssuer.KEYS);
        }
    }

    @Test
    void readsNamedKeysWithoutDiscovery() {
        OidcSettings settings = new OidcSettings(
                FakeIssuer.ISSUER,
                FakeIssuer.AUDIENCE,
                Optional.of(URI.create(FakeIssuer.KEYS)),
                OidcSettings.Claims.STANDARD,
                Optional.empty());
        try (OidcTokens tokens = tokens(settings, USUAL)) {
            assertThat(value(tokens.authenticate(good())).name()).isEqualTo("oidc:ann");
            assertThat(issuer.reads).containsExactly(FakeIssuer.KEYS);
        }
    }

    @Test
    void readsKeysAgainForATokenWithANewKey() {
        try (OidcTokens tokens = tokens(settings(), USUAL)) {
            assertThat(value(tokens.authenticate(good())).name()).isEqualTo("oidc:ann");
            issuer.publish(SECOND);
            assertThat(value(tokens.authenticate(signedWith(SECOND))).name()).isEqualTo("oidc:ann");
            // The issuer has withdrawn the first key.
            assertThat(problem(tokens.authenticate(good())).status()).isEqualTo(401);
        }
    }

    @Test
    void inventedKeysDoNotHaveTheIssuerAskedAgainAndAgain() {
        try (OidcTokens tokens = tokens(settings(), USUAL)) {
            assertThat(value(tokens.authenticate(good())).name()).isEqualTo("oidc:ann");
            for (int i = 0; i < 50; i++) {
                String token = token(
                        header(JWSAlgorithm.RS256).keyID("invented" + i).build(), claims().build(), signer(SECOND));
                assertThat(problem(tokens.authenticate(token)).status()).isEqualTo(401);
            }
            assertThat(issuer.reads).hasSizeLessThanOrEqualTo(4);
            assertThat(value(tokens.authenticate(good())).name()).isEqualTo("oidc:ann");
        }
    }

    @Test
    void failsClosedWhileKeysWereNeverRead() {
        issuer.documents.remove(FakeIssuer.KEYS);
        try (OidcTokens tokens = tokens(settings(), USUAL)) {
            for (int i = 0; i < 10; i++) {
                assertUnavailable(problem(tokens.authenticate(good())));
            }
            assertThat(issuer.reads).hasSizeLessThanOrEqualTo(4);
            assertThat(log.lines())
                    .startsWith("warn the keys of the issuer " + FakeIssuer.ISSUER
                            + " are not available: connection refused");
            assertThat(log.lines().toString()).doesNotContain(good().substring(0, 30));
        }
    }

    @Test
    void keepsKeysDuringAnOutage() throws Exception {
        OidcTokens.KeyTimes times =
                new OidcTokens.KeyTimes(Duration.ofMillis(20), Duration.ofMillis(1), HOUR, Duration.ofSeconds(5));
        try (OidcTokens tokens = tokens(settings(), times)) {
            assertThat(value(tokens.authenticate(good())).name()).isEqualTo("oidc:ann");
            issuer.documents.put(FakeIssuer.KEYS, "<html>Bad gateway</html>");
            Thread.sleep(50);
            assertThat(value(tokens.authenticate(good())).name()).isEqualTo("oidc:ann");
            assertUnavailable(problem(tokens.authenticate(signedWith(SECOND))));
            assertThat(log.lines()).isNotEmpty();
        }
    }

    @Test
    void endsTheUseOfKeysAfterALongOutage() throws Exception {
        OidcTokens.KeyTimes times = new OidcTokens.KeyTimes(
                Duration.ofMillis(20), Duration.ofMillis(1), Duration.ofMillis(30), Duration.ofSeconds(5));
        try (OidcTokens tokens = tokens(settings(), times)) {
            assertThat(value(tokens.authenticate(good())).name()).isEqualTo("oidc:ann");
            issuer.documents.clear();
            Thread.sleep(80);
            assertUnavailable(problem(tokens.authenticate(good())));
        }
    }

    @Test
    void doesNotWaitForAnIssuerThatDoesNotAnswer() {
        issuer.hangs = true;
        OidcTokens.KeyTimes times = new OidcTokens.KeyTimes(HOUR, Duration.ofMinutes(10), HOUR, Duration.ofMillis(20));
        try (OidcTokens tokens = tokens(settings(), times)) {
            assertUnavailable(problem(tokens.authenticate(good())));
            assertThat(log.lines().get(0)).endsWith("no response within 0 seconds");
        }
    }

    @Test
    void anIssuerOnLoopbackNeedsNoTls() {
        OidcSettings settings = new OidcSettings(
                "http://127.0.0.1:8080/realm",
                FakeIssuer.AUDIENCE,
                Optional.empty(),
                OidcSettings.Claims.STANDARD,
                Optional.empty());
        issuer.documents.put(
                "http://127.0.0.1:8080/realm/.well-known/openid-configuration",
                "{\"issuer\": \"http://127.0.0.1:8080/realm\", \"jwks_uri\": \"http://[::1]:8080/keys\"}");
        issuer.documents.put("http://[::1]:8080/keys", String.valueOf(issuer.documents.get(FakeIssuer.KEYS)));
        try (OidcTokens tokens = tokens(settings, USUAL)) {
            String token = token(claims().issuer("http://127.0.0.1:8080/realm").build());
            assertThat(value(tokens.authenticate(token)).name()).isEqualTo("oidc:ann");
        }
    }

    @Test
    void trustsOnlyADiscoveryDocumentOfTheIssuer() {
        for (String document : List.of(
                "{\"issuer\": \"https://evil.example.com\", \"jwks_uri\": \"" + FakeIssuer.KEYS + "\"}",
                "{\"issuer\": \"" + FakeIssuer.ISSUER + "/\", \"jwks_uri\": \"" + FakeIssuer.KEYS + "\"}",
                "{\"jwks_uri\": \"" + FakeIssuer.KEYS + "\"}",
                // Keys without TLS could be anybody's.
                "{\"issuer\": \"" + FakeIssuer.ISSUER + "\", \"jwks_uri\": \"http://keys.example.com/jwks?v=1\"}",
                "{\"issuer\": \"" + FakeIssuer.ISSUER + "\", \"jwks_uri\": \"file:///etc/passwd\"}",
                "{\"issuer\": \"" + FakeIssuer.ISSUER + "\"}",
                "[]",
                "<html>")) {
            issuer.documents.put(FakeIssuer.DISCOVERY, document);
            try (OidcTokens tokens = tokens(settings(), USUAL)) {
                assertUnavailable(problem(tokens.authenticate(good())));
            }
        }
        assertThat(issuer.reads).containsOnly(FakeIssuer.DISCOVERY);
    }
}
