package dev.callwright.core.emit.site.field;

import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value.AccessMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the fields that the pages of an API list. */
public final class FieldTree {
    private final Map<TypeId, TypeDefinition> types;
    private final TypePhrases phrases;

    /** The fields of an API whose types have these names. */
    public FieldTree(ApiModel model, TypePhrases phrases) {
        this.types = model.typesById();
        this.phrases = phrases;
    }

    /** The fields of the request by location, in the order of its inputs; what the API alone sets is left out. */
    public Map<Location, List<Field>> request(Operation operation) {
        FieldWalk walk = new FieldWalk(types, phrases, Usage.INPUT);
        Map<Location, List<Field>> fields = new EnumMap<>(Location.class);
        for (Input input : operation.inputs()) {
            if (input.value().access() != AccessMode.READ_ONLY) {
                fields.computeIfAbsent(input.location(), unused -> new ArrayList<>())
                        .add(walk.field(FieldAnchor.of(input), new Property(input.wireName(), input.value())));
            }
        }
        return fields;
    }

    /**
     * The content of a response.
     *
     * @param anchor the id of the response in the page
     */
    public FieldContent response(TypeRef type, String anchor) {
        return new FieldWalk(types, phrases, Usage.OUTPUT).response(type, anchor);
    }

    /** The content of an error response: a reference to a type that has a page. */
    public FieldContent error(TypeRef type, String anchor) {
        return new FieldWalk(types, phrases, Usage.OUTPUT).content(type, anchor);
    }

    /** The content of the page of a type; the ids of its members begin with {@code field}. */
    public FieldContent page(TypeDefinition type) {
        return new FieldWalk(types, phrases, type.usage()).root(new TypeRef.Named(type.id()), "field");
    }
}
