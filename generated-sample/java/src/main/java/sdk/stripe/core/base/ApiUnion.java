package sdk.stripe.core.base;

/** The base of the generated unions. */
public interface ApiUnion {}
