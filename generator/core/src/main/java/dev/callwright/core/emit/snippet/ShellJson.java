package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.regex.Pattern;

/** JSON as shell words: characters that need special quoting in a shell are written as JSON escapes. */
final class ShellJson {
    private static final JsonMapper JSON = new JsonMapper();
    // An escaped backslash stays together; the next character is processed afterwards.
    private static final Pattern AWKWARD = Pattern.compile("\\\\\\\\'|`|\\$(?=[{(0-9a-zA-Z_])");

    private ShellJson() {}

    /** The JSON as one word, formatted over several lines. */
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
