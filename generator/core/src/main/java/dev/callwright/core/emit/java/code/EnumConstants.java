package dev.callwright.core.emit.java.code;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import java.util.List;

/**
 * The values of an enum that are constants of its Java class: all, or as many as fit into the static initializer.
 * {@code of(value)} gives the others.
 */
public final class EnumConstants {
    private EnumConstants() {}

    /** The values that are constants. */
    public static List<EnumValue> of(EnumType type) {
        return type.values().subList(0, Math.min(type.values().size(), Limit.ENUM_CONSTANTS.value()));
    }

    /** The values that are not constants. */
    public static List<EnumValue> others(EnumType type) {
        return type.values().subList(of(type).size(), type.values().size());
    }
}
