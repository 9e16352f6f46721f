package sdk.stripe.core;

/**
 * The body of a page of a list: an object that holds the items under one name. What else it holds is kept as JSON, so that
 * no list needs a class of its own.
 */
public final class ListBody extends ApiObject {
    private final String items;
    private final Codec<?> item;

    private ListBody(ObjectValues values, String items, Codec<?> item) {
        super(values);
        this.items = items;
        this.item = item;
    }

    /** The type of bodies whose items have this name and this codec. */
    public static ObjectType<ListBody> of(String items, Codec<?> item) {
        return ObjectType.of("ListBody", new ListBody(NONE, items, item));
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ListBody(otherValues, items, item);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of().optional(items, Codec.list(item));
    }
}
