package dev.callwright.runtime;

/**
 * What every generated builder extends.
 *
 * @param <T> the class of the objects
 * @param <B> the builder's own class
 */
public abstract class ObjectBuilder<T extends ApiObject, B extends ObjectBuilder<T, B>> {
    /** A builder without values. */
    protected ObjectBuilder(ObjectType<T> type) {
        throw new UnsupportedOperationException();
    }

    /** A builder with the values of an object. */
    protected ObjectBuilder(ObjectType<T> type, T from) {
        throw new UnsupportedOperationException();
    }

    /** Sets a member. */
    protected final B set(int index, Object value) {
        throw new UnsupportedOperationException();
    }

    /** Adds an item to a list. */
    protected final B add(int index, Object item) {
        throw new UnsupportedOperationException();
    }

    /** Puts an entry into a map. */
    protected final B put(int index, String key, Object value) {
        throw new UnsupportedOperationException();
    }

    /** Sets a member to null. */
    protected final B clear(int index) {
        throw new UnsupportedOperationException();
    }

    /** Sets a member to the empty string that clears it. */
    protected final B setEmpty(int index) {
        throw new UnsupportedOperationException();
    }

    /** Puts a member without a fixed name, of the type that {@link Members#additional} declares. */
    protected final <V> B putAdditional(String name, Codec<V> codec, V value) {
        throw new UnsupportedOperationException();
    }

    /** Puts a member that the type does not list. */
    public final B putAdditionalProperty(String name, JsonValue value) {
        throw new UnsupportedOperationException();
    }

    /** The object; an exception that names every required member without a value. */
    public final T build() {
        throw new UnsupportedOperationException();
    }
}
