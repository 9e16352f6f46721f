package sdk.stripe.core.internal.json;

/** Builds the JSON paths of members in messages. */
public final class MemberPath {
    private MemberPath() {}

    /** A member's step: {@code .id}, or {@code ['a b']} when the name is not an identifier. */
    public static String step(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
        return plain ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
