package dev.callwright.core.naming.lock;

import java.util.Set;

/** Sections and keys of the lock. */
public final class LockKeys {
    /** The name of the API, of which those of clients, packages and environment variables are made. */
    public static final LockKey API = new LockKey("api", "name");

    /** Section of types and params by their place; both languages have the same names. */
    public static final LockKey TYPE = new LockKey("types", "name");

    /** What the type at a place is. */
    static final LockKey SHAPE = new LockKey("types", "shape");

    public static final LockKey JAVA_SERVICE = new LockKey("resources", "javaService");
    public static final LockKey JAVA_ACCESSOR = new LockKey("resources", "javaAccessor");
    public static final LockKey TYPESCRIPT_RESOURCE = new LockKey("resources", "typescriptClass");
    public static final LockKey TYPESCRIPT_ACCESSOR = new LockKey("resources", "typescriptAccessor");
    public static final LockKey JAVA_METHOD = new LockKey("operations", "javaMethod");
    public static final LockKey TYPESCRIPT_METHOD = new LockKey("operations", "typescriptMethod");
    public static final LockKey TYPESCRIPT_CONSTANT = new LockKey("operations", "typescriptConstant");
    public static final LockKey TYPESCRIPT_ALIAS = new LockKey("operations", "typescriptAlias");

    /** The place of the union that serves another place. */
    static final LockKey USE = new LockKey("uses", "name");

    /** The resource of an operation as a JSON pointer, and its action; neither is a name. */
    static final LockKey RESOURCE = new LockKey("operations", "resource");

    static final LockKey ACTION = new LockKey("operations", "action");

    public static final LockKey JAVA_ERROR = new LockKey("errors", "java");
    public static final LockKey TYPESCRIPT_ERROR = new LockKey("errors", "typescript");

    public static final LockKey JAVA_WEBHOOK = new LockKey("webhooks", "java");
    public static final LockKey TYPESCRIPT_WEBHOOK = new LockKey("webhooks", "typescript");

    public static final LockKey JAVA_SERVER = new LockKey("servers", "java");
    public static final LockKey TYPESCRIPT_SERVER = new LockKey("servers", "typescript");

    /** Section of client options by the variable of a server's URL that they set. */
    public static final LockKey SERVER_VARIABLE = new LockKey("serverVariables", "name");

    /** Section of client options by the header that they set. */
    public static final LockKey HEADER_OPTION = new LockKey("headerOptions", "name");

    /** Section of the classes of a union's alternatives, by the union's place and what an alternative is. */
    public static final String JAVA_ALTERNATIVES = "alternatives";

    /** Section of property accessors, by the type's place and the wire name. */
    public static final String JAVA_PROPERTIES = "properties";

    /** Section of enum constants, by the enum's place and the wire value. */
    public static final String JAVA_CONSTANTS = "constants";

    /** Section of Java input accessors, by operation, location and wire name. */
    public static final String JAVA_INPUTS = "javaInputs";

    /** Section of TypeScript input keys, by operation, location and wire name. */
    public static final String TYPESCRIPT_INPUTS = "typescriptInputs";

    private static final Set<String> BY_LANGUAGE =
            Set.of("resources", "operations", "errors", "webhooks", JAVA_SERVER.section());
    private static final Set<String> MEMBERS =
            Set.of("uses", JAVA_PROPERTIES, JAVA_CONSTANTS, JAVA_INPUTS, TYPESCRIPT_INPUTS, JAVA_ALTERNATIVES);

    private LockKeys() {}

    /** Whether keys of a section start with the language; in other sections keys are names from the document. */
    static boolean isByLanguage(String section) {
        return BY_LANGUAGE.contains(section);
    }

    /** Whether a section holds the names of the members of types or operations. */
    static boolean isOfMembers(String section) {
        return MEMBERS.contains(section);
    }

    /** Whether an entry is not a name. */
    static boolean isFact(LockKey key) {
        return key.equals(USE) || key.equals(RESOURCE) || key.equals(ACTION) || key.equals(SHAPE);
    }
}
