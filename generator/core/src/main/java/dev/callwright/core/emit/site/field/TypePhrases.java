package dev.callwright.core.emit.site.field;

import dev.callwright.core.emit.site.field.TypePhrase.Part;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Names types in words. */
public final class TypePhrases {
    private static final int MOST_ALTERNATIVES = 4;

    private final Map<TypeId, TypeDefinition> types;
    private final TypeScriptNames names;

    /** The words for the types of an API. */
    public TypePhrases(ApiModel model, TypeScriptNames names) {
        this.types = model.typesById();
        this.names = names;
    }

    /** The words for a type; types that stand alone are named. */
    public TypePhrase of(TypeRef type) {
        return new TypePhrase(type.accept(new Words()));
    }

    /** The name of an alternative: of its type, or the words for it. */
    public String name(TypeRef type) {
        return type instanceof TypeRef.Named named ? names.simpleName(named.id()) : of(type).text();
    }

    private static String scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case INT32, INT64, UINT64 -> "integer";
            case DOUBLE, NUMBER -> "number";
            case DECIMAL_STRING -> "decimal string";
            case UNIX_TIME -> "Unix time";
            case DATE_TIME -> "date-time";
            case DATE -> "date";
            case BASE64 -> "base64 string";
            case BINARY -> "file";
        };
    }

    private final class Words implements TypeRef.Visitor<List<Part>>, TypeDefinition.Visitor<List<Part>> {
        @Override
        public List<Part> scalar(TypeRef.Scalar scalar) {
            return words(TypePhrases.scalar(scalar.kind()));
        }

        @Override
        public List<Part> list(TypeRef.ListOf list) {
            return after("array of ", list.item());
        }

        @Override
        public List<Part> map(TypeRef.MapOf map) {
            return after("map of ", map.value());
        }

        @Override
        public List<Part> expandable(TypeRef.Expandable expandable) {
            return after("id or ", expandable.object());
        }

        @Override
        public List<Part> nullable(TypeRef.Nullable nullable) {
            List<Part> parts = new ArrayList<>(nullable.value().accept(this));
            parts.addAll(words(" or null"));
            return parts;
        }

        @Override
        public List<Part> any(TypeRef.Any any) {
            return words("any JSON");
        }

        @Override
        public List<Part> named(TypeRef.Named named) {
            TypeDefinition type = Objects.requireNonNull(types.get(named.id()));
            return type.nameSource().standing() == Standing.ALONE
                    ? List.of(new Part(names.type(type.id()), Optional.of(type.id())))
                    : type.accept(this);
        }

        @Override
        public List<Part> object(ObjectType type) {
            return words("object");
        }

        @Override
        public List<Part> enumeration(EnumType type) {
            return words(TypePhrases.scalar(type.scalar()) + " enum");
        }

        @Override
        public List<Part> union(UnionType type) {
            List<Alternative> alternatives = type.alternatives();
            if (alternatives.size() > MOST_ALTERNATIVES || alternatives.stream().anyMatch(this::isUnion)) {
                return words("one of " + alternatives.size() + " types");
            }
            List<Part> parts = new ArrayList<>();
            for (Alternative alternative : alternatives) {
                parts.addAll(parts.isEmpty() ? List.of() : words(" or "));
                parts.addAll(alternative.type().accept(this));
            }
            return parts;
        }

        // Inline unions may contain each other.
        private boolean isUnion(Alternative alternative) {
            return alternative.type().named().map(types::get).orElse(null) instanceof UnionType;
        }

        private List<Part> after(String text, TypeRef type) {
            List<Part> parts = new ArrayList<>(words(text));
            parts.addAll(type.accept(this));
            return parts;
        }

        private List<Part> words(String text) {
            return List.of(new Part(text, Optional.empty()));
        }
    }
}
