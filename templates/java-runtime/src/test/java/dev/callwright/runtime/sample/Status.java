package dev.callwright.runtime.sample;

import dev.callwright.runtime.base.EnumType;
import dev.callwright.runtime.base.OpenEnum;

public final class Status extends OpenEnum {
    public static final EnumType<Status> TYPE = EnumType.of(new Status(""));
    public static final Status ACTIVE = TYPE.known("active");
    public static final Status CANCELED = TYPE.known("canceled");

    private Status(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new Status(otherValue);
    }

    public static Status of(String value) {
        return TYPE.of(value);
    }
}
