package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.regex.Pattern;

/** JSON as words of a shell: what a shell word could show only with tricks is written with JSON's own escapes. */
final class ShellJson {
    private static final JsonMapper JSON = new JsonMapper();
    // Half an escaped backslash must not be split from the other; what follows it is looked at next.
    private static final Pattern AWKWARD = Pattern.compile("\\\\\\\\'|`|\\$(?=[{(0-9a-zA-Z_])");

    private ShellJson() {}

    /** One word that is the JSON in readable lines. */
    static String word(JsonNode json) {
        String text = AWKWARD.matcher(pretty(json)).replaceAll(match -> {
            String found = match.group();
            String start = found.length() > 1 ? "\\\\\\\\" : "";
            return start + "\\\\u" + hex(found.charAt(found.length() - 1));
        });
        return ShellText.block(visible(text));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String shown = Character.toString(c);
            if (c == '\n' || ShellText.isPlain(shown)) {
                visible.append(shown);
            } else {
                shown.chars().forEach(unit -> visible.append("\\u").append(hex(unit)));
            }
        });
        return visible.toString();
    }

    private static String hex(int unit) {
        return String.format(Locale.ROOT, "%04x", unit);
    }

    private static String pretty(JsonNode json) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return JSON.writer(printer).writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot be written", e);
        }
    }
}
