package dev.callwright.core.emit.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.JsonLiterals;
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

    TypeDeclarations(TypeScriptContext context, Imports imports) {
        this.context = context;
        this.imports = imports;
    }

    /** The declarations of a type and of the types that are declared in it. */
    List<TypeView> of(TypeDefinition type) {
        return of(type, Namespace.MODULE);
    }

    /** The namespace of a type or of params with the types that are declared in it; empty: there are none. */
    List<TypeView> nested(String name, List<TypeId> types) {
        return nested(name, types, Namespace.MODULE);
    }

    private List<TypeView> of(TypeDefinition type, Namespace namespace) {
        List<TypeView> declarations = new ArrayList<>(alone(type, namespace));
        declarations.addAll(
                nested(context.names().simpleName(type.id()), context.names().nested(type.id()), namespace));
        return declarations;
    }

    private List<TypeView> nested(String name, List<TypeId> types, Namespace around) {
        List<TypeView> declarations = new ArrayList<>();
        for (TypeId type : types) {
            TypeDefinition definition = requireNonNull(context.types().get(type));
            declarations.addAll(of(definition, around.of(name)));
        }
        if (!declarations.isEmpty()) {
            declarations.set(0, declarations.get(0).unspaced());
            declarations.add(0, TypeView.opening(name, around));
            declarations.add(TypeView.closing(around));
        }
        return declarations;
    }

    /** The declarations of a type without those that are declared in it, as if it were declared in the module itself. */
    List<TypeView> alone(TypeDefinition type) {
        return alone(type, Namespace.MODULE);
    }

    // One declaration, or one for responses and one for requests if they differ; those of an event.
    private List<TypeView> alone(TypeDefinition type, Namespace namespace) {
        TypeScriptNames names = context.names();
        String name = names.simpleName(type.id());
        String sent =
                name + names.sentType(type.id()).substring(names.type(type.id()).length());
        Optional<EventDeclarations> event = events(type.id());
        if (event.isPresent() && type instanceof ObjectType object) {
            return event.get().of(object, type.accept(new Declaration(name, namespace, Usage.OUTPUT)));
        }
        return sent.equals(name)
                ? List.of(type.accept(new Declaration(name, namespace, type.usage())))
                : List.of(
                        type.accept(new Declaration(name, namespace, Usage.OUTPUT)),
                        type.accept(new Declaration(sent, namespace, Usage.INPUT)));
    }

    private Optional<EventDeclarations> events(TypeId type) {
        Webhooks webhooks = context.model().webhooks();
        return webhooks.objects()
                .filter(objects -> objects.event().id().equals(type) || webhooks.isObjects(type))
                .map(objects -> new EventDeclarations(context, imports, objects));
    }

    /** The declaration of a type in a namespace, for values of one usage. */
    private final class Declaration implements TypeDefinition.Visitor<TypeView> {
        private final String name;
        private final Namespace namespace;
        private final Usage usage;

        Declaration(String name, Namespace namespace, Usage usage) {
            this.name = name;
            this.namespace = namespace;
            this.usage = usage;
        }

        @Override
        public TypeView object(ObjectType type) {
            DocComment doc = context.docs()
                    .comment(namespace.indent())
                    .words(type.docs())
                    .deprecated(type.deprecated());
            return TypeView.ofInterface(doc.text(), name, members(type)).in(namespace);
        }

        private List<MemberView> members(ObjectType type) {
            MemberViews views = new MemberViews(context.docs(), namespace);
            TypeExpressions expressions = expressions();
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
                members.add(views.of(property.wireName(), optional, expression, value));
            }
            indexType(type, memberTypes, expressions)
                    .ifPresent(index -> members.add(new MemberView("", "[key: string]", index)));
            return members;
        }

        @Override
        public TypeView enumeration(EnumType type) {
            List<String> values = new ArrayList<>();
            for (EnumValue value : type.values()) {
                enumValue(type.scalar(), value.wireValue()).ifPresent(values::add);
            }
            DocComment doc = context.docs().comment(namespace.indent()).words(type.docs());
            doc.description(valueNotes(type));
            return TypeView.ofAlias(doc.text(), name, openUnion(type.scalar(), values))
                    .in(namespace);
        }

        @Override
        public TypeView union(UnionType type) {
            Optional<EventDeclarations> objects = events(type.id());
            if (objects.isPresent()) {
                return objects.get().of(type, namespace);
            }
            Set<String> parts = new UnionParts(context, type, expressions().inAlias()).parts();
            String doc = context.docs()
                    .comment(namespace.indent())
                    .words(type.docs())
                    .text();
            return TypeView.ofAlias(doc, name, AliasLayout.layout(" ", List.copyOf(parts), ""))
                    .in(namespace);
        }

        private TypeExpressions expressions() {
            return new TypeExpressions(context, imports, usage).in(namespace);
        }
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

    private Optional<String> enumValue(ScalarKind scalar, String value) {
        if (scalar == ScalarKind.STRING) {
            return Optional.of(TypeScriptLiterals.string(value));
        }
        return context.names().int64().isBigint(scalar)
                ? JsonLiterals.bigintType(value)
                : Optional.of(value).filter(TypeScriptLiterals::isNumber);
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
        String number = context.names().int64().isBigint(scalar) ? "bigint" : "number";
        if (values.isEmpty()) {
            return " " + (text ? "string" : number);
        }
        if (text) {
            return AliasLayout.layout(" " + imports.coreType(RuntimeNames.OPEN) + "<", values, ">");
        }
        List<String> open = new ArrayList<>(values);
        open.add("(" + number + " & {})");
        return AliasLayout.layout(" ", open, "");
    }
}
