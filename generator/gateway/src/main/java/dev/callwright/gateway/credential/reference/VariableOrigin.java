package dev.callwright.gateway.credential.reference;

import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An environment variable, which is read once. The JVM keeps its own table of the environment as plain text, so a secret in a variable
 * is in each dump of the memory; one in a file is not.
 */
public final class VariableOrigin implements SecretOrigin {
    private final String name;
    private final Optional<SecretValues> values;

    /** Reads a variable. */
    public VariableOrigin(String name, Function<String, Optional<String>> environment) {
        this.name = name;
        this.values = environment.apply(name).filter(value -> !value.isBlank()).map(SecretValues::single);
    }

    @Override
    public CompletableFuture<SecretValues> values() {
        return values.map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.failedFuture(SecretException.empty("env:" + name + " is not set")));
    }
}
