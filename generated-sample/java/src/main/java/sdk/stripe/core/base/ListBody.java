package sdk.stripe.core.base;

import sdk.stripe.core.internal.json.Codec;

/**
 * The body of a page of a list: an object with the items as one member, and additional members as JSON, so that no list
 * needs a class of its own.
 */
@SuppressWarnings("exports") // codecs are for generated code
public final class ListBody extends ApiObject {
    private final String items;
    private final Codec<?> item;

    private ListBody(ObjectValues values, String items, Codec<?> item) {
        super(values);
        this.items = items;
        this.item = item;
    }

    /** The type of bodies with this member and codec for the items. */
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
