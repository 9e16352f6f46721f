package sdk.presence.model;

import sdk.presence.core.base.EnumType;
import sdk.presence.core.base.OpenEnum;

public final class ItemsUpdateExpiresAtValue extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<ItemsUpdateExpiresAtValue> TYPE = EnumType.of(new ItemsUpdateExpiresAtValue(""));

    public static final ItemsUpdateExpiresAtValue NEVER = TYPE.known("never");

    private ItemsUpdateExpiresAtValue(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new ItemsUpdateExpiresAtValue(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static ItemsUpdateExpiresAtValue of(String value) {
        return TYPE.of(value);
    }
}
