package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.text.Description;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The declarations of the types of one module. */
final class TypeDeclarations implements TypeDefinition.Visitor<TypeView> {
    private static final int MOST_MEMBER_TYPES = 3;

    private final TypeScriptContext context;
    private final Imports imports;
    private final MemberViews memberViews;

    TypeDeclarations(TypeScriptContext context, Imports imports) {
        this.context = context;
        this.imports = imports;
        this.memberViews = new MemberViews(context.docs());
    }

    /** The declarations of a type; only events have several. */
    List<TypeView> of(TypeDefinition type) {
        TypeView plain = type.accept(this);
        return type instanceof ObjectType event && events(event).isPresent()
                ? events(event).get().of(event, plain)
                : List.of(plain);
    }

    private Optional<EventDeclarations> events(ObjectType type) {
        return context.model()
                .webhooks()
                .objectsOf(type.id())
                .map(objects -> new EventDeclarations(context, imports, objects));
    }

    @Override
    public TypeView object(ObjectType type) {
        String doc = context.docs()
                .comment("")
                .words(type.docs())
                .deprecated(type.deprecated())
                .text();
        TypeExpressions expressions = new TypeExpressions(context, imports, type.usage());
        List<MemberView> members = new ArrayList<>();
        Set<String> memberTypes = new LinkedHashSet<>();
        for (Property property : type.properties()) {
            Value value = property.value();
            String expression = expressions.of(value);
            boolean optional = !value.required() || isAbsentOneWay(value.access(), type.usage());
            memberTypes.add(optional ? InheritedMembers.admitted(property.wireName(), expression) : expression);
            if (optional) {
                memberTypes.add("undefined");
            }
            members.add(memberViews.of(property.wireName(), optional, expression, value));
        }
        indexType(type, memberTypes, expressions)
                .ifPresent(index -> members.add(new MemberView("", "[key: string]", index)));
        return TypeView.ofInterface(doc, name(type), members);
    }

    // The type of an index signature must include those of all named members. An interface without members would accept
    // every value, including strings and numbers.
    private static Optional<String> indexType(ObjectType type, Set<String> memberTypes, TypeExpressions expressions) {
        if (type.additionalProperties().isEmpty()) {
            return type.properties().isEmpty() ? Optional.of(TypeExpressions.UNKNOWN) : Optional.empty();
        }
        if (memberTypes.size() > MOST_MEMBER_TYPES || memberTypes.contains(TypeExpressions.UNKNOWN)) {
            return Optional.of(TypeExpressions.UNKNOWN);
        }
        Set<String> parts = new LinkedHashSet<>();
        parts.add(expressions.of(type.additionalProperties().get()));
        parts.addAll(memberTypes);
        return Optional.of(TypeExpressions.union(parts));
    }

    // Responses have no writeOnly members, requests no readOnly ones.
    private static boolean isAbsentOneWay(AccessMode access, Usage usage) {
        return switch (access) {
            case READ_WRITE -> false;
            case READ_ONLY -> usage.isSent();
            case WRITE_ONLY -> usage != Usage.INPUT;
        };
    }

    @Override
    public TypeView enumeration(EnumType type) {
        List<String> values = new ArrayList<>();
        for (EnumValue value : type.values()) {
            boolean text = type.scalar() == ScalarKind.STRING;
            if (text || TypeScriptLiterals.isNumber(value.wireValue())) {
                values.add(text ? TypeScriptLiterals.string(value.wireValue()) : value.wireValue());
            }
        }
        DocComment doc = context.docs().comment("").words(type.docs());
        doc.description(valueNotes(type));
        return TypeView.ofAlias(doc.text(), name(type), openUnion(type.scalar(), values));
    }

    private Description valueNotes(EnumType type) {
        List<Description> notes = new ArrayList<>();
        for (EnumValue value : type.values()) {
            if (!value.docs().isEmpty()) {
                Description words = context.docs().description(value.docs());
                notes.add(words.after(Description.sentence("", value.wireValue(), ": ")));
            }
        }
        return Description.list(notes);
    }

    // Emits: Open<'a' | 'b'>, or 1 | 2 | (number & {}): the API may grow other values.
    private String openUnion(ScalarKind scalar, List<String> values) {
        boolean text = scalar == ScalarKind.STRING;
        if (values.isEmpty()) {
            return " " + (text ? "string" : "number");
        }
        if (text) {
            return AliasLayout.layout(" " + imports.coreType(RuntimeNames.OPEN) + "<", values, ">");
        }
        List<String> open = new ArrayList<>(values);
        open.add("(number & {})");
        return AliasLayout.layout(" ", open, "");
    }

    @Override
    public TypeView union(UnionType type) {
        if (context.model().webhooks().isObjects(type.id())) {
            String words = "The object of each event, by the event's name.";
            return new EventDeclarations(
                            context,
                            imports,
                            context.model().webhooks().objects().orElseThrow())
                    .of(type, context.docs().comment("").sentence(words).text());
        }
        TypeExpressions expressions = new TypeExpressions(context, imports, type.usage()).inAlias();
        Set<String> parts = new UnionParts(context, type, expressions).parts();
        String doc = context.docs().comment("").words(type.docs()).text();
        return TypeView.ofAlias(doc, name(type), AliasLayout.layout(" ", List.copyOf(parts), ""));
    }

    private String name(TypeDefinition type) {
        return context.names().type(type.id());
    }
}
