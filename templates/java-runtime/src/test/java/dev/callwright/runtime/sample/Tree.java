package dev.callwright.runtime.sample;

import dev.callwright.runtime.Alternatives;
import dev.callwright.runtime.ApiObject;
import dev.callwright.runtime.ApiUnion;
import dev.callwright.runtime.Codec;
import dev.callwright.runtime.Codecs;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.Members;
import dev.callwright.runtime.ObjectType;
import dev.callwright.runtime.ObjectValues;
import dev.callwright.runtime.UnionType;
import dev.callwright.runtime.UnionValue;
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
