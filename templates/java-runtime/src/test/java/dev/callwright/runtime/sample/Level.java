package dev.callwright.runtime.sample;

import dev.callwright.runtime.base.EnumType;
import dev.callwright.runtime.base.OpenEnum;

public final class Level extends OpenEnum {
    public static final EnumType<Level> TYPE = EnumType.ofNumber(new Level(""));
    public static final Level ONE = TYPE.known("1");

    private Level(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new Level(otherValue);
    }
}
