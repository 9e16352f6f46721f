package dev.callwright.gateway.caller;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.Key;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys with which a signature can be verified. Only signatures with key pairs count: with a shared secret ({@code HS256}) the
 * public key of an issuer could be taken for the secret, and {@code none} is no signature (RFC 8725, 3.1 and 3.2).
 */
final class IssuerKeySelector extends JWSVerificationKeySelector<SecurityContext> {
    private final IssuerKeys issuer;

    IssuerKeySelector(JWKSource<SecurityContext> source, IssuerKeys issuer) {
        super(algorithms(), source);
        this.issuer = issuer;
    }

    private static Set<JWSAlgorithm> algorithms() {
        Set<JWSAlgorithm> algorithms = new LinkedHashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512));
        algorithms.addAll(Ed25519Signature.ALGORITHMS);
        return algorithms;
    }

    @Override
    public List<Key> selectJWSKeys(JWSHeader header, @Nullable SecurityContext context) throws KeySourceException {
        List<Key> keys = Ed25519Signature.ALGORITHMS.contains(header.getAlgorithm())
                ? edwardsKeys(header, context)
                : super.selectJWSKeys(header, context);
        // During an outage nobody can say that there is no such key.
        if (keys.isEmpty() && isAllowed(header.getAlgorithm()) && !issuer.isAvailable()) {
            throw new JWKSetUnavailableException("the key may be a new one");
        }
        return keys;
    }

    private List<Key> edwardsKeys(JWSHeader header, @Nullable SecurityContext context) throws KeySourceException {
        List<Key> keys = new ArrayList<>();
        // The library leaves out keys of this kind, because it verifies them with another library.
        for (JWK key : getJWKSource().get(new JWKSelector(JWKMatcher.forJWSHeader(header)), context)) {
            if (key instanceof OctetKeyPair pair) {
                Ed25519Signature.key(pair).ifPresent(keys::add);
            }
        }
        return keys;
    }
}
