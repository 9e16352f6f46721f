package sdk.stripe.core.internal.json;

import sdk.stripe.core.JsonValue;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the results of reading values of one tree strictly as unions. A union tries several types, each of which
 * may hold unions that do the same, so without the cache the time would double with each level of nesting.
 */
public final class UnionResults {
    private static final Object FAILED = new Object();

    private final Map<JsonValue, Map<Object, Object>> results = new IdentityHashMap<>();

    /**
     * Returns the cached result; null when the value was not read as this union yet.
     *
     * @throws sdk.stripe.core.DecodingException if reading it as this union failed before
     */
    public @Nullable Object get(Object union, JsonValue value) {
        Object result = results.getOrDefault(value, Map.of()).get(union);
        if (result == FAILED) {
            throw TypeMismatch.SIGNAL;
        }
        return result;
    }

    /** Caches a result, and returns it. */
    public <T> T succeeded(Object union, JsonValue value, T result) {
        results.computeIfAbsent(value, unused -> new HashMap<>()).put(union, result);
        return result;
    }

    /** Caches a failure. */
    public void failed(Object union, JsonValue value) {
        results.computeIfAbsent(value, unused -> new HashMap<>()).put(union, FAILED);
    }
}
