package dev.callwright.runtime;

/**
 * The headers that a client or a call can set. SDKs of APIs that name headers have a setter for each here.
 *
 * @param <B> the class of the builder
 */
public abstract class HeaderOptions<B> {
    /** No headers. */
    protected HeaderOptions() {}

    /** Sets a header, which replaces any other of that name. */
    public abstract B header(String name, String value);
}
