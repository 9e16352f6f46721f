package sdk.library.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.library.core.base.ApiObject;
import sdk.library.core.base.Members;
import sdk.library.core.base.ObjectBuilder;
import sdk.library.core.base.ObjectType;
import sdk.library.core.base.ObjectValues;
import sdk.library.core.internal.json.Codecs;

public final class Book extends ApiObject {
    /** Reads and writes objects of this type. */
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
                .received("id", Codecs.STRING)
                .received("title", Codecs.STRING)
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

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Book} objects. */
    public static final class Builder extends ObjectBuilder<Book, Builder> {
        private Builder(@Nullable Book from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder title(String title) {
            return set(1, title);
        }

        public Builder year(long year) {
            return set(2, year);
        }
    }
}
