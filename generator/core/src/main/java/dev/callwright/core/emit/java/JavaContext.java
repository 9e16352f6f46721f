package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import dev.callwright.core.emit.java.code.BuiltObjects;
import dev.callwright.core.emit.java.code.Constants;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Replaced;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.text.Descriptions;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The state that the declarations of an API share: names, runtime classes, types and union membership. */
final class JavaContext {
    private final JavaNames names;
    private final ApiModel model;
    private final RuntimeTypes runtime;
    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Set<ClassName>> unions = new HashMap<>();
    private final JavaTypeOf typeOf;
    private final CodecOf codecOf;
    private final JsonKindOf jsonKindOf;
    private final Constants constants;
    private final BuiltObjects builtObjects;
    private final Javadoc docs;
    private final Replaced replaced;

    JavaContext(ApiModel model, JavaNames names) {
        this(model, names, new Descriptions(model.settings().docsUrl()));
    }

    JavaContext(ApiModel model, JavaNames names, Descriptions descriptions) {
        this.docs = new Javadoc(descriptions);
        this.model = model;
        this.names = names;
        this.runtime = new RuntimeTypes(new RuntimeSources(names.corePackage()));
        this.types = model.typesById();
        this.replaced = new Replaced(model);
        this.typeOf = new JavaTypeOf(names, runtime);
        this.codecOf = new CodecOf(names, runtime);
        this.jsonKindOf = new JsonKindOf(types);
        this.constants = new Constants(model, names);
        this.builtObjects = new BuiltObjects(types);
        for (TypeDefinition type : model.types()) {
            if (type instanceof UnionType union) {
                directParts(union)
                        .forEach(part -> unions.computeIfAbsent(part, unused -> new LinkedHashSet<>())
                                .add(JavaTypeOf.className(names.type(union.id()))));
            }
        }
    }

    /** The operations that replace deprecated ones. */
    Replaced replaced() {
        return replaced;
    }

    /** The types that implement or extend a union directly: its subunions, and the objects that are in none of them. */
    Set<TypeId> directParts(UnionType union) {
        Set<TypeId> parts = new LinkedHashSet<>();
        Set<TypeId> inside = new LinkedHashSet<>();
        for (TypeRef ref : union.subunions()) {
            if (definition(ref).orElse(null) instanceof UnionType subunion) {
                parts.add(subunion.id());
                subunion.parts().forEach(part -> part.named().ifPresent(inside::add));
            }
        }
        for (Alternative alternative : union.alternatives()) {
            object(alternative.type())
                    .map(ObjectType::id)
                    .filter(id -> !inside.contains(id))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    ApiModel model() {
        return model;
    }

    JavaNames names() {
        return names;
    }

    /** Renders documentation as Javadoc. */
    Javadoc docs() {
        return docs;
    }

    RuntimeTypes runtime() {
        return runtime;
    }

    JavaTypeOf typeOf() {
        return typeOf;
    }

    JsonKindOf jsonKindOf() {
        return jsonKindOf;
    }

    Constants constants() {
        return constants;
    }

    BuiltObjects builtObjects() {
        return builtObjects;
    }

    CodecOf codecOf() {
        return codecOf;
    }

    /** The interfaces of the unions that an object type or a subunion is a direct part of. */
    Set<ClassName> unionsOf(TypeId part) {
        return unions.getOrDefault(part, Set.of());
    }

    /** The types by their id. */
    Map<TypeId, TypeDefinition> types() {
        return types;
    }

    /** The object type that a reference names; empty: it names no object type. */
    Optional<ObjectType> object(TypeRef ref) {
        return ref instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType object
                ? Optional.of(object)
                : Optional.empty();
    }

    /** The definition that a reference names; empty: it names none. */
    Optional<TypeDefinition> definition(TypeRef ref) {
        return ref instanceof TypeRef.Named named ? Optional.ofNullable(types.get(named.id())) : Optional.empty();
    }
}
