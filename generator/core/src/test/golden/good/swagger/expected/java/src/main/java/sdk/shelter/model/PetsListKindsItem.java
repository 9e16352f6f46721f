package sdk.shelter.model;

import sdk.shelter.core.base.EnumType;
import sdk.shelter.core.base.OpenEnum;

public final class PetsListKindsItem extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<PetsListKindsItem> TYPE = EnumType.of(new PetsListKindsItem(""));

    public static final PetsListKindsItem CAT = TYPE.known("cat");

    public static final PetsListKindsItem DOG = TYPE.known("dog");

    private PetsListKindsItem(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new PetsListKindsItem(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static PetsListKindsItem of(String value) {
        return TYPE.of(value);
    }
}
