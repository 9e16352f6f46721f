package sdk.answers.model;

import sdk.answers.core.base.EnumType;
import sdk.answers.core.base.OpenEnum;

public final class LockMode extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<LockMode> TYPE = EnumType.of(new LockMode(""));

    public static final LockMode HARD = TYPE.known("hard");

    public static final LockMode SOFT = TYPE.known("soft");

    private LockMode(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new LockMode(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static LockMode of(String value) {
        return TYPE.of(value);
    }
}
