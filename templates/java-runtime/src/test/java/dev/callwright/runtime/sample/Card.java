package dev.callwright.runtime.sample;

import dev.callwright.runtime.ApiObject;
import dev.callwright.runtime.Codecs;
import dev.callwright.runtime.Members;
import dev.callwright.runtime.ObjectType;
import dev.callwright.runtime.ObjectValues;
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
