package dev.callwright.core.source.parse;

import java.util.Set;

/** The members of a path item that hold an operation. */
public final class HttpMethods {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private HttpMethods() {}

    /** Whether a member of a path item holds an operation. */
    public static boolean isMethod(String member) {
        return METHODS.contains(member);
    }
}
