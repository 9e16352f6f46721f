package dev.callwright.gateway.operation;

import java.util.Set;
import java.util.TreeSet;

/** The answer to which operation a method and a path call. */
public sealed interface Route {
    /**
     * The operation that is called.
     *
     * @param operation the operation
     */
    record Found(GatewayOperation operation) implements Route {}

    /**
     * Operations have the path, but not the method.
     *
     * @param allowed the methods of the path in upper case, sorted, for the header {@code Allow} (RFC 9110, 15.5.6)
     */
    record WrongMethod(Set<String> allowed) implements Route {
        public WrongMethod {
            allowed = new TreeSet<>(allowed);
        }
    }

    /** No operation has the path, or it is not a path that is sent as it is written. */
    record Unknown() implements Route {}
}
