package sdk.stripe.core;

/** The headers that a client or a call can set, by their names in this API. */
public abstract class HeaderOptions<B> {
    /** No headers. */
    protected HeaderOptions() {
    }

    /** Sets a header, which replaces any other of that name. */
    public abstract B header(String name, String value);

    /**
     * Sets the header <code>Stripe-Account</code>.
     *
     * <p>The connected account that the call is made for.
     */
    public B account(String value) {
        return header("Stripe-Account", value);
    }

    /**
     * Sets the header <code>Stripe-Context</code>.
     *
     * <p>The account that the call is made for, of those that belong to an organization.
     */
    public B context(String value) {
        return header("Stripe-Context", value);
    }
}
