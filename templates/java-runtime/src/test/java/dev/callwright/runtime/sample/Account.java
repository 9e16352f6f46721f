package dev.callwright.runtime.sample;

import dev.callwright.runtime.ApiObject;
import dev.callwright.runtime.Codecs;
import dev.callwright.runtime.Members;
import dev.callwright.runtime.ObjectType;
import dev.callwright.runtime.ObjectValues;

public final class Account extends ApiObject implements Source {
    public static final ObjectType<Account> TYPE = ObjectType.of("Account", new Account(NONE));

    private Account(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Account(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of().required("iban", Codecs.STRING).required("balance", Codecs.INT64);
    }

    public String iban() {
        return requiredMember(0);
    }

    public long balance() {
        return requiredMember(1);
    }
}
