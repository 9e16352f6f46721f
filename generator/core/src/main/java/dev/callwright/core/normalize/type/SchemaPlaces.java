package dev.callwright.core.normalize.type;

import dev.callwright.core.model.TypeId;
import dev.callwright.core.source.tree.SpecTree;

/** Tells schemas that are types on their own from those that stand in another one or in an operation. */
final class SchemaPlaces {
    private static final String COMPONENTS = "/components/schemas/";
    private static final String FILES = "/" + SpecTree.EXTERNAL_DOCUMENTS + "/";

    private SchemaPlaces() {}

    /** Whether a type is a component schema, of the document or of another file. */
    static boolean isComponent(TypeId id) {
        String pointer = id.pointer();
        if (!pointer.startsWith(FILES)) {
            return pointer.startsWith(COMPONENTS) && pointer.indexOf('/', COMPONENTS.length()) < 0;
        }
        int file = pointer.indexOf('/', FILES.length());
        String inFile = file < 0 ? "" : pointer.substring(file);
        return inFile.isEmpty() || (inFile.startsWith(COMPONENTS) && inFile.indexOf('/', COMPONENTS.length()) < 0);
    }
}
