package dev.callwright.runtime.sample;

import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.internal.json.Codecs;

public final class DeletedCard extends ApiObject implements Source {
    public static final ObjectType<DeletedCard> TYPE = ObjectType.of("DeletedCard", new DeletedCard(NONE));

    private DeletedCard(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new DeletedCard(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING)
                .constant("object", Codecs.STRING, "card")
                .constant("deleted", Codecs.BOOLEAN, true);
    }

    public boolean deleted() {
        return requiredMember(2);
    }
}
