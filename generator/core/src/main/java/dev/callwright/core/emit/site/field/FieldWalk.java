package dev.callwright.core.emit.site.field;

import dev.callwright.core.emit.site.field.FieldContent.Choice;
import dev.callwright.core.emit.site.field.FieldContent.Choices;
import dev.callwright.core.emit.site.field.FieldContent.Enclosing;
import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.emit.site.field.FieldContent.Members;
import dev.callwright.core.emit.site.field.FieldContent.OnPage;
import dev.callwright.core.emit.site.field.FieldContent.Values;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the fields of one request, response or page: nested types in place while there is room, else a reference to
 * their page. In responses, only the types that belong to them are in place.
 */
final class FieldWalk {
    /** A text of this length counts as one more field. */
    private static final int TEXT = 400;

    /** The values of a large enum count as more fields. */
    private static final int VALUES = 20;

    private final Map<TypeId, TypeDefinition> types;
    private final TypePhrases phrases;
    private final Usage usage;
    private final Map<TypeId, String> enclosing = new HashMap<>();
    private int room = Limit.PAGE_FIELDS.value();

    FieldWalk(Map<TypeId, TypeDefinition> types, TypePhrases phrases, Usage usage) {
        this.types = types;
        this.phrases = phrases;
        this.usage = usage;
    }

    Field field(String anchor, Property property) {
        return new Field(
                anchor,
                property.wireName(),
                property.value(),
                content(property.value().type(), anchor));
    }

    /** The content of a type that is not a field, of which the members are shown if there is room. */
    FieldContent root(TypeRef type, String anchor) {
        return named(type)
                .map(definition -> definition.accept(new Content(anchor)))
                .orElse(FieldContent.NOTHING);
    }

    /** The content of a type that is a whole response, of which the members are shown unless they are very many. */
    FieldContent response(TypeRef type, String anchor) {
        return named(type).filter(definition -> cost(definition) > room).isPresent()
                ? content(type, anchor)
                : root(type, anchor);
    }

    /** The content of a type that is a part of something else. */
    FieldContent content(TypeRef type, String anchor) {
        return named(type).map(definition -> inPlace(definition, anchor)).orElse(FieldContent.NOTHING);
    }

    private FieldContent inPlace(TypeDefinition type, String anchor) {
        boolean isOwn = type.nameSource().standing() == Standing.INSIDE;
        if (enclosing.containsKey(type.id())) {
            String outer = Objects.requireNonNull(enclosing.get(type.id()));
            return isOwn ? new Enclosing(type.id(), outer) : new OnPage(type.id());
        }
        boolean isShown = isOwn || usage == Usage.INPUT || type instanceof EnumType;
        boolean fits = enclosing.size() < Limit.PAGE_DEPTH.value() && cost(type) <= room;
        return isShown && fits ? type.accept(new Content(anchor)) : new OnPage(type.id());
    }

    private Optional<TypeDefinition> named(TypeRef type) {
        return type.named().map(types::get);
    }

    private static int cost(TypeDefinition type) {
        return type.accept(new Cost());
    }

    /** The room that the list of a type's own parts takes. */
    private static final class Cost implements TypeDefinition.Visitor<Integer> {
        @Override
        public Integer object(ObjectType type) {
            return type.properties().stream()
                    .mapToInt(property ->
                            1 + property.value().docs().description().length() / TEXT)
                    .sum();
        }

        @Override
        public Integer enumeration(EnumType type) {
            return type.values().size() / VALUES;
        }

        @Override
        public Integer union(UnionType type) {
            return type.alternatives().size();
        }
    }

    private final class Content implements TypeDefinition.Visitor<FieldContent> {
        private final String anchor;

        Content(String anchor) {
            this.anchor = anchor;
        }

        @Override
        public FieldContent object(ObjectType type) {
            room -= cost(type);
            enclosing.put(type.id(), anchor);
            List<Field> fields = new ArrayList<>();
            for (Property property : type.partOf(usage).properties()) {
                fields.add(field(FieldAnchor.member(anchor, property.wireName()), property));
            }
            Optional<Field> more = type.additionalProperties().map(this::more);
            enclosing.remove(type.id());
            return new Members(type.id(), fields, more);
        }

        private Field more(TypeRef type) {
            return field(FieldAnchor.member(anchor, "*"), new Property("*", Value.of(type, Optionality.OPTIONAL)));
        }

        @Override
        public FieldContent enumeration(EnumType type) {
            room -= cost(type);
            return new Values(type);
        }

        @Override
        public FieldContent union(UnionType type) {
            room -= cost(type);
            enclosing.put(type.id(), anchor);
            List<Choice> choices = new ArrayList<>();
            for (Alternative alternative : type.alternatives()) {
                String own = FieldAnchor.alternative(anchor, phrases.name(alternative.type()));
                FieldContent content = content(alternative.type(), own);
                choices.add(new Choice(own, alternative.type(), alternative.discriminatorValues(), content));
            }
            enclosing.remove(type.id());
            return new Choices(type.id(), type.discriminator(), choices);
        }
    }
}
