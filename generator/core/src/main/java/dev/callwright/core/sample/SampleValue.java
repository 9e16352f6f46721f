package dev.callwright.core.sample;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a snippet, independent of the output language. */
public sealed interface SampleValue {
    /** Dispatches on the kind of value. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A value without parts.
     *
     * @param kind its kind
     * @param text its text: the digits of a number, {@code true} or {@code false}, or the string itself
     */
    record Scalar(ScalarKind kind, String text) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * A value of an enum.
     *
     * @param type the enum
     * @param scalar the kind of the enum's values
     * @param wireValue the value as text; the enum need not list it
     */
    record OfEnum(TypeId type, ScalarKind scalar, String wireValue) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** An array. */
    record OfList(List<SampleValue> items) implements SampleValue {
        public OfList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** An object with arbitrary member names. */
    record OfMap(Map<String, SampleValue> entries) implements SampleValue {
        public OfMap {
            entries = ordered(entries);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /**
     * An object of a type.
     *
     * @param type the type
     * @param members its properties with values, in the order of the type
     * @param additional its undeclared members
     */
    record OfObject(TypeId type, List<Member> members, Map<String, SampleValue> additional) implements SampleValue {
        public OfObject {
            members = List.copyOf(members);
            additional = ordered(additional);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /** A property and its value. */
    record Member(Property property, SampleValue value) {}

    /**
     * A value of an alternative of a union.
     *
     * @param union the union
     * @param alternative the alternative's index
     * @param value its value
     * @param tag the discriminator, if the type of the value does not have it
     */
    record OfUnion(TypeId union, int alternative, SampleValue value, Optional<Tag> tag) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }
    }

    /** A discriminator and its value. */
    record Tag(String name, String value) {}

    /** The id of an expandable object, or the object. */
    record OfExpandable(SampleValue value) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expandable(this);
        }
    }

    /**
     * Any JSON value, as text.
     *
     * @param typed the value for languages in which it has a type: the item of a tuple
     */
    record OfAny(String json, Optional<SampleValue> typed) implements SampleValue {
        /** A value without a type in any language. */
        public OfAny(String json) {
            this(json, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /**
     * A value of a type, given as JSON.
     *
     * @param type the type
     * @param json its JSON, which fits the type
     */
    record OfJson(TypeId type, String json) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** The path of a file to send. */
    record OfFile(String path) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.file(this);
        }
    }

    /**
     * An object without its required members, of a type whose every value would have to contain itself.
     *
     * @param type the type
     */
    record OfIncomplete(TypeId type) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.incomplete(this);
        }
    }

    /** The absence of a value, in the form that the API requires. */
    record Cleared(Clearing by) implements SampleValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cleared(this);
        }
    }

    /** How the absence of a value is sent. */
    enum Clearing {
        /** JSON null. */
        NULL,
        /** An empty string. */
        EMPTY_TEXT
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

        R json(OfJson json);

        R file(OfFile file);

        R incomplete(OfIncomplete incomplete);

        R cleared(Cleared cleared);
    }

    private static Map<String, SampleValue> ordered(Map<String, SampleValue> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
