package dev.callwright.runtime.sample;

import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.internal.json.Codecs;
import java.util.Optional;

public final class Card extends ApiObject implements Source {
    public static final ObjectType<Card> TYPE = ObjectType.of("Card", new Card(NONE));

    private Card(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Card(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING)
                .constant("object", Codecs.STRING, "card")
                .optional("last4", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }

    public Optional<String> last4() {
        return optionalMember(2);
    }
}
