package dev.callwright.core.emit.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.typescript.Imports.ImportView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The module with the places of 64-bit integers in named types. */
final class Int64Module {
    private final TypeScriptContext context;
    private final Int64Shapes shapes;

    Int64Module(TypeScriptContext context) {
        this.context = context;
        this.shapes = context.int64();
    }

    /** The view of the template. */
    record Int64View(List<ImportView> imports, List<ShapeView> shapes) {
        Int64View {
            imports = List.copyOf(imports);
            shapes = List.copyOf(shapes);
        }
    }

    /** The constant of one type. */
    record ShapeView(String name, String code) {}

    /** The file of the module; empty if no response has such integers. */
    Optional<GeneratedFile> emit(TemplateRenderer renderer) {
        List<ShapeView> views = new ArrayList<>();
        for (TypeDefinition type : context.model().types()) {
            if (shapes.has(type)
                    && type.usage() != Usage.INPUT
                    && !context.model().webhooks().isObjects(type.id())) {
                views.add(new ShapeView(shapes.constant(type.id()), type.accept(new Shape())));
            }
        }
        if (views.isEmpty()) {
            return Optional.empty();
        }
        Imports imports = new Imports(Int64Shapes.MODULE);
        imports.type("core/json", "Shape");
        return Optional.of(Sources.file(
                Int64Shapes.MODULE,
                renderer.render("typescript/int64.mustache", new Int64View(imports.views(), views))));
    }

    /** The shape of a definition. */
    private final class Shape implements TypeDefinition.Visitor<String> {
        // Emits: { members: { id: 'int64', owner: () => ofOwner } }
        @Override
        public String object(ObjectType type) {
            ObjectLiteral members = new ObjectLiteral();
            Optional<String> rest = type.additionalProperties().flatMap(shapes::inside);
            for (Property property : type.partOf(Usage.OUTPUT).properties()) {
                shapes.inside(property.value().type())
                        .or(() -> rest.map(shape -> "undefined"))
                        .ifPresent(shape -> put(members, property.wireName(), shape));
            }
            ObjectLiteral shape = new ObjectLiteral().put("members", members);
            rest.ifPresent(each -> shape.put("rest", each));
            Optional<String> objects = context.model()
                    .webhooks()
                    .objectsOf(type.id())
                    .map(this::ofEvents)
                    .filter(of -> !of.isEmpty());
            return objects.map(of -> any(new LinkedHashSet<>(List.of(shape.toString(), of))))
                    .orElseGet(() -> shape.code("", "export const : Shape"));
        }

        // Emits: { by: 'type', of: { 'card.made': { members: { data: { members: { object: () => ofCard } } } } } }
        private String ofEvents(EventObjects objects) {
            ObjectLiteral events = new ObjectLiteral();
            for (Alternative alternative : types(objects).alternatives()) {
                Optional<String> object = shapes.inside(alternative.type());
                object.map(shape -> nested(objects.path(), shape))
                        .ifPresent(
                                shape -> alternative.discriminatorValues().forEach(event -> put(events, event, shape)));
            }
            return events.isEmpty()
                    ? ""
                    : "{ by: " + TypeScriptLiterals.string(objects.name()) + ", of: " + events + " }";
        }

        private UnionType types(EventObjects objects) {
            return (UnionType)
                    requireNonNull(context.types().get(objects.union().id()));
        }

        private String nested(List<String> path, String shape) {
            String nested = shape;
            for (int i = path.size() - 1; i >= 0; i--) {
                nested = new ObjectLiteral()
                        .put("members", new ObjectLiteral().put(path.get(i), nested))
                        .toString();
            }
            return nested;
        }

        @Override
        public String enumeration(EnumType type) {
            return Int64Shapes.INTEGER;
        }

        // Emits: { by: 'type', of: { card: () => ofCard } }, or { any: [() => ofCard, () => ofBank] }
        @Override
        public String union(UnionType type) {
            boolean isTagged = type.discriminator().isPresent()
                    && type.alternatives().stream()
                            .noneMatch(each -> each.discriminatorValues().isEmpty());
            if (!isTagged) {
                Set<String> parts = new LinkedHashSet<>();
                type.parts().forEach(part -> shapes.inside(part).ifPresent(parts::add));
                return any(parts);
            }
            Map<String, Set<String>> parts = new LinkedHashMap<>();
            for (Alternative alternative : type.alternatives()) {
                Optional<String> part = shapes.inside(alternative.type());
                part.ifPresent(shape -> alternative
                        .discriminatorValues()
                        .forEach(value -> parts.computeIfAbsent(value, key -> new LinkedHashSet<>())
                                .add(shape)));
            }
            ObjectLiteral tagged = new ObjectLiteral();
            parts.forEach((value, each) ->
                    put(tagged, value, each.size() == 1 ? each.iterator().next() : any(each)));
            return new ObjectLiteral()
                    .put("by", TypeScriptLiterals.string(type.discriminator().orElseThrow()))
                    .put("of", tagged)
                    .code("", "export const : Shape");
        }

        private String any(Set<String> parts) {
            return "{ any: [" + String.join(", ", parts) + "] }";
        }

        // The compiler compares a member of such a name with the inherited one first, which widens the literal types in
        // it.
        private void put(ObjectLiteral members, String name, String shape) {
            boolean isWidened = InheritedMembers.has(name) && (shape.startsWith("'") || shape.startsWith("{"));
            members.put(name, isWidened ? shape + " as const" : shape);
        }
    }
}
