package sdk.oneway.model;

import org.jspecify.annotations.Nullable;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.json.Codecs;

public final class Person extends ApiObject implements Account.Contact {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Person> TYPE = ObjectType.of("Person", new Person(NONE));

    private Person(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Person(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("uid", Codecs.STRING)
                .required("name", Codecs.STRING);
    }

    public String uid() {
        return requiredMember(0);
    }

    public String name() {
        return requiredMember(1);
    }

    /** A builder without values. Required: {@code name}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Person} objects. Required: {@code name}. */
    public static final class Builder extends ObjectBuilder<Person, Builder> {
        private Builder(@Nullable Person from) {
            super(TYPE, from);
        }

        /** Only the API sets it; this is for tests. */
        public Builder uid(String uid) {
            return set(0, uid);
        }

        public Builder name(String name) {
            return set(1, name);
        }
    }
}
