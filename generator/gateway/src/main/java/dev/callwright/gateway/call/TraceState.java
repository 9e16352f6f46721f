package dev.callwright.gateway.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The list of entries in a {@code tracestate}: W3C Trace Context (level 1), 3.3. */
final class TraceState {
    /** The most entries. */
    static final int ENTRIES = 32;

    /** The most characters that are passed on: what 3.3.1.5 asks for. */
    static final int LENGTH = 512;

    // 3.3.1.5: these go first where there is too much.
    private static final int LONG_ENTRY = 128;
    private static final String SIMPLE = "[a-z][a-z0-9_\\-*/]{0,255}";
    private static final String TENANT = "[a-z0-9][a-z0-9_\\-*/]{0,240}@[a-z][a-z0-9_\\-*/]{0,13}";
    // Printable ASCII but comma and equals sign; the last is no space.
    private static final String VALUE = "[ -+\\--<>-~]{0,255}[!-+\\--<>-~]";
    private static final Pattern ENTRY = Pattern.compile("(?:" + SIMPLE + "|" + TENANT + ")=" + VALUE);

    private TraceState() {}

    /** The value that is passed on; an empty string if there is none, or one that is invalid. */
    static String of(List<String> headers) {
        if (headers.stream().mapToInt(String::length).sum() > ENTRIES * LENGTH) {
            return "";
        }
        List<String> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String header : headers) {
            for (String part : header.split(",", -1)) {
                String entry = part.trim();
                if (!entry.isEmpty()) {
                    boolean isNew = keys.add(entry.substring(0, Math.max(0, entry.indexOf('='))));
                    if (!isNew || !ENTRY.matcher(entry).matches() || entries.size() == ENTRIES) {
                        return "";
                    }
                    entries.add(entry);
                }
            }
        }
        return shortened(entries);
    }

    private static String shortened(List<String> entries) {
        if (length(entries) > LENGTH) {
            entries.removeIf(entry -> entry.length() > LONG_ENTRY);
        }
        while (length(entries) > LENGTH) {
            entries.remove(entries.size() - 1);
        }
        return String.join(",", entries);
    }

    private static int length(List<String> entries) {
        return entries.stream().mapToInt(entry -> entry.length() + 1).sum() - 1;
    }
}
