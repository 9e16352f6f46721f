package sdk.parameters.model;

import sdk.parameters.core.base.EnumType;
import sdk.parameters.core.base.OpenEnum;

public final class SearchRetrieveScope extends OpenEnum {
    /** Reads and writes values of this type. */
    public static final EnumType<SearchRetrieveScope> TYPE = EnumType.of(new SearchRetrieveScope(""));

    public static final SearchRetrieveScope ALL = TYPE.known("all");

    public static final SearchRetrieveScope MINE = TYPE.known("mine");

    private SearchRetrieveScope(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new SearchRetrieveScope(otherValue);
    }

    /** The constant with this value, or a new value that is not known here. */
    public static SearchRetrieveScope of(String value) {
        return TYPE.of(value);
    }
}
