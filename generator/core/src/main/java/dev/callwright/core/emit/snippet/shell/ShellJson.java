package dev.callwright.core.emit.snippet.shell;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.emit.snippet.wire.WireText;
import dev.callwright.core.sample.Json;

/** JSON as shell words. */
public final class ShellJson {
    private ShellJson() {}

    /** The JSON as one word, formatted over several lines. */
    public static String word(JsonNode json) {
        return ShellText.block(WireText.lowerCase(Json.pretty(WireText.canonical(json))));
    }
}
