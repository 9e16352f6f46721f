package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Says what failed between gateway and API, without the texts of exceptions, which may have parts of requests in them. */
final class UpstreamFailure {
    /** Causes of causes are bounded: an exception may be its own. */
    private static final int MAX_CAUSES = 10;

    /** The most bytes of a request's address and headers, more than most servers take. */
    static final int MOST_HEAD_BYTES = 128 << 10;

    // The client has no type for it (HttpSenderOverHTTP).
    private static final String TOO_LARGE = "Request headers too large";

    private UpstreamFailure() {}

    /** The problem to answer with. */
    static GatewayProblem problem(Throwable failure, ServerOrigin origin) {
        GatewayProblem known = cause(failure, GatewayProblem.class);
        if (known != null) {
            return known;
        }
        if (cause(failure, RejectedExecutionException.class) != null) {
            return GatewayProblem.later(
                    503,
                    "The API is busy",
                    "Too many calls wait for a connection to " + origin + ".",
                    Duration.ofSeconds(1));
        }
        IllegalArgumentException invalid = cause(failure, IllegalArgumentException.class);
        if (invalid != null && TOO_LARGE.equals(invalid.getMessage())) {
            return GatewayProblem.of(
                    400,
                    "The request is too large",
                    "The address and the headers of the request to " + origin + " have more than " + MOST_HEAD_BYTES
                            + " bytes; nothing was sent.");
        }
        if (cause(failure, SSLException.class) != null) {
            return GatewayProblem.upstream(tls(failure, origin));
        }
        if (cause(failure, SocketTimeoutException.class) != null) {
            return GatewayProblem.late("No connection to " + origin + " within the time limit.");
        }
        if (cause(failure, TimeoutException.class) != null) {
            return GatewayProblem.late("No response of " + origin + " within the time limit.");
        }
        if (cause(failure, ConnectException.class) != null) {
            return GatewayProblem.upstream("The server " + origin + " cannot be reached.");
        }
        if (cause(failure, ZipException.class) != null) {
            return GatewayProblem.upstream("The content coding of the response of " + origin + " is broken.");
        }
        if (failure instanceof HttpException) {
            return GatewayProblem.upstream(
                    "The response of " + origin + " is not valid HTTP, or its headers are too large.");
        }
        return GatewayProblem.upstream(
                "The connection to " + origin
                        + " failed before the response was complete. The request may have been processed; it is not sent again.");
    }

    private static String tls(Throwable failure, ServerOrigin origin) {
        String start = "The TLS connection to " + origin + " failed: ";
        if (cause(failure, CertificateExpiredException.class) != null) {
            return start + "its certificate has expired.";
        }
        if (cause(failure, CertificateNotYetValidException.class) != null) {
            return start + "its certificate is not valid yet.";
        }
        if (cause(failure, CertPathBuilderException.class) != null) {
            return start + "its certificate is self-signed, or its authority is not trusted.";
        }
        if (isNameMismatch(failure)) {
            return start + "its certificate is for another name.";
        }
        return start + "the server and the gateway do not agree on TLS.";
    }

    // The JDK has no type for it (sun.security.util.HostnameChecker).
    private static boolean isNameMismatch(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < MAX_CAUSES; depth++) {
            String message = String.valueOf(each.getMessage());
            if (message.startsWith("No subject alternative") || message.startsWith("No name matching")) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < MAX_CAUSES; depth++) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
            each = each.getCause();
        }
        return null;
    }
}
