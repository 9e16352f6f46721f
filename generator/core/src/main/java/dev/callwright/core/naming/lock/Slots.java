package dev.callwright.core.naming.lock;

import dev.callwright.core.naming.lock.NamesLock.Slot;

/** Where the lock keeps what. */
public final class Slots {
    public static final Slot JAVA_TYPE = new Slot("types", "java");
    public static final Slot TYPESCRIPT_TYPE = new Slot("types", "typescript");
    public static final Slot JAVA_SERVICE = new Slot("resources", "javaService");
    public static final Slot JAVA_ACCESSOR = new Slot("resources", "javaAccessor");
    public static final Slot TYPESCRIPT_RESOURCE = new Slot("resources", "typescriptClass");
    public static final Slot TYPESCRIPT_ACCESSOR = new Slot("resources", "typescriptAccessor");
    public static final Slot JAVA_METHOD = new Slot("operations", "javaMethod");
    public static final Slot JAVA_PARAMS = new Slot("operations", "javaParams");
    public static final Slot TYPESCRIPT_METHOD = new Slot("operations", "typescriptMethod");
    public static final Slot TYPESCRIPT_PARAMS = new Slot("operations", "typescriptParams");
    public static final Slot TYPESCRIPT_CONSTANT = new Slot("operations", "typescriptConstant");
    public static final Slot TYPESCRIPT_ALIAS = new Slot("operations", "typescriptAlias");

    public static final Slot JAVA_WEBHOOK = new Slot("webhooks", "java");
    public static final Slot TYPESCRIPT_WEBHOOK = new Slot("webhooks", "typescript");

    /** Accessors of properties by the type's Java name and the wire name. */
    public static final String JAVA_PROPERTIES = "properties";

    /** Constants by the enum's Java name and the value. */
    public static final String JAVA_CONSTANTS = "constants";

    /** Accessors of inputs by operation, location and wire name. */
    public static final String JAVA_INPUTS = "javaInputs";

    /** Keys of inputs by operation, location and wire name. */
    public static final String TYPESCRIPT_INPUTS = "typescriptInputs";

    private Slots() {}

    /** Whether a section's keys start with a language; in the others they are names from the document. */
    static boolean isByLanguage(String section) {
        return section.equals(JAVA_TYPE.section())
                || section.equals(JAVA_SERVICE.section())
                || section.equals(JAVA_METHOD.section())
                || section.equals(JAVA_WEBHOOK.section());
    }
}
