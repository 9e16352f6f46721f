package dev.callwright.runtime;

import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectBuilder;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;

/** The params object of any operation. */
final class Params extends ApiObject {
    private final Members members;

    private Params(ObjectValues values, Members members) {
        super(values);
        this.members = members;
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Params(otherValues, members);
    }

    @Override
    protected Members declaredMembers() {
        return members;
    }

    /** A builder of params with these members. */
    static Builder of(Members members) {
        return new Builder(ObjectType.of("Params", new Params(NONE, members)));
    }

    static final class Builder extends ObjectBuilder<Params, Builder> {
        private Builder(ObjectType<Params> type) {
            super(type, null);
        }

        Builder with(int index, Object value) {
            return set(index, value);
        }

        Builder withNull(int index) {
            return clear(index);
        }

        Builder withEmpty(int index) {
            return setEmpty(index);
        }
    }
}
