package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.credential.Injection;
import dev.callwright.gateway.upstream.SecretMask;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The masks of secrets that are in use. To make one costs more than a call. */
final class Masks {
    private static final int KEPT = 100;

    private final Map<Object, SecretMask> masks = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, SecretMask> eldest) {
            return size() > KEPT;
        }
    });

    /** The mask of the secrets of a call. */
    SecretMask of(Injection injection) {
        return masks.computeIfAbsent(injection.maskKey(), key -> {
            SecretMask.Builder mask = SecretMask.builder();
            injection.secrets().forEach(mask::secret);
            return mask.build();
        });
    }
}
