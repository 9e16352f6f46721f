package dev.callwright.runtime.sample;

import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.internal.json.Codecs;

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
