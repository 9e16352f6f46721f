package sdk.hooks.model;

import sdk.hooks.core.base.EnumType;
import sdk.hooks.core.base.OpenEnum;

public final class HooksCreateTopicsItem extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<HooksCreateTopicsItem> TYPE = EnumType.of(new HooksCreateTopicsItem(""));

    public static final HooksCreateTopicsItem STAR = TYPE.known("*");

    public static final HooksCreateTopicsItem CUSTOMER_CREATED = TYPE.known("customer.created");

    public static final HooksCreateTopicsItem CUSTOMER_DELETED = TYPE.known("customer.deleted");

    public static final HooksCreateTopicsItem CUSTOMER_SOURCE_ADDED = TYPE.known("customer.source.added");

    public static final HooksCreateTopicsItem CUSTOMER_PLAN_CHANGED = TYPE.known("customer.plan.changed");

    public static final HooksCreateTopicsItem PING = TYPE.known("ping");

    private HooksCreateTopicsItem(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new HooksCreateTopicsItem(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static HooksCreateTopicsItem of(String value) {
        return TYPE.of(value);
    }
}
