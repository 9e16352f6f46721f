package sdk.schema.model;

import sdk.schema.core.base.EnumType;
import sdk.schema.core.base.OpenEnum;

public final class ThingMode extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<ThingMode> TYPE = EnumType.of(new ThingMode(""));

    public static final ThingMode FAST = TYPE.known("fast");

    public static final ThingMode SLOW = TYPE.known("slow");

    private ThingMode(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new ThingMode(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static ThingMode of(String value) {
        return TYPE.of(value);
    }
}
