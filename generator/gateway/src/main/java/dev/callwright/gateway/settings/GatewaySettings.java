package dev.callwright.gateway.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the gateway runs. Secrets are in it as references only.
 *
 * @param listening where it listens
 * @param callers who may call
 * @param secrets where secrets are
 * @param rules what may be called
 * @param limits the limits of calls
 * @param assistants how assistants call
 * @param outputs what it writes and serves beside calls
 */
public record GatewaySettings(
        Listening listening,
        CallerSources callers,
        SecretPlaces secrets,
        Rules rules,
        CallLimits limits,
        AssistantCalls assistants,
        Outputs outputs) {

    /**
     * What may be called.
     *
     * @param policy the file of rules; empty: everything in the documents
     * @param readOnly whether only operations that read may be called
     */
    public record Rules(Optional<Path> policy, boolean readOnly) {}

    /**
     * What the gateway writes and serves beside calls.
     *
     * @param audit the file of the audit, or {@code -} for the standard output; empty: none
     * @param site whether the documentation sites are served
     */
    public record Outputs(Optional<String> audit, boolean site) {}
}
