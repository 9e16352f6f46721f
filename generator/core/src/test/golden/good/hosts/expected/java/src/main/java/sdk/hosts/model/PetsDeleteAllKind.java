package sdk.hosts.model;

import sdk.hosts.core.base.EnumType;
import sdk.hosts.core.base.OpenEnum;

public final class PetsDeleteAllKind extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<PetsDeleteAllKind> TYPE = EnumType.of(new PetsDeleteAllKind(""));

    public static final PetsDeleteAllKind CAT = TYPE.known("cat");

    public static final PetsDeleteAllKind DOG = TYPE.known("dog");

    private PetsDeleteAllKind(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new PetsDeleteAllKind(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static PetsDeleteAllKind of(String value) {
        return TYPE.of(value);
    }
}
