package dev.callwright.gateway.mcp.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a field in a response, such as {@code data[].id}: names with dots between them. A name that has a dot or a bracket is
 * written {@code ["a.b"]}. The fields of an array are those of its items; {@code []} may say so, and may be left out.
 *
 * @param text the path as it was written
 * @param names the names from the outside to the inside
 */
public record FieldPath(String text, List<String> names) {
    private static final int LONGEST = 500;
    private static final int DEEPEST = 32;
    private static final Pattern ROOT = Pattern.compile("\\$?(\\[\\*?])*\\.?");
    private static final Pattern STEP = Pattern.compile(
            "(?:(?<name>[^.\\[\\]\"]+)|\\[\"(?<quoted>[^\"]+)\"])(?:\\[\\*?])*(?:\\.(?=[^.\\[])|(?=\\[\")|$)");

    public FieldPath {
        names = List.copyOf(names);
    }

    /** The path that a text means; empty if it is not valid, or has more than 500 characters or 32 names. */
    public static Optional<FieldPath> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher root = ROOT.matcher(text);
        int start = root.lookingAt() ? root.end() : 0;
        List<String> names = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (start < text.length() && names.size() < DEEPEST) {
            step.region(start, text.length());
            if (!step.lookingAt()) {
                return Optional.empty();
            }
            String name = step.group("name");
            names.add(name == null ? step.group("quoted") : name);
            start = step.end();
        }
        return names.isEmpty() || start < text.length() ? Optional.empty() : Optional.of(new FieldPath(text, names));
    }
}
