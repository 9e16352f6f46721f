package sdk.unions.model;

import sdk.unions.core.base.EnumType;
import sdk.unions.core.base.OpenEnum;

public final class SourcesCreateAmountValue extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<SourcesCreateAmountValue> TYPE = EnumType.of(new SourcesCreateAmountValue(""));

    public static final SourcesCreateAmountValue MAX = TYPE.known("max");

    private SourcesCreateAmountValue(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new SourcesCreateAmountValue(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static SourcesCreateAmountValue of(String value) {
        return TYPE.of(value);
    }
}
