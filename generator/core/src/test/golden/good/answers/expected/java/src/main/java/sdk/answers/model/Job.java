package sdk.answers.model;

import sdk.answers.core.base.ApiObject;
import sdk.answers.core.base.Members;
import sdk.answers.core.base.ObjectType;
import sdk.answers.core.base.ObjectValues;
import sdk.answers.core.internal.json.Codecs;

public final class Job extends ApiObject implements JobsCreateResult {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Job> TYPE = ObjectType.of("Job", new Job(NONE));

    private Job(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Job(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }
}
