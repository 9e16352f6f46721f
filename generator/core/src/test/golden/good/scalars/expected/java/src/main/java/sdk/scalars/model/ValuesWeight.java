package sdk.scalars.model;

import sdk.scalars.core.base.EnumType;
import sdk.scalars.core.base.OpenEnum;

public final class ValuesWeight extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<ValuesWeight> TYPE = EnumType.ofNumber(new ValuesWeight(""));

    public static final ValuesWeight LIGHT = TYPE.known("1");

    public static final ValuesWeight MEDIUM = TYPE.known("2");

    public static final ValuesWeight VERY_HEAVY = TYPE.known("10");

    private ValuesWeight(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new ValuesWeight(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static ValuesWeight of(String value) {
        return TYPE.of(value);
    }
}
