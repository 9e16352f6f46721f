package dev.callwright.core.source.refs;

import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;

/** References as the author of a document would write them, for messages. */
final class ReferenceText {
    private static final String BUNDLED = "#/" + SpecTree.EXTERNAL_DOCUMENTS + "/";

    private ReferenceText() {}

    /** The text of a reference; one into a bundled document starts with the name of that document. */
    static String of(String reference) {
        if (!reference.startsWith(BUNDLED)) {
            return MessageText.piece(reference);
        }
        String rest = reference.substring(BUNDLED.length());
        int slash = rest.indexOf('/');
        String document = slash < 0 ? rest : rest.substring(0, slash);
        String name = PointerTokens.unescape(document).replace("%25", "%");
        return MessageText.piece(slash < 0 ? name : name + "#" + rest.substring(slash));
    }
}
