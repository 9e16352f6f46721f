package dev.callwright.core.sample;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that a snippet gives, in no language yet. */
public sealed interface SampleValue {

    /**
     * A value without parts.
     *
     * @param kind how it is written
     * @param text its text: digits of a number, {@code true} or {@code false}, or the string itself
     */
    record Scalar(ScalarKind kind, String text) implements SampleValue {}

    /**
     * A value of an enum.
     *
     * @param type the enum
     * @param scalar what it is a value of
     * @param wireValue the value as text, which the enum may not list
     */
    record OfEnum(TypeId type, ScalarKind scalar, String wireValue) implements SampleValue {}

    /** An array. */
    record OfList(List<SampleValue> items) implements SampleValue {
        public OfList {
            items = List.copyOf(items);
        }
    }

    /** An object without fixed names. */
    record OfMap(Map<String, SampleValue> entries) implements SampleValue {
        public OfMap {
            entries = ordered(entries);
        }
    }

    /**
     * An object of a type.
     *
     * @param type the type
     * @param members its properties that have a value, in the type's order
     * @param additional its members without a fixed name
     */
    record OfObject(TypeId type, List<Member> members, Map<String, SampleValue> additional) implements SampleValue {
        public OfObject {
            members = List.copyOf(members);
            additional = ordered(additional);
        }
    }

    /** A property and its value. */
    record Member(Property property, SampleValue value) {}

    /**
     * A value of one of a union's alternatives.
     *
     * @param union the union
     * @param alternative the alternative's index
     * @param value its value
     */
    record OfUnion(TypeId union, int alternative, SampleValue value) implements SampleValue {}

    /** The id, or the object, where either can stand. */
    record OfExpandable(SampleValue value) implements SampleValue {}

    /** Any JSON, as its text. */
    record OfAny(String json) implements SampleValue {}

    /** A file to send, by its path. */
    record OfFile(String path) implements SampleValue {}

    /**
     * A value of a type that has none, for it requires another one of itself: an object without what it lacks.
     *
     * @param type the type
     */
    record OfIncomplete(TypeId type) implements SampleValue {}

    /** No value, said with what the API takes for it. */
    record Cleared(Clearing by) implements SampleValue {}

    /** What says that there is no value. */
    enum Clearing {
        /** JSON null. */
        NULL,
        /** An empty string. */
        EMPTY_TEXT
    }

    /** Dispatches on the kind of value. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof Scalar scalar) {
            return visitor.scalar(scalar);
        } else if (this instanceof OfEnum enumeration) {
            return visitor.enumeration(enumeration);
        } else if (this instanceof OfList list) {
            return visitor.list(list);
        } else if (this instanceof OfMap map) {
            return visitor.map(map);
        } else if (this instanceof OfObject object) {
            return visitor.object(object);
        } else if (this instanceof OfUnion union) {
            return visitor.union(union);
        } else if (this instanceof OfExpandable expandable) {
            return visitor.expandable(expandable);
        } else if (this instanceof OfAny any) {
            return visitor.any(any);
        } else if (this instanceof OfFile file) {
            return visitor.file(file);
        } else if (this instanceof OfIncomplete incomplete) {
            return visitor.incomplete(incomplete);
        } else if (this instanceof Cleared cleared) {
            return visitor.cleared(cleared);
        }
        throw new IncompatibleClassChangeError(getClass().getName());
    }

    /** One method per kind of value. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R enumeration(OfEnum enumeration);

        R list(OfList list);

        R map(OfMap map);

        R object(OfObject object);

        R union(OfUnion union);

        R expandable(OfExpandable expandable);

        R any(OfAny any);

        R file(OfFile file);

        R incomplete(OfIncomplete incomplete);

        R cleared(Cleared cleared);
    }

    private static Map<String, SampleValue> ordered(Map<String, SampleValue> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
