package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The declarations of events whose name decides about the type of their object: a union that is closed, so that names
 * which are not listed do not compile, and has an alternative for events that the API adds later.
 */
final class EventDeclarations {
    private final TypeScriptContext context;
    private final Imports imports;
    private final EventObjects objects;

    EventDeclarations(TypeScriptContext context, Imports imports, EventObjects objects) {
        this.context = context;
        this.imports = imports;
        this.objects = objects;
    }

    /** The declarations for the event: the event of an unknown name, and the union of all events. */
    List<TypeView> of(ObjectType event, TypeView plain) {
        String unknown = context.names().unknownEvent();
        List<MemberView> members = new ArrayList<>();
        for (MemberView member : plain.body().orElseThrow().members()) {
            boolean isName = member.key().replace("?", "").equals(TypeScriptLiterals.key(objects.name()));
            members.add(
                    isName
                            ? new MemberView(member.comment(), member.key(), imports.coreType(RuntimeNames.UNLISTED))
                            : member);
        }
        String words = "An event that is not listed here, because the API added it later; its object is plain JSON.";
        return List.of(
                TypeView.ofInterface(context.docs().comment("").sentence(words).text(), unknown, members),
                TypeView.ofAlias(plain.doc(), plain.name(), union(event, unknown)));
    }

    // Emits: | { [Type in keyof EventObject]: With<UnknownEvent, { type: Type; object: EventObject[Type] }> }[keyof ..]
    private String union(ObjectType event, String unknown) {
        String byName = "keyof " + union();
        String name = TypeScriptLiterals.key(objects.name()) + ": Type; ";
        return "\n  | {\n      [Type in " + byName + "]: " + with(unknown, name + path(event, unknown, objects.path()))
                + ";\n    }[" + byName + "]\n  | " + unknown;
    }

    private String union() {
        return imports.type(
                context.names().typeModule(objects.union().id()),
                context.names().type(objects.union().id()));
    }

    // Emits: data: With<UnknownEvent['data'], { object: EventObject[Type] }>
    private String path(ObjectType holder, String type, List<String> path) {
        Value value = property(holder, path.get(0)).value();
        String key = TypeScriptLiterals.key(path.get(0)) + (value.required() ? ": " : "?: ");
        String member = type + "[" + TypeScriptLiterals.string(path.get(0)) + "]";
        String present = value.required() && !value.nullable() ? member : "NonNullable<" + member + ">";
        String inner = path.size() == 1
                ? union() + "[Type]"
                : with(present, path(object(value.type()), present, path.subList(1, path.size())));
        return key + inner + (value.nullable() ? " | null" : "");
    }

    private String with(String type, String members) {
        return imports.coreType(RuntimeNames.WITH) + "<" + type + ", { " + members + " }>";
    }

    /** The object of each event, as the members of an interface. */
    TypeView of(UnionType union, Namespace namespace) {
        String doc = context.docs()
                .comment(namespace.indent())
                .sentence("The object of each event, by the event's name.")
                .text();
        TypeExpressions expressions = new TypeExpressions(context, imports, Usage.OUTPUT).in(namespace);
        List<MemberView> members = new ArrayList<>();
        for (Alternative alternative : union.alternatives()) {
            TypeRef type = alternative.type() instanceof TypeRef.Any ? declared() : alternative.type();
            String expression = expressions.of(type);
            alternative
                    .discriminatorValues()
                    .forEach(name -> members.add(new MemberView("", TypeScriptLiterals.key(name), expression)));
        }
        return TypeView.ofInterface(doc, context.names().simpleName(union.id()), members)
                .in(namespace);
    }

    // The type that the document declares for every object.
    private TypeRef declared() {
        Optional<EventObjects.Place> place = objects.place(context.types());
        return place.map(found -> (TypeRef) new TypeRef.Named(found.holder()))
                .map(holder ->
                        property(object(holder), place.get().member()).value().type())
                .orElseGet(TypeRef.Any::new);
    }

    private ObjectType object(TypeRef type) {
        TypeDefinition definition = context.types().get(type.named().orElseThrow());
        if (!(definition instanceof ObjectType object)) {
            throw new IllegalArgumentException("not an object type on the way to the object of an event: " + type);
        }
        return object;
    }

    private static Property property(ObjectType type, String name) {
        return type.properties().stream()
                .filter(property -> property.wireName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
