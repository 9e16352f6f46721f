package dev.callwright.gateway.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An issuer in memory, which counts how often its documents are read. */
final class FakeIssuer implements IssuerDocuments {
    static final String ISSUER = "https://login.example.com/realms/shop";
    static final String DISCOVERY = ISSUER + "/.well-known/openid-configuration";
    static final String KEYS = "https://keys.example.com/jwks?v=1";
    static final String AUDIENCE = "callwright";
    static final RSAKey KEY = rsa("first");

    final Map<String, String> documents = new ConcurrentHashMap<>();
    final List<String> reads = new CopyOnWriteArrayList<>();
    volatile boolean hangs;

    FakeIssuer(JWK... keys) {
        documents.put(DISCOVERY, "{\"issuer\": \"" + ISSUER + "\", \"jwks_uri\": \"" + KEYS + "\"}");
        publish(keys);
    }

    static RSAKey rsa(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    void publish(JWK... keys) {
        documents.put(KEYS, new JWKSet(List.of(keys)).toString(true));
    }

    @Override
    public CompletableFuture<String> get(URI url, int limit) {
        reads.add(url.toString());
        if (hangs) {
            return new CompletableFuture<>();
        }
        String document = documents.get(url.toString());
        return document == null
                ? CompletableFuture.failedFuture(new IOException("connection refused"))
                : CompletableFuture.completedFuture(document);
    }

    /** The settings that trust it. */
    static OidcSettings settings() {
        return new OidcSettings(
                ISSUER, AUDIENCE, java.util.Optional.empty(), OidcSettings.Claims.STANDARD, java.util.Optional.empty());
    }

    /** Claims of a good token, which a test changes. */
    @SuppressWarnings("JavaUtilDate") // the library takes no other
    static JWTClaimsSet.Builder claims() {
        long now = System.currentTimeMillis();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("ann")
                .expirationTime(new Date(now + 60_000))
                .claim("scope", "read write");
    }

    static String token(JWTClaimsSet claims) {
        return token(header(JWSAlgorithm.RS256).build(), claims, signer(KEY));
    }

    static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID("first").type(new JOSEObjectType("at+jwt"));
    }

    static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static String token(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
