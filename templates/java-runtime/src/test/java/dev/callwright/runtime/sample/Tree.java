package dev.callwright.runtime.sample;

import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.base.ApiObject;
import dev.callwright.runtime.base.ApiUnion;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.base.ObjectType;
import dev.callwright.runtime.base.ObjectValues;
import dev.callwright.runtime.base.UnionType;
import dev.callwright.runtime.base.UnionValue;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Alternatives;
import java.util.concurrent.atomic.AtomicLong;

/** A recursive union of two objects that only the type of a member behind the child tells apart. */
public sealed interface Tree extends ApiUnion permits Tree.Numbered, Tree.Flagged, Tree.Unknown {
    UnionType<Tree> TYPE = UnionType.of("Tree", Tree::alternatives, Unknown::new);

    /** How many objects were made. */
    AtomicLong MADE = new AtomicLong();

    private static Alternatives<Tree> alternatives() {
        return Alternatives.<Tree>of().object(Numbered.TYPE).object(Flagged.TYPE);
    }

    private static Members members(Codec<?> mark) {
        return Members.of().optional("child", Tree.TYPE).optional("mark", mark);
    }

    final class Numbered extends ApiObject implements Tree {
        static final ObjectType<Numbered> TYPE = ObjectType.of("Numbered", new Numbered(NONE));

        private Numbered(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            MADE.incrementAndGet();
            return new Numbered(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return members(Codecs.INT64);
        }
    }

    final class Flagged extends ApiObject implements Tree {
        static final ObjectType<Flagged> TYPE = ObjectType.of("Flagged", new Flagged(NONE));

        private Flagged(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            MADE.incrementAndGet();
            return new Flagged(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return members(Codecs.BOOLEAN);
        }
    }

    final class Unknown extends UnionValue<JsonValue> implements Tree {
        public Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
