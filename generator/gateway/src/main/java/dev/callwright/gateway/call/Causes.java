package dev.callwright.gateway.call;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** The causes of failed futures. */
public final class Causes {
    private Causes() {}

    /** What a future failed with, whatever stages have wrapped it. */
    public static Throwable of(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException || cause instanceof ExecutionException) {
            Throwable inner = cause.getCause();
            if (inner == null) {
                return cause;
            }
            cause = inner;
        }
        return cause;
    }
}
