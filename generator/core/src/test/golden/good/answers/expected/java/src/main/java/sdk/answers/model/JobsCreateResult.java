package sdk.answers.model;

import java.util.List;
import sdk.answers.core.JsonKind;
import sdk.answers.core.JsonValue;
import sdk.answers.core.base.ApiUnion;
import sdk.answers.core.base.UnionType;
import sdk.answers.core.base.UnionValue;
import sdk.answers.core.internal.json.Codec;
import sdk.answers.core.internal.json.Codecs;
import sdk.answers.core.internal.object.Alternatives;

public sealed interface JobsCreateResult extends ApiUnion
        permits JobsCreateResult.OfLockList, Job, JobsCreateResult.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<JobsCreateResult> TYPE = UnionType.of("JobsCreateResult", JobsCreateResult::alternatives, Unknown::new);

    private static Alternatives<JobsCreateResult> alternatives() {
        return Alternatives.<JobsCreateResult>of()
                .wrapped(Codec.list(Lock.TYPE), OfLockList::new, JsonKind.ARRAY)
                .object(Job.TYPE);
    }

    /**
     * The value as this union.
     */
    static JobsCreateResult of(List<Lock> value) {
        return new OfLockList(value);
    }

    /**
     * The value as this union.
     */
    static JobsCreateResult ofLockList(List<Lock> value) {
        return new OfLockList(value);
    }

    /**
     * The alternative that is a {@code List}.
     */
    final class OfLockList extends UnionValue<List<Lock>> implements JobsCreateResult {
        private OfLockList(List<Lock> value) {
            super(value, Codec.list(Lock.TYPE));
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements JobsCreateResult {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
