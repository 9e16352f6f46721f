package dev.callwright.core.emit.java.code;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import java.util.List;

/**
 * Which values of an enum are constants of its Java class: all, or as many as the one method has room for in which a
 * class gets its constants. The others are known values too, and are had by {@code of(value)}.
 */
public final class EnumConstants {
    private EnumConstants() {}

    /** The values that are constants. */
    public static List<EnumValue> of(EnumType type) {
        return type.values().subList(0, Math.min(type.values().size(), Limit.ENUM_CONSTANTS.value()));
    }

    /** The values that are none. */
    public static List<EnumValue> others(EnumType type) {
        return type.values().subList(of(type).size(), type.values().size());
    }
}
