package sdk.library.model;

import java.util.Optional;
import sdk.library.core.base.ApiObject;
import sdk.library.core.base.Members;
import sdk.library.core.base.ObjectType;
import sdk.library.core.base.ObjectValues;
import sdk.library.core.internal.json.Codecs;

public final class Book extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Book> TYPE = ObjectType.of("Book", new Book(NONE));

    private Book(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Book(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING)
                .required("title", Codecs.STRING)
                .optional("year", Codecs.INT64);
    }

    public String id() {
        return requiredMember(0);
    }

    public String title() {
        return requiredMember(1);
    }

    public Optional<Long> year() {
        return optionalMember(2);
    }
}
