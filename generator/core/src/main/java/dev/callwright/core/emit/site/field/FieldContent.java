package dev.callwright.core.emit.site.field;

import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.List;
import java.util.Optional;

/** What the type of a field consists of, through lists and maps. */
public sealed interface FieldContent {
    /** A field without parts. */
    FieldContent NOTHING = new Nothing();

    /** Dispatches on the kind of content. */
    <R> R accept(Visitor<R> visitor);

    /** No parts. */
    record Nothing() implements FieldContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    /**
     * A field of a request, of a response or of a type, as a page lists it.
     *
     * @param anchor its id in the page, which does not depend on other fields
     * @param name its name on the wire; {@code *} for members that the document does not name
     * @param value its type, constraints and documentation
     * @param content what its type consists of
     */
    record Field(String anchor, String name, Value value, FieldContent content) {}

    /**
     * The members of an object.
     *
     * @param type the object
     * @param fields its members
     * @param more members that the document does not name; empty: it says nothing about them
     */
    record Members(TypeId type, List<Field> fields, Optional<Field> more) implements FieldContent {
        public Members {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.members(this);
        }
    }

    /**
     * The alternatives of a union.
     *
     * @param type the union
     * @param discriminator the member that tells them apart; empty: they differ by structure
     */
    record Choices(TypeId type, Optional<String> discriminator, List<Choice> choices) implements FieldContent {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /**
     * An alternative of a union.
     *
     * @param anchor its id in the page
     * @param type its type
     * @param values the values of the discriminator that select it
     * @param content what it consists of
     */
    record Choice(String anchor, TypeRef type, List<String> values, FieldContent content) {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /** The values of an enum. */
    record Values(EnumType type) implements FieldContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.values(this);
        }
    }

    /** A type that its own page shows. */
    record OnPage(TypeId type) implements FieldContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onPage(this);
        }
    }

    /**
     * A type without a page that this content is a part of.
     *
     * @param anchor the id of the field of that type
     */
    record Enclosing(TypeId type, String anchor) implements FieldContent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enclosing(this);
        }
    }

    /** One method per kind of content. */
    interface Visitor<R> {
        R nothing();

        R members(Members members);

        R choices(Choices choices);

        R values(Values values);

        R onPage(OnPage page);

        R enclosing(Enclosing enclosing);
    }
}
