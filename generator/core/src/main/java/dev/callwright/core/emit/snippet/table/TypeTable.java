package dev.callwright.core.emit.snippet.table;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.java.code.BuiltObjects;
import dev.callwright.core.emit.java.code.EnumConstants;
import dev.callwright.core.emit.java.code.Setters;
import dev.callwright.core.emit.java.code.UnionFactories;
import dev.callwright.core.emit.snippet.table.TypeRow.AlternativeRow;
import dev.callwright.core.emit.snippet.table.TypeRow.EnumRow;
import dev.callwright.core.emit.snippet.table.TypeRow.ObjectRow;
import dev.callwright.core.emit.snippet.table.TypeRow.UnionRow;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.sample.UnionTags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of an API's types, each made when it is first asked for. Thread-safe. */
public final class TypeTable {
    private final JavaNames names;
    private final Map<TypeId, TypeDefinition> types;
    private final Setters setters;
    private final UnionFactories factories;
    private final BuiltObjects builtObjects;
    private final UnionTags tags;
    private final Map<TypeId, TypeRow> rows = new ConcurrentHashMap<>();

    TypeTable(ApiModel model, JavaNames names) {
        this.names = names;
        this.types = model.typesById();
        this.setters = new Setters(model, names);
        this.factories = new UnionFactories(names, types);
        this.builtObjects = new BuiltObjects(types);
        this.tags = new UnionTags(types);
    }

    /** The row of a type. */
    public TypeRow row(TypeId type) {
        return rows.computeIfAbsent(
                type, id -> requireNonNull(types.get(id), id::toString).accept(new Compilation()));
    }

    /** The row of an object. */
    public ObjectRow object(TypeId type) {
        return (ObjectRow) row(type);
    }

    /** The row of an enum. */
    public EnumRow enumeration(TypeId type) {
        return (EnumRow) row(type);
    }

    /** The row of a union. */
    public UnionRow union(TypeId type) {
        return (UnionRow) row(type);
    }

    /** Whether a lambda builds values of a type. */
    public boolean isBuilt(TypeRef type) {
        if (!(type instanceof TypeRef.Named named)) {
            return false;
        }
        TypeRow row = row(named.id());
        return row instanceof ObjectRow || (row instanceof UnionRow union && union.isBuilt());
    }

    /** The row of a member. */
    MemberRow member(String name, JavaMember java, Value value) {
        return new MemberRow(name, java, value, !setters.isSet(value));
    }

    private final class Compilation implements TypeDefinition.Visitor<TypeRow> {
        @Override
        public TypeRow object(ObjectType type) {
            Map<String, MemberRow> members = new LinkedHashMap<>();
            for (Property property : type.properties()) {
                String name = property.wireName();
                members.put(name, member(name, names.property(type.id(), name), property.value()));
            }
            return new ObjectRow(names.type(type.id()), members, type.additionalProperties());
        }

        @Override
        public TypeRow enumeration(EnumType type) {
            Map<String, Optional<String>> constants = new LinkedHashMap<>();
            for (EnumValue value : EnumConstants.of(type)) {
                constants.putIfAbsent(value.wireValue(), Optional.of(names.constant(type.id(), value)));
            }
            EnumConstants.others(type).forEach(value -> constants.putIfAbsent(value.wireValue(), Optional.empty()));
            return new EnumRow(names.type(type.id()), type.scalar(), constants);
        }

        @Override
        public TypeRow union(UnionType type) {
            List<AlternativeRow> alternatives = new ArrayList<>();
            for (int i = 0; i < type.alternatives().size(); i++) {
                alternatives.add(alternative(type, i));
            }
            boolean isBuilt = builtObjects.of(new TypeRef.Named(type.id())).isPresent();
            return new UnionRow(names.type(type.id()), type.discriminator(), alternatives, isBuilt);
        }

        private AlternativeRow alternative(UnionType union, int index) {
            Alternative alternative = union.alternatives().get(index);
            Optional<TypeId> object = object(alternative.type());
            return new AlternativeRow(
                    alternative.type(),
                    object.isPresent()
                            ? Optional.empty()
                            : Optional.of(factories.of(union, index).get(0)),
                    object.filter(builtObjects.severalOf(union)::contains).map(id -> factories.ofObject(union, id)),
                    factories.isTakenBySetters(union, index),
                    alternative.discriminatorValues(),
                    tags.isTagged(union, alternative));
        }

        private Optional<TypeId> object(TypeRef type) {
            return type instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType
                    ? Optional.of(named.id())
                    : Optional.empty();
        }
    }
}
