package dev.callwright.gateway.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the gateway listens, and to whom.
 *
 * @param host the address to listen on
 * @param port the port; 0: any free one
 * @param tls the certificate with which it speaks HTTPS; empty: it speaks HTTP
 * @param behindProxy whether a proxy in front speaks HTTPS
 * @param hosts further values of the header {@code Host}
 * @param origins origins of other sites whose pages may call
 */
public record Listening(
        String host, int port, Optional<TlsFiles> tls, boolean behindProxy, List<String> hosts, List<String> origins) {
    /** The usual address: only this machine reaches it. */
    public static final String HOST = "127.0.0.1";
    /** The usual port. */
    public static final int PORT = 4000;

    // Numbers only: a name that resolves to a loopback address today may resolve to another one tomorrow.
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.[0-9]{1,3}){3}|\\[?(?:0{0,4}:){2,7}0{0,3}1]?");

    public Listening {
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
    }

    /**
     * The files of a certificate.
     *
     * @param certificate the certificate and those that lead to its root, as PEM
     * @param key the private key, as PEM
     */
    public record TlsFiles(Path certificate, Path key) {}

    /** Whether only this machine reaches the address. */
    public boolean isLoopback() {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
