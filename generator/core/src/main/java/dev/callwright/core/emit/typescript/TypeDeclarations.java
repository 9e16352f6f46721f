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
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.text.Description;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The declarations of the types of one module. */
final class TypeDeclarations {
    private static final int MOST_MEMBER_TYPES = 3;

    private final TypeScriptContext context;
    private final Imports imports;
    private final MemberViews memberViews;

    TypeDeclarations(TypeScriptContext context, Imports imports) {
        this.context = context;
        this.imports = imports;
        this.memberViews = new MemberViews(context.docs());
    }

    /** The declarations of a type: one, or one for responses and one for requests if they differ; those of an event. */
    List<TypeView> of(TypeDefinition type) {
        TypeScriptNames names = context.names();
        String name = names.type(type.id());
        String sent = names.sentType(type.id());
        Optional<EventDeclarations> event = events(type.id());
        if (event.isPresent() && type instanceof ObjectType object) {
            return event.get().of(object, type.accept(new Declaration(name, Usage.OUTPUT)));
        }
        return sent.equals(name)
                ? List.of(type.accept(new Declaration(name, type.usage())))
                : List.of(
                        type.accept(new Declaration(name, Usage.OUTPUT)),
                        type.accept(new Declaration(sent, Usage.INPUT)));
    }

    private Optional<EventDeclarations> events(TypeId type) {
        Webhooks webhooks = context.model().webhooks();
        return webhooks.objects()
                .filter(objects -> objects.event().id().equals(type) || webhooks.isObjects(type))
                .map(objects -> new EventDeclarations(context, imports, objects));
    }

    /** The declaration of a type for values of one usage. */
    private final class Declaration implements TypeDefinition.Visitor<TypeView> {
        private final String name;
        private final Usage usage;

        Declaration(String name, Usage usage) {
            this.name = name;
            this.usage = usage;
        }

        @Override
        public TypeView object(ObjectType type) {
            return TypeDeclarations.this.object(type, name, usage);
        }

        @Override
        public TypeView enumeration(EnumType type) {
            return TypeDeclarations.this.enumeration(type, name);
        }

        @Override
        public TypeView union(UnionType type) {
            Optional<EventDeclarations> objects = events(type.id());
            if (objects.isPresent()) {
                return objects.get().of(type);
            }
            TypeExpressions expressions = new TypeExpressions(context, imports, usage).inAlias();
            Set<String> parts = new UnionParts(context, type, expressions).parts();
            String doc = context.docs().comment("").words(type.docs()).text();
            return TypeView.ofAlias(doc, name, AliasLayout.layout(" ", List.copyOf(parts), ""));
        }
    }

    private TypeView object(ObjectType type, String name, Usage usage) {
        String doc = context.docs()
                .comment("")
                .words(type.docs())
                .deprecated(type.deprecated())
                .text();
        TypeExpressions expressions = new TypeExpressions(context, imports, usage);
        List<MemberView> members = new ArrayList<>();
        Set<String> memberTypes = new LinkedHashSet<>();
        for (Property property : type.partOf(usage).properties()) {
            Value value = property.value();
            String expression = expressions.of(value);
            boolean optional = !value.required() || isAbsentOneWay(value.access(), usage);
            memberTypes.add(optional ? InheritedMembers.admitted(property.wireName(), expression) : expression);
            if (optional) {
                memberTypes.add("undefined");
            }
            members.add(memberViews.of(property.wireName(), optional, expression, value));
        }
        indexType(type, memberTypes, expressions)
                .ifPresent(index -> members.add(new MemberView("", "[key: string]", index)));
        return TypeView.ofInterface(doc, name, members);
    }

    // The type of an index signature must include those of all named members. An interface without members would accept
    // every value, including strings and numbers.
    private static Optional<String> indexType(ObjectType type, Set<String> memberTypes, TypeExpressions expressions) {
        if (type.additionalProperties().isEmpty()) {
            return memberTypes.isEmpty() ? Optional.of(TypeExpressions.UNKNOWN) : Optional.empty();
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

    private TypeView enumeration(EnumType type, String name) {
        List<String> values = new ArrayList<>();
        for (EnumValue value : type.values()) {
            boolean text = type.scalar() == ScalarKind.STRING;
            if (text || TypeScriptLiterals.isNumber(value.wireValue())) {
                values.add(text ? TypeScriptLiterals.string(value.wireValue()) : value.wireValue());
            }
        }
        DocComment doc = context.docs().comment("").words(type.docs());
        doc.description(valueNotes(type));
        return TypeView.ofAlias(doc.text(), name, openUnion(type.scalar(), values));
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
}
