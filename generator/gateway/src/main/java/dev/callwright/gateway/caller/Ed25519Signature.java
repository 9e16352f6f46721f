package dev.callwright.gateway.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;
import java.util.Set;

/** Verifies Ed25519 signatures (RFC 8037) with Java itself; the library would need another one for it. */
final class Ed25519Signature implements JWSVerifier {
    /** The names of the algorithm: the one of RFC 8037, and the one of RFC 9864. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.EdDSA, JWSAlgorithm.Ed25519);

    private static final int KEY_BYTES = 32;
    private static final int HIGHEST_BIT = 0x80;

    private final JCAContext context = new JCAContext();
    private final PublicKey key;

    private Ed25519Signature(PublicKey key) {
        this.key = key;
    }

    /** Makes verifiers for all algorithms. */
    static final class Factory extends DefaultJWSVerifierFactory {
        @Override
        public JWSVerifier createJWSVerifier(JWSHeader header, Key key) throws JOSEException {
            return ALGORITHMS.contains(header.getAlgorithm()) && key instanceof EdECPublicKey edwards
                    ? new Ed25519Signature(edwards)
                    : super.createJWSVerifier(header, key);
        }
    }

    /** The key as one of Java; empty if it is one for another algorithm. */
    static Optional<PublicKey> key(OctetKeyPair pair) {
        byte[] encoded = pair.getDecodedX();
        if (!Curve.Ed25519.equals(pair.getCurve()) || encoded.length != KEY_BYTES) {
            return Optional.empty();
        }
        // RFC 8032, 5.1.2: y with its lowest byte first, and the lowest bit of x as the highest bit.
        byte[] y = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            y[i] = encoded[KEY_BYTES - 1 - i];
        }
        boolean isOdd = (y[0] & HIGHEST_BIT) != 0;
        y[0] &= ~HIGHEST_BIT;
        EdECPoint point = new EdECPoint(isOdd, new BigInteger(1, y));
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean verify(JWSHeader header, byte[] signed, Base64URL signature) throws JOSEException {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature.decode());
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new JOSEException("Ed25519 is not available", e);
        }
    }

    @Override
    public Set<JWSAlgorithm> supportedJWSAlgorithms() {
        return ALGORITHMS;
    }

    @Override
    public JCAContext getJCAContext() {
        return context;
    }
}
