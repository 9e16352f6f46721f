package dev.callwright.core.source.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The messages of problems. */
public final class Problems {
    private Problems() {}

    /** The error messages of a failing call, one for each problem. */
    public static List<String> of(ThrowingCallable call) {
        SpecException failure = catchThrowableOfType(SpecException.class, call);
        assertThat(failure).as("the call fails").isNotNull();
        return failure.getMessage().lines().toList();
    }

    /** All problems, including warnings. */
    public static List<String> of(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }
}
