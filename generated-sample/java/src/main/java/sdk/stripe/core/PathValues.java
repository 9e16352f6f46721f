package sdk.stripe.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The values of an operation's path parameters, in the order in which the operation declares them. */
public final class PathValues {
    private static final PathValues NONE = new PathValues(List.of());

    private final List<Object> values;

    private PathValues(List<Object> values) {
        this.values = values;
    }

    /** The values of a path without parameters. */
    public static PathValues none() {
        return NONE;
    }

    /** The values in the order of the operation's path parameters; null values are refused when the path is written. */
    public static PathValues of(Object... values) {
        return new PathValues(Collections.unmodifiableList(Arrays.asList(values.clone())));
    }

    /** The values. */
    public List<Object> values() {
        return values;
    }
}
