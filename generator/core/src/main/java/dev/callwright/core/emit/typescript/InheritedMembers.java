package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import java.util.Set;

/**
 * The members that every object inherits. For the compiler, an object without an optional member of that name has the
 * inherited one, so the type of the optional member has to include it.
 */
final class InheritedMembers {
    // The members of TypeScript's interface Object, which does not declare others, such as __proto__.
    private static final Set<String> NAMES = Set.of(
            "constructor",
            "toString",
            "toLocaleString",
            "valueOf",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable");

    private InheritedMembers() {}

    /** Whether objects inherit a member of this name. */
    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The type of an optional member. */
    static String admitted(String name, String type) {
        return has(name) && !type.equals(TypeExpressions.UNKNOWN)
                ? type + " | Object[" + TypeScriptLiterals.string(name) + "]"
                : type;
    }
}
