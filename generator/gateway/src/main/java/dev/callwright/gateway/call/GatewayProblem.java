package dev.callwright.gateway.call;

import java.io.Serial;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call that the gateway itself answers, with {@code application/problem+json} (RFC 9457). Its texts are sent to callers: they never
 * have a secret in them, nor the place of a store.
 */
public final class GatewayProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient List<ProblemError> errors;
    private final transient Map<String, String> headers;

    private GatewayProblem(
            int status, String title, String detail, List<ProblemError> errors, Map<String, String> headers) {
        // A problem is an answer: a stack trace would cost more than the call, and attackers cause problems.
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    /** A problem with an HTTP status. */
    public static GatewayProblem of(int status, String title, String detail) {
        return new GatewayProblem(status, title, detail, List.of(), Map.of());
    }

    /** Arguments that are invalid. */
    public static GatewayProblem invalid(String detail, List<ProblemError> errors) {
        return new GatewayProblem(400, "The arguments are invalid", detail, errors, Map.of());
    }

    /** A caller that did not prove who it is. */
    public static GatewayProblem unauthenticated(String detail) {
        return of(401, "A token is required", detail).with("WWW-Authenticate", "Bearer");
    }

    /** A call that is not allowed. */
    public static GatewayProblem forbidden(String detail) {
        return of(403, "The call is not allowed", detail);
    }

    /** Something that does not exist. */
    public static GatewayProblem unknown(String detail) {
        return of(404, "There is no such operation", detail);
    }

    /** A credential that is missing. */
    public static GatewayProblem withoutCredential(String detail) {
        return of(424, "The credential is missing", detail);
    }

    /** An API that cannot be reached, or whose response cannot be passed on. */
    public static GatewayProblem upstream(String detail) {
        return of(502, "The API cannot be called", detail);
    }

    /** An API that did not respond in time. */
    public static GatewayProblem late(String detail) {
        return of(504, "The API did not respond in time", detail);
    }

    /** Too many calls; the caller may try again after a time, which is rounded up to seconds. */
    public static GatewayProblem later(int status, String title, String detail, Duration after) {
        long seconds = Math.max(1, after.plusMillis(999).toSeconds());
        return of(status, title, detail).with("Retry-After", Long.toString(seconds));
    }

    /** The same problem with a header in its answer. */
    public GatewayProblem with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new GatewayProblem(status, title, detail(), errors, more);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind of problem it is, the same for all problems of the kind. */
    public String title() {
        return title;
    }

    /** What is wrong in this call, and how to mend it. */
    public String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }

    /** The errors in the arguments; empty for other problems. */
    public List<ProblemError> errors() {
        return errors;
    }

    /** Headers of the answer. */
    public Map<String, String> headers() {
        return headers;
    }
}
