package dev.callwright.core.naming;

import dev.callwright.core.naming.NamesLock.Slot;

/** Where the lock keeps what. */
final class Slots {
    static final Slot JAVA_TYPE = new Slot("types", "java");
    static final Slot TYPESCRIPT_TYPE = new Slot("types", "typescript");
    static final Slot JAVA_SERVICE = new Slot("resources", "javaService");
    static final Slot JAVA_ACCESSOR = new Slot("resources", "javaAccessor");
    static final Slot TYPESCRIPT_RESOURCE = new Slot("resources", "typescriptClass");
    static final Slot TYPESCRIPT_ACCESSOR = new Slot("resources", "typescriptAccessor");
    static final Slot JAVA_METHOD = new Slot("operations", "javaMethod");
    static final Slot JAVA_PARAMS = new Slot("operations", "javaParams");
    static final Slot TYPESCRIPT_METHOD = new Slot("operations", "typescriptMethod");
    static final Slot TYPESCRIPT_PARAMS = new Slot("operations", "typescriptParams");
    static final Slot TYPESCRIPT_CONSTANT = new Slot("operations", "typescriptConstant");
    static final Slot TYPESCRIPT_ALIAS = new Slot("operations", "typescriptAlias");

    static final Slot JAVA_WEBHOOK = new Slot("webhooks", "java");
    static final Slot TYPESCRIPT_WEBHOOK = new Slot("webhooks", "typescript");

    /** Accessors of properties by the type's Java name and the wire name. */
    static final String JAVA_PROPERTIES = "properties";

    /** Constants by the enum's Java name and the value. */
    static final String JAVA_CONSTANTS = "constants";

    /** Accessors of inputs by operation, location and wire name. */
    static final String JAVA_INPUTS = "javaInputs";

    /** Keys of inputs by operation, location and wire name. */
    static final String TYPESCRIPT_INPUTS = "typescriptInputs";

    private Slots() {}

    /** Whether a section's keys start with a language; in the others they are names from the document. */
    static boolean isByLanguage(String section) {
        return section.equals(JAVA_TYPE.section())
                || section.equals(JAVA_SERVICE.section())
                || section.equals(JAVA_METHOD.section())
                || section.equals(JAVA_WEBHOOK.section());
    }
}
