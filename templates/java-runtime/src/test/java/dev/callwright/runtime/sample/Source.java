package dev.callwright.runtime.sample;

import dev.callwright.runtime.JsonKind;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.base.ApiUnion;
import dev.callwright.runtime.base.UnionType;
import dev.callwright.runtime.base.UnionValue;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Alternatives;
import java.util.List;

/** A union of objects with a discriminator, an object recognized by its members, and wrapped values. */
public sealed interface Source extends ApiUnion
        permits Card,
                DeletedCard,
                Account,
                Source.OfStatus,
                Source.OfString,
                Source.OfLong,
                Source.OfList,
                Source.Unknown {
    UnionType<Source> TYPE = UnionType.of("Source", Source::alternatives, Unknown::new);

    private static Alternatives<Source> alternatives() {
        return Alternatives.<Source>of()
                .discriminator("object")
                .object(Card.TYPE, "card")
                .object(DeletedCard.TYPE, "card")
                .object(Account.TYPE)
                .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                .wrapped(Status.TYPE, OfStatus::new, JsonKind.STRING)
                .wrapped(Codecs.INT64, OfLong::new, JsonKind.NUMBER)
                .wrapped(Codec.list(Codecs.INT64), OfList::new, JsonKind.ARRAY);
    }

    final class OfString extends UnionValue<String> implements Source {
        public OfString(String value) {
            super(value, Codecs.STRING);
        }
    }

    final class OfStatus extends UnionValue<Status> implements Source {
        public OfStatus(Status value) {
            super(value, Status.TYPE);
        }
    }

    final class OfLong extends UnionValue<Long> implements Source {
        public OfLong(Long value) {
            super(value, Codecs.INT64);
        }
    }

    final class OfList extends UnionValue<List<Long>> implements Source {
        public OfList(List<Long> value) {
            super(value, Codec.list(Codecs.INT64));
        }
    }

    final class Unknown extends UnionValue<JsonValue> implements Source {
        public Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
