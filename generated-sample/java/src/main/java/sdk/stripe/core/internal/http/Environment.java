package sdk.stripe.core.internal.http;

import java.util.Optional;

/** The process's environment variables. */
public final class Environment {
    private Environment() {}

    /** The value of a variable; an exception that names it and its alternatives when it is not set. */
    public static String require(String name, String... others) {
        String instead = others.length == 0 ? "" : " or " + String.join(" or ", others);
        return find(name)
                .orElseThrow(() -> new IllegalStateException("set the environment variable " + name + instead));
    }

    /**
     * The value of a variable, which is needed unless another one is set; empty if only that one is. An exception that
     * names the variable and its alternatives when neither is set.
     */
    public static Optional<String> requireUnless(String otherwise, String name, String... others) {
        return find(otherwise).isPresent() ? find(name) : Optional.of(require(name, others));
    }

    /** The variable's value, if it is set and not blank. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
