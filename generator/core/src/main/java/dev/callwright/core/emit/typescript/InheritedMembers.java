package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import java.util.Set;

/**
 * The members that every value inherits. To the compiler, an object without a member of such a name has one all the same,
 * of another type; so a member that may be absent has to admit it.
 */
final class InheritedMembers {
    // Those that TypeScript's interface Object declares; the compiler knows nothing of the others, such as __proto__.
    private static final Set<String> NAMES = Set.of(
            "constructor",
            "toString",
            "toLocaleString",
            "valueOf",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable");

    private InheritedMembers() {}

    /** Whether an object has a member of this name anyway. */
    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The type of a member that may be absent. */
    static String admitted(String name, String type) {
        return has(name) && !type.equals(TypeExpressions.UNKNOWN)
                ? type + " | Object[" + TypeScriptLiterals.string(name) + "]"
                : type;
    }
}
