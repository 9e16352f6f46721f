package dev.callwright.core.diff.java;

import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.diff.java.Meaning.Use;
import dev.callwright.core.diff.java.Meanings.Role;
import dev.callwright.core.emit.java.code.EnumConstants;
import dev.callwright.core.emit.java.code.UnionFactories;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.naming.plan.JavaMember;
import java.util.Map;
import java.util.stream.Stream;

/** What the declarations of types stand for. */
final class TypeMeanings implements TypeDefinition.Visitor<Meanings> {
    private final JavaNames names;
    private final Map<TypeId, TypeDefinition> types;
    private final UnionFactories factories;
    private final Meanings meanings;

    TypeMeanings(ApiModel model, JavaNames names, Meanings meanings) {
        this.names = names;
        this.types = model.typesById();
        this.factories = new UnionFactories(names, types);
        this.meanings = meanings;
    }

    private QualifiedName declared(TypeDefinition type) {
        QualifiedName name = names.type(type.id());
        meanings.type(name, Role.TYPE, Subjects.of(type));
        return name;
    }

    @Override
    public Meanings object(ObjectType type) {
        QualifiedName name = declared(type);
        for (Property property : type.properties()) {
            JavaMember member = names.property(type.id(), property.wireName());
            Subject subject = Subjects.property(type, property.wireName());
            // What only requests or only responses have is not both read and set, but in tests.
            Use read = type.usage() == Usage.INPUT ? Use.WRITE : Use.READ;
            Use write = type.usage() == Usage.OUTPUT ? Use.READ : Use.WRITE;
            meanings.member(name, member.accessor(), new Meaning(subject, read));
            setters(member).forEach(setter -> meanings.member(builder(name), setter, new Meaning(subject, write)));
        }
        return meanings;
    }

    @Override
    public Meanings enumeration(EnumType type) {
        QualifiedName name = declared(type);
        EnumConstants.of(type)
                .forEach(value -> meanings.member(
                        name,
                        names.constant(type.id(), value),
                        new Meaning(Subjects.value(type, value.wireValue()), Use.NAME)));
        return meanings;
    }

    @Override
    public Meanings union(UnionType type) {
        QualifiedName name = declared(type);
        for (int i = 0; i < type.alternatives().size(); i++) {
            TypeRef alternative = type.alternatives().get(i).type();
            Subject subject = Subjects.alternative(type, alternative);
            Meaning meaning = new Meaning(subject, Use.NAME);
            String wrapper = names.alternative(type.id(), i);
            meanings.member(name, names.alternativeFactory(type.id(), i), meaning);
            boolean isObject =
                    alternative instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType;
            if (!isObject) {
                meanings.type(name.nested(wrapper), Role.TYPE, subject);
                factories.of(type, i).forEach(factory -> meanings.member(name, factory, meaning));
            }
        }
        return meanings;
    }

    static QualifiedName builder(QualifiedName owner) {
        return owner.nested("Builder");
    }

    static Stream<String> setters(JavaMember member) {
        return Stream.of(member.accessor(), member.adder(), member.putter(), member.clearer())
                .filter(name -> !name.isEmpty());
    }
}
