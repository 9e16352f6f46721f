package sdk.stripe.core;

/** The value of a response without a body. */
public final class NoContent {
    /** The only instance. */
    public static final NoContent INSTANCE = new NoContent();

    private NoContent() {}

    @Override
    public String toString() {
        return "NoContent";
    }
}
