package sdk.stripe.core.internal.object;

import java.util.Objects;

/**
 * A value of an enum that may have values its description does not list. Generated classes extend it by {@code
 * OpenEnum}.
 */
public abstract class EnumConstant {
    private final String text;
    private boolean listed;

    /** A value as it is on the wire. */
    protected EnumConstant(String text) {
        this.text = Objects.requireNonNull(text, "value");
    }

    /** The value on the wire. */
    public static String textOf(EnumConstant constant) {
        return constant.text;
    }

    /** Whether the API's description lists the value. */
    public static boolean isListed(EnumConstant constant) {
        return constant.listed;
    }

    /** Marks a value as listed; once, while the class that declares the constant is initialized. */
    public static void list(EnumConstant constant) {
        constant.listed = true;
    }
}
