package dev.callwright.gateway.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says of the gateway; it takes precedence over the file of settings.
 *
 * @param listener where to listen, and to whom
 * @param policy the file of rules
 * @param store the encrypted file
 * @param audit the file of the audit, or {@code -}
 * @param switches what is turned on or off
 */
public record GatewayFlags(
        Listener listener, Optional<Path> policy, Optional<Path> store, Optional<String> audit, Switches switches) {
    /** Nothing is said. */
    public static final GatewayFlags NONE = new GatewayFlags(
            Listener.USUAL, Optional.empty(), Optional.empty(), Optional.empty(), new Switches(false, false));

    /**
     * Where to listen, and to whom.
     *
     * @param host the address to listen on
     * @param port the port
     * @param token the reference to a token, or {@code sha256:} and its digest: whoever sends it may do all
     */
    public record Listener(Optional<String> host, Optional<Integer> port, Optional<String> token) {
        /** As the file of settings says. */
        public static final Listener USUAL = new Listener(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Options without a value.
     *
     * @param readOnly whether only operations that read may be called
     * @param noSite whether the documentation sites are left out
     */
    public record Switches(boolean readOnly, boolean noSite) {}
}
