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

public sealed interface JobCreateResult extends ApiUnion
        permits JobCreateResult.OfLockList, Job, JobCreateResult.Unknown {
    /** Reads and writes values of this type. */
    UnionType<JobCreateResult> TYPE = UnionType.of("JobCreateResult", JobCreateResult::alternatives, Unknown::new);

    private static Alternatives<JobCreateResult> alternatives() {
        return Alternatives.<JobCreateResult>of()
                .wrapped(Codec.list(Lock.TYPE), OfLockList::new, JsonKind.ARRAY)
                .object(Job.TYPE);
    }

    /** The value as this union. */
    static JobCreateResult of(List<Lock> value) {
        return new OfLockList(value);
    }

    /** The value as this union. */
    static JobCreateResult ofLockList(List<Lock> value) {
        return new OfLockList(value);
    }

    /** The alternative that is a {@code List}. */
    final class OfLockList extends UnionValue<List<Lock>> implements JobCreateResult {
        private OfLockList(List<Lock> value) {
            super(value, Codec.list(Lock.TYPE));
        }
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements JobCreateResult {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
