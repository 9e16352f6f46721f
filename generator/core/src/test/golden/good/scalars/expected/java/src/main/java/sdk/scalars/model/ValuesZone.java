package sdk.scalars.model;

import sdk.scalars.core.base.EnumType;
import sdk.scalars.core.base.OpenEnum;

public final class ValuesZone extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<ValuesZone> TYPE = EnumType.of(new ValuesZone(""));

    public static final ValuesZone ETC_GMT_PLUS1 = TYPE.known("Etc/GMT+1");

    public static final ValuesZone ETC_GMT_1 = TYPE.known("Etc/GMT-1");

    public static final ValuesZone UTC = TYPE.known("UTC");

    private ValuesZone(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new ValuesZone(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static ValuesZone of(String value) {
        return TYPE.of(value);
    }
}
