package sdk.stripe.core;

/** What every generated union extends. */
public interface ApiUnion {}
