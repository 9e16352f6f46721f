package dev.callwright.runtime;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading values of one tree strictly as unions. A union tries several types, each of which may hold unions
 * that do the same, so without a memory the time would double with each object in another one.
 */
final class Attempts {
    private static final Object FAILED = new Object();

    private final Map<JsonValue, Map<UnionType<?>, Object>> results = new IdentityHashMap<>();

    /** The result; null when the value was not read as this union yet. */
    @SuppressWarnings("unchecked") // a union's results are of its class
    <T extends ApiUnion> @Nullable T result(UnionType<T> union, JsonValue value) {
        Object result = results.getOrDefault(value, Map.of()).get(union);
        if (result == FAILED) {
            throw DecodingException.READ_AGAIN;
        }
        return (T) result;
    }

    <T extends ApiUnion> T succeeded(UnionType<T> union, JsonValue value, T result) {
        results.computeIfAbsent(value, unused -> new HashMap<>()).put(union, result);
        return result;
    }

    void failed(UnionType<?> union, JsonValue value) {
        results.computeIfAbsent(value, unused -> new HashMap<>()).put(union, FAILED);
    }
}
