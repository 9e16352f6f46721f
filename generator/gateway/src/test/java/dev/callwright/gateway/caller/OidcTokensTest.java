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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.testing.LogLines;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("JavaUtilDate") // the library takes no other
final class OidcTokensTest {
    private static final LogLines LOG = new LogLines();

    private static Callers callers(FakeIssuer issuer, OidcSettings settings, CallerToken... tokens) {
        return new Callers(
                new CallerSettings(List.of(tokens), Optional.of(settings)),
                new IssuerAccess(issuer, LOG),
                Runnable::run);
    }

    private static Caller caller(String token) {
        try (Callers callers = callers(new FakeIssuer(KEY), settings())) {
            return value(callers.authenticate(Optional.of("Bearer " + token)));
        }
    }

    private static GatewayProblem refused(FakeIssuer issuer, String token) {
        try (Callers callers = callers(issuer, settings())) {
            return problem(callers.authenticate(Optional.of("Bearer " + token)));
        }
    }

    @Test
    void knowsCallersByTheClaimsOfTheIssuer() {
        assertThat(caller(token(claims().build())))
                .isEqualTo(new Caller("oidc:ann", Set.of(Scope.READ, Scope.WRITE), Optional.empty()));
    }

    @Test
    void otherTokensOfTheOperatorDoNotForgetTheKeysOfTheIssuer() {
        FakeIssuer issuer = new FakeIssuer(KEY);
        String authorization = "Bearer " + token(claims().build());
        try (Callers first = callers(issuer, settings())) {
            assertThat(value(first.authenticate(Optional.of(authorization))).name())
                    .isEqualTo("oidc:ann");
            issuer.documents.clear();
            Caller ci = new Caller("ci", Set.of(Scope.READ), Optional.empty());
            Callers second = first.withTokens(List.of(CallerToken.of(ci, "0123456789abcdefghij")));

            assertThat(value(second.authenticate(Optional.of("Bearer 0123456789abcdefghij"))))
                    .isEqualTo(ci);
            assertThat(value(second.authenticate(Optional.of(authorization))).name())
                    .isEqualTo("oidc:ann");
        }
    }

    @Test
    void readsScopesAndNamesFromOtherClaims() {
        OidcSettings settings = new OidcSettings(
                FakeIssuer.ISSUER,
                FakeIssuer.AUDIENCE,
                Optional.empty(),
                new OidcSettings.Claims("client_id", "permissions", "gateway:"),
                Optional.of(Set.of("shop")));
        JWTClaimsSet claims = claims().claim("client_id", "build")
                .claim("permissions", List.of("gateway:metrics", "gateway:root", "read", "gateway:read", 5))
                .build();
        try (Callers callers = callers(new FakeIssuer(KEY), settings)) {
            assertThat(value(callers.authenticate(Optional.of("Bearer " + token(claims)))))
                    .isEqualTo(
                            new Caller("oidc:build", Set.of(Scope.READ, Scope.METRICS), Optional.of(Set.of("shop"))));
        }
    }

    @Test
    void aTokenWithoutKnownScopesMayDoNothing() {
        assertThat(caller(token(claims().claim("scope", "openid READ write,read")
                                .build()))
                        .scopes())
                .isEmpty();
        assertThat(caller(token(claims().claim("scope", null).build())).scopes())
                .isEmpty();
        assertThat(caller(token(claims().claim("scope", Map.of("read", true)).build()))
                        .scopes())
                .isEmpty();
    }

    @Test
    void aClaimDoesNotBecomeTheNameOfAToken() {
        CallerToken ci = CallerToken.of(
                new Caller("ci", Set.of(Scope.READ), Optional.empty()), "c0ffee00c0ffee00c0ffee00c0ffee00");
        try (Callers callers = callers(new FakeIssuer(KEY), settings(), ci)) {
            String token = token(claims().subject("ci").build());
            assertThat(value(callers.authenticate(Optional.of("Bearer " + token)))
                            .name())
                    .isEqualTo("oidc:ci");
            assertThat(value(callers.authenticate(Optional.of("Bearer c0ffee00c0ffee00c0ffee00c0ffee00")))
                            .name())
                    .isEqualTo("ci");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
    void verifiesSignaturesWithRsa(String algorithm) {
        String token = token(header(JWSAlgorithm.parse(algorithm)).build(), claims().build(), signer(KEY));
        assertThat(caller(token).name()).isEqualTo("oidc:ann");
    }

    @Test
    void verifiesSignaturesWithEllipticCurves() throws Exception {
        for (Map.Entry<JWSAlgorithm, Curve> each : Map.of(
                        JWSAlgorithm.ES256,
                        Curve.P_256,
                        JWSAlgorithm.ES384,
                        Curve.P_384,
                        JWSAlgorithm.ES512,
                        Curve.P_521)
                .entrySet()) {
            ECKey key = new ECKeyGenerator(each.getValue()).keyID("first").generate();
            String token = token(header(each.getKey()).build(), claims().build(), new ECDSASigner(key));
            try (Callers callers = callers(new FakeIssuer(key), settings())) {
                assertThat(value(callers.authenticate(Optional.of("Bearer " + token)))
                                .name())
                        .isEqualTo("oidc:ann");
            }
            assertThat(refused(
                                    new FakeIssuer(new ECKeyGenerator(each.getValue())
                                            .keyID("first")
                                            .generate()),
                                    token)
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EdDSA", "Ed25519"})
    void verifiesSignaturesWithEd25519(String algorithm) throws Exception {
        // Keys with both parities of x.
        for (int i = 0; i < 8; i++) {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] x = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            OctetKeyPair key = new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(x))
                    .keyID("first")
                    .build();
            String signed = header(JWSAlgorithm.parse(algorithm)).build().toBase64URL() + "."
                    + Base64URL.encode(claims().build().toString());
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(signed.getBytes(StandardCharsets.US_ASCII));
            byte[] signature = signer.sign();
            try (Callers callers = callers(new FakeIssuer(key), settings())) {
                assertThat(value(callers.authenticate(
                                        Optional.of("Bearer " + signed + "." + Base64URL.encode(signature))))
                                .name())
                        .isEqualTo("oidc:ann");
                signature[5] ^= 1;
                assertThat(problem(callers.authenticate(
                                        Optional.of("Bearer " + signed + "." + Base64URL.encode(signature))))
                                .status())
                        .isEqualTo(401);
                assertThat(problem(callers.authenticate(Optional.of("Bearer " + signed + ".AAAA")))
                                .status())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void acceptsTokensOfTheTypesOfAccessTokens() {
        for (String type : List.of("at+jwt", "AT+JWT", "application/at+jwt", "JWT")) {
            String token = token(
                    header(JWSAlgorithm.RS256).type(new JOSEObjectType(type)).build(), claims().build(), signer(KEY));
            assertThat(caller(token).name()).as(type).isEqualTo("oidc:ann");
        }
        String untyped = token(header(JWSAlgorithm.RS256).type(null).build(), claims().build(), signer(KEY));
        assertThat(caller(untyped).name()).isEqualTo("oidc:ann");
    }

    @Test
    void allowsForClocksThatDifferALittle() {
        Date recently = new Date(System.currentTimeMillis() - 20_000);
        Date soon = new Date(System.currentTimeMillis() + 20_000);
        assertThat(caller(token(claims().expirationTime(recently).build())).name())
                .isEqualTo("oidc:ann");
        assertThat(caller(token(claims().notBeforeTime(soon).build())).name()).isEqualTo("oidc:ann");
    }

    @Test
    void refusesTokensThatProveNothing() throws Exception {
        Map<String, String> tokens = new LinkedHashMap<>();
        JWTClaimsSet good = claims().build();
        Date past = new Date(System.currentTimeMillis() - 60_000);
        Date future = new Date(System.currentTimeMillis() + 90_000);
        tokens.put("expired", token(claims().expirationTime(past).build()));
        tokens.put("not valid yet", token(claims().notBeforeTime(future).build()));
        tokens.put("valid forever", token(claims().expirationTime(null).build()));
        tokens.put("for another service", token(claims().audience("billing").build()));
        tokens.put("for nobody", token(claims().audience((String) null).build()));
        tokens.put(
                "of another issuer",
                token(claims().issuer(FakeIssuer.ISSUER + "/").build()));
        tokens.put("of no issuer", token(claims().issuer(null).build()));
        tokens.put("without a name", token(claims().subject(null).build()));
        tokens.put("with an empty name", token(claims().subject("").build()));
        tokens.put("with a line in its name", token(claims().subject("ann\nci").build()));
        tokens.put(
                "with a control character",
                token(claims().subject("ann\u001b[2J").build()));
        tokens.put("with a long name", token(claims().subject("a".repeat(256)).build()));
        tokens.put(
                "with another signature",
                token(header(JWSAlgorithm.RS256).build(), good, signer(FakeIssuer.rsa("first"))));
        tokens.put("not signed", new PlainJWT(good).serialize());
        tokens.put(
                "signed with the public key as a secret",
                token(
                        header(JWSAlgorithm.HS256).build(),
                        good,
                        new MACSigner(KEY.toPublicKey().getEncoded())));
        tokens.put(
                "of another type",
                token(
                        header(JWSAlgorithm.RS256)
                                .type(new JOSEObjectType("secevent+jwt"))
                                .build(),
                        good,
                        signer(KEY)));
        tokens.put(
                "with an unknown extension",
                token(
                        header(JWSAlgorithm.RS256)
                                .criticalParams(Set.of("x"))
                                .customParam("x", 1)
                                .build(),
                        good,
                        signer(KEY)));
        EncryptedJWT encrypted =
                new EncryptedJWT(new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM), good);
        encrypted.encrypt(new RSAEncrypter(KEY));
        tokens.put("encrypted", encrypted.serialize());
        String[] parts = token(good).split("\\.");
        tokens.put(
                "changed", parts[0] + "." + Base64URL.encode(good.toString().replace("ann", "bob")) + "." + parts[2]);
        tokens.put("without a signature", parts[0] + "." + parts[1] + ".");
        tokens.put("no token", "a.b.c");
        tokens.put(
                "nested deeply", Base64URL.encode("{\"alg\":" + "[".repeat(3_000)) + "." + parts[1] + "." + parts[2]);

        FakeIssuer issuer = new FakeIssuer(KEY);
        tokens.forEach((why, token) -> {
            GatewayProblem problem = refused(issuer, token);
            assertThat(problem.status()).as(why).isEqualTo(401);
            assertThat(problem.detail())
                    .as(why)
                    .isEqualTo(InvalidToken.problem().detail());
            assertThat(problem.headers())
                    .as(why)
                    .isEqualTo(InvalidToken.problem().headers());
        });
        assertThat(tokens).hasSize(22);
        assertThat(caller(token(good)).name()).isEqualTo("oidc:ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://login.example.com",
                "http://login.example.com",
                "http://localhost.example.com",
                "http://127.0.0.1.example.com",
                "https://user@login.example.com",
                "https://login.example.com?x",
                "https://login.example.com#x",
                "login.example.com",
                "https:///realms",
                "https://login example.com",
                ""
            })
    void refusesIssuersThatAreNoUrls(String issuer) {
        assertThatThrownBy(() -> new OidcSettings(
                        issuer, "callwright", Optional.empty(), OidcSettings.Claims.STANDARD, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the issuer must be a URL");
    }

    @Test
    void needsAnAudience() {
        assertThatThrownBy(() -> new OidcSettings(
                        FakeIssuer.ISSUER, " ", Optional.empty(), OidcSettings.Claims.STANDARD, Optional.empty()))
                .hasMessageContaining("needs an audience");
    }
}
