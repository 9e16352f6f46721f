package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import java.util.Optional;

/** The object in an event, whose type the event's name selects. */
final class EventMembers {
    private EventMembers() {}

    /** The model in which the object has the type of the union of all objects. */
    static ApiModel placed(ApiModel model) {
        Optional<EventObjects> objects = model.webhooks().objects();
        Optional<EventObjects.Place> place = objects.flatMap(each -> each.place(model.typesById()));
        if (place.isEmpty()) {
            return model;
        }
        return model.withTypes(model.types().stream()
                .map(type -> type instanceof ObjectType object
                                && object.id().equals(place.get().holder())
                        ? placed(object, place.get().member(), objects.get())
                        : type instanceof UnionType union && model.webhooks().isObjects(union.id())
                                ? typed(union)
                                : type)
                .toList());
    }

    private static ObjectType placed(ObjectType holder, String member, EventObjects objects) {
        return holder.withProperties(holder.properties().stream()
                .map(property -> property.wireName().equals(member)
                        ? new Property(member, property.value().withType(objects.union()))
                        : property)
                .toList());
    }

    // Objects without a schema are what an unknown event has: the last alternative, if there are some.
    private static UnionType typed(UnionType union) {
        return union.withAlternatives(union.alternatives().stream()
                .filter(alternative -> !(alternative.type() instanceof TypeRef.Any))
                .toList());
    }

    // Emits: .selects("type", EventObject.TYPE, "data", "object")
    /** The call that declares the selection in the event's class; empty for other types. */
    static Optional<CodeBlock> selection(ObjectType type, JavaContext context) {
        return context.model().webhooks().objectsOf(type.id()).map(objects -> {
            CodeBlock.Builder call = CodeBlock.builder()
                    .add(
                            ".selects($L, $L",
                            JavaLiterals.text(objects.name()),
                            objects.union().accept(context.codecOf()));
            objects.path().forEach(step -> call.add(", $L", JavaLiterals.text(step)));
            return call.add(")").build();
        });
    }
}
