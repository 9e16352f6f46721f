package dev.callwright.core.normalize.schema;

import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;

/** The name of the schema at a pointer. */
final class SchemaName {
    private static final String FILES = "/" + SpecTree.EXTERNAL_DOCUMENTS + "/";

    private SchemaName() {}

    /** The last part of the pointer; of a file that is a schema, its name without the folder and the ending. */
    static String of(String pointer) {
        String token = PointerTokens.unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
        String file = token.substring(token.lastIndexOf('/') + 1);
        boolean isFile = pointer.startsWith(FILES) && pointer.indexOf('/', FILES.length()) < 0;
        return isFile && file.lastIndexOf('.') > 0 ? SpecTree.nameOfExternal(token) : token;
    }
}
