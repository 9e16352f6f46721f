package sdk.scalars.model;

import sdk.scalars.core.base.EnumType;
import sdk.scalars.core.base.OpenEnum;

public final class ValuesColor extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<ValuesColor> TYPE = EnumType.of(new ValuesColor(""));

    public static final ValuesColor RED = TYPE.known("red");

    public static final ValuesColor DARK_RED = TYPE.known("dark-red");

    public static final ValuesColor RED_PASCAL = TYPE.known("Red");

    public static final ValuesColor _1 = TYPE.known("1");

    public static final ValuesColor MINUS1 = TYPE.known("-1");

    public static final ValuesColor NULL = TYPE.known("null");

    public static final ValuesColor EMPTY = TYPE.known("");

    private ValuesColor(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new ValuesColor(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static ValuesColor of(String value) {
        return TYPE.of(value);
    }
}
