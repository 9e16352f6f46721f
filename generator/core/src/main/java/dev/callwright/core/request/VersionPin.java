package dev.callwright.core.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.CallwrightVersion;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;

/** The version of Callwright that a file of settings asks for. */
final class VersionPin {
    private static final String KEY = "callwright";

    private VersionPin() {}

    /**
     * Refuses to read a file that is written for another version. Before all other checks: the file may have settings that
     * only the other version knows.
     */
    static void check(SpecTree file, Diagnostics diagnostics) {
        JsonNode pinned = file.root().path(KEY);
        String current = CallwrightVersion.current();
        if (pinned.isTextual() && !pinned.textValue().equals(current)) {
            String wanted = MessageText.piece(pinned.textValue());
            throw diagnostics.abort(
                    file.location("/" + KEY),
                    "the file is for Callwright " + wanted + ", but this is Callwright " + current + "; install "
                            + wanted
                            + " (the command line, the Maven plugin and the npm package have the same versions), or set '"
                            + KEY + "' to " + current);
        }
    }
}
