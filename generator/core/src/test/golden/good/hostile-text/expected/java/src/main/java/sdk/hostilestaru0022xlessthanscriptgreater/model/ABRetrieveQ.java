package sdk.hostilestaru0022xlessthanscriptgreater.model;

import sdk.hostilestaru0022xlessthanscriptgreater.core.base.EnumType;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.OpenEnum;

public final class ABRetrieveQ extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<ABRetrieveQ> TYPE = EnumType.of(new ABRetrieveQ(""));

    public static final ABRetrieveQ STAR = TYPE.known("*/");

    public static final ABRetrieveQ QUOTES = TYPE.known("\"");

    public static final ABRetrieveQ X = TYPE.known("${x}");

    public static final ABRetrieveQ U0022 = TYPE.known("\\u0022");

    public static final ABRetrieveQ A_B = TYPE.known("a\nb");

    private ABRetrieveQ(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new ABRetrieveQ(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static ABRetrieveQ of(String value) {
        return TYPE.of(value);
    }
}
