package dev.callwright.core.naming.lock;

/** Sections and keys of the lock. */
public final class LockKeys {
    /** Section of types and params by their place; both languages have the same names. */
    public static final LockKey TYPE = new LockKey("types", "name");

    public static final LockKey JAVA_SERVICE = new LockKey("resources", "javaService");
    public static final LockKey JAVA_ACCESSOR = new LockKey("resources", "javaAccessor");
    public static final LockKey TYPESCRIPT_RESOURCE = new LockKey("resources", "typescriptClass");
    public static final LockKey TYPESCRIPT_ACCESSOR = new LockKey("resources", "typescriptAccessor");
    public static final LockKey JAVA_METHOD = new LockKey("operations", "javaMethod");
    public static final LockKey TYPESCRIPT_METHOD = new LockKey("operations", "typescriptMethod");
    public static final LockKey TYPESCRIPT_CONSTANT = new LockKey("operations", "typescriptConstant");
    public static final LockKey TYPESCRIPT_ALIAS = new LockKey("operations", "typescriptAlias");

    public static final LockKey JAVA_ERROR = new LockKey("errors", "java");
    public static final LockKey TYPESCRIPT_ERROR = new LockKey("errors", "typescript");

    public static final LockKey JAVA_WEBHOOK = new LockKey("webhooks", "java");
    public static final LockKey TYPESCRIPT_WEBHOOK = new LockKey("webhooks", "typescript");

    /** Section of property accessors, by the type's place and the wire name. */
    public static final String JAVA_PROPERTIES = "properties";

    /** Section of enum constants, by the enum's place and the wire value. */
    public static final String JAVA_CONSTANTS = "constants";

    /** Section of Java input accessors, by operation, location and wire name. */
    public static final String JAVA_INPUTS = "javaInputs";

    /** Section of TypeScript input keys, by operation, location and wire name. */
    public static final String TYPESCRIPT_INPUTS = "typescriptInputs";

    private LockKeys() {}

    /** Whether keys of a section start with the language; in other sections keys are names from the document. */
    static boolean isByLanguage(String section) {
        return section.equals(JAVA_SERVICE.section())
                || section.equals(JAVA_METHOD.section())
                || section.equals(JAVA_WEBHOOK.section())
                || section.equals(JAVA_ERROR.section());
    }
}
