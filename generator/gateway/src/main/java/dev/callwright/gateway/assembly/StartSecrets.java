package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.credential.reference.FileOrigin;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.reference.VariableOrigin;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Reads the secrets that the gateway itself needs before it starts: tokens of callers and of Vault, passphrases.
 *
 * @param environment reads an environment variable
 * @param log takes notices about files
 */
record StartSecrets(Function<String, Optional<String>> environment, GatewayLog log) {
    /**
     * The secret that a reference names.
     *
     * @param where the setting, for messages
     * @throws RequestException if there is none; the message names the reference
     */
    String read(String reference, String where) {
        try {
            return origin(Reference.of(reference, where), where)
                    .values()
                    .join()
                    .required(SecretValues.SINGLE)
                    .open();
        } catch (CompletionException e) {
            throw new RequestException(where + ": " + reference + " cannot be read: "
                    + SecretException.of(e).text());
        }
    }

    /**
     * Where a secret is.
     *
     * @throws RequestException if it is in Vault
     */
    SecretOrigin origin(Reference reference, String where) {
        return switch (reference.kind()) {
            case ENV -> new VariableOrigin(reference.place(), environment);
            case FILE -> new FileOrigin(Path.of(reference.place()), System::nanoTime, log::warn);
            case VAULT ->
                throw new RequestException(
                        where
                                + ": write env:NAME or file:PATH; vault: is for the credentials of APIs and the tokens of callers");
        };
    }
}
