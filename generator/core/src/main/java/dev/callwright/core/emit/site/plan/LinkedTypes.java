package dev.callwright.core.emit.site.plan;

import dev.callwright.core.emit.site.field.FieldContent;
import dev.callwright.core.emit.site.field.FieldContent.Field;
import dev.callwright.core.emit.site.field.FieldTree;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the inline types that pages refer to, because they do not show all of them in place. */
final class LinkedTypes implements FieldContent.Visitor<LinkedTypes> {
    private final Map<TypeId, TypeDefinition> types;
    private final Set<TypeId> linked = new LinkedHashSet<>();
    private final Deque<TypeId> open = new ArrayDeque<>();

    private LinkedTypes(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The inline types that need a page. */
    static Set<TypeId> of(ApiModel model, FieldTree tree) {
        LinkedTypes linked = new LinkedTypes(model.typesById());
        for (Operation operation : model.operations()) {
            tree.request(operation).values().forEach(fields -> fields.forEach(linked::add));
            operation
                    .outputTypes()
                    .distinct()
                    .forEach(type -> tree.response(type, "response").accept(linked));
        }
        model.types().stream()
                .filter(type -> type.nameSource().standing() == Standing.ALONE)
                .forEach(type -> tree.page(type).accept(linked));
        model.webhooks().types().forEach(type -> tree.response(type, "payload").accept(linked));
        while (!linked.open.isEmpty()) {
            tree.page(Objects.requireNonNull(linked.types.get(linked.open.remove())))
                    .accept(linked);
        }
        return linked.linked;
    }

    private void add(Field field) {
        field.content().accept(this);
    }

    @Override
    public LinkedTypes nothing() {
        return this;
    }

    @Override
    public LinkedTypes members(FieldContent.Members members) {
        members.fields().forEach(this::add);
        members.more().ifPresent(this::add);
        return this;
    }

    @Override
    public LinkedTypes choices(FieldContent.Choices choices) {
        choices.choices().forEach(choice -> choice.content().accept(this));
        return this;
    }

    @Override
    public LinkedTypes values(FieldContent.Values values) {
        return this;
    }

    @Override
    public LinkedTypes onPage(FieldContent.OnPage page) {
        boolean isInline =
                Objects.requireNonNull(types.get(page.type())).nameSource().standing() == Standing.INSIDE;
        if (isInline && linked.add(page.type())) {
            open.add(page.type());
        }
        return this;
    }

    @Override
    public LinkedTypes enclosing(FieldContent.Enclosing enclosing) {
        return this;
    }
}
