package dev.callwright.gateway.call;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a call in a trace, as W3C Trace Context (level 1) has it.
 *
 * @param traceId the id of the trace: 32 hexadecimal digits
 * @param parentId the id of the call in it: 16 hexadecimal digits
 * @param isSampled whether whoever called may have recorded the trace
 * @param state the {@code tracestate}; empty: none
 */
public record TraceContext(String traceId, String parentId, boolean isSampled, String state) {
    /** The header with ids and flags. */
    public static final String TRACEPARENT = "traceparent";

    /** The header with what tracing systems add. */
    public static final String TRACESTATE = "tracestate";

    // 3.2.2: higher versions may have more behind a hyphen; ff is invalid, and so are ids of zeros.
    private static final Pattern PARENT = Pattern.compile(
            "(?!ff)(?<version>[0-9a-f]{2})-(?!0{32})(?<trace>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?<flags>[0-9a-f]{2})(?<more>-.*)?");
    private static final int SAMPLED = 1;

    /**
     * The context of a request to an API, from the headers of the request to the gateway: the same trace with an id of its own.
     * A new trace begins where there is none, or where it is invalid.
     *
     * @param parents the values of {@link #TRACEPARENT}
     * @param states the values of {@link #TRACESTATE}
     */
    public static TraceContext of(List<String> parents, List<String> states) {
        Optional<Matcher> parent = parents.size() == 1 ? parent(parents.get(0).strip()) : Optional.empty();
        // 4.2: without a valid parent there is no state.
        return parent.map(known -> new TraceContext(
                        known.group("trace"), id(), isSampled(known.group("flags")), TraceState.of(states)))
                .orElseGet(() -> new TraceContext(id() + id(), id(), false, ""));
    }

    private static Optional<Matcher> parent(String text) {
        Matcher parent = PARENT.matcher(text);
        return Optional.of(parent)
                .filter(Matcher::matches)
                .filter(found ->
                        found.group("more") == null || !found.group("version").equals("00"));
    }

    private static boolean isSampled(String flags) {
        return (Integer.parseInt(flags, 16) & SAMPLED) == SAMPLED;
    }

    // Ids must differ, not be secret. Zero is no id.
    private static String id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long id = random.nextLong();
        while (id == 0) {
            id = random.nextLong();
        }
        return HexFormat.of().toHexDigits(id);
    }

    /** The value of {@link #TRACEPARENT} for the request to the API. */
    public String parent() {
        // 3.2.2.5: flags that are not known are zero.
        return "00-" + traceId + "-" + parentId + (isSampled ? "-01" : "-00");
    }
}
