package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable class that extends the runtime's object class: one accessor per member, and a builder. Used for model
 * classes and for params objects.
 */
final class ObjectClass {
    private final JavaContext context;
    private final RuntimeTypes runtime;
    private final ClassName name;
    private final List<ObjectMember> members;
    private final Optional<TypeRef> additional;
    private final List<CodeBlock> moreDeclarations;

    /**
     * @param name the class
     * @param members its members
     * @param additional the type of undeclared members, if the document specifies one
     */
    ObjectClass(JavaContext context, ClassName name, List<ObjectMember> members, Optional<TypeRef> additional) {
        this.context = context;
        this.runtime = context.runtime();
        this.name = name;
        this.members = members;
        this.additional = additional;
        this.moreDeclarations = List.of();
    }

    private ObjectClass(ObjectClass other, CodeBlock declaration) {
        this.context = other.context;
        this.runtime = other.runtime;
        this.name = other.name;
        this.members = other.members;
        this.additional = other.additional;
        this.moreDeclarations = List.of(declaration);
    }

    /** The class with another call in the declaration of its members. */
    ObjectClass declaring(CodeBlock call) {
        return new ObjectClass(this, call);
    }

    /** The class with its builder. */
    TypeSpec.Builder spec(String words) {
        BuilderClass builder = new BuilderClass(context, name, members);
        TypeSpec.Builder spec = JavadocComment.on(TypeSpec.classBuilder(name), words)
                .addModifiers(PUBLIC, FINAL)
                .superclass(runtime.apiObject())
                .addField(type())
                .addMethod(constructor())
                .addMethod(create())
                .addMethods(declaredMembers());
        members.forEach(member -> spec.addMethod(accessor(member)));
        additional.ifPresent(value -> spec.addMethod(additionalAccessor(value)));
        return spec.addMethod(builder.factory()).addMethod(builder.toBuilder()).addType(builder.spec(additional));
    }

    // Emits: public static final ObjectType<Card> TYPE = ObjectType.of("Card", new Card(NONE));
    private FieldSpec type() {
        return JavadocComment.on(
                        FieldSpec.builder(
                                ParameterizedTypeName.get(runtime.objectType(), name), "TYPE", PUBLIC, STATIC, FINAL),
                        "Reads and writes objects of this type.")
                .initializer(
                        "$T.of($L, new $T(NONE))",
                        runtime.objectType(),
                        JavaLiterals.text(String.join(".", name.simpleNames())),
                        name)
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(runtime.objectValues(), "values")
                .addStatement("super(values)")
                .build();
    }

    // Emits: protected ApiObject create(ObjectValues otherValues) { return new Card(otherValues); }
    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .addParameter(runtime.objectValues(), "otherValues")
                .returns(runtime.apiObject())
                .addStatement("return new $T(otherValues)", name)
                .build();
    }

    // Emits: protected Members declaredMembers() { return Members.of().required("id", Codecs.STRING); }
    private List<MethodSpec> declaredMembers() {
        CallChain chain = new CallChain(runtime.members(), "members", CodeBlock.of("$T.of()", runtime.members()));
        members.forEach(member -> chain.add(member.declaration()));
        additional.ifPresent(value -> chain.add(CodeBlock.of(".additional($L)", value.accept(context.codecOf()))));
        moreDeclarations.forEach(chain::add);
        return chain.methods(MethodSpec.methodBuilder("declaredMembers")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED));
    }

    // Emits: public Optional<String> clientSecret() { return optionalMember(3); }
    private MethodSpec accessor(ObjectMember member) {
        Value value = member.value();
        MethodSpec.Builder method = JavadocComment.on(
                        MethodSpec.methodBuilder(member.names().accessor()),
                        member.docs().accessor())
                .addModifiers(PUBLIC);
        Javadoc.deprecate(method, value.deprecated());
        if (value.type() instanceof TypeRef.ListOf) {
            method.returns(value.type().accept(context.typeOf())).addStatement("return listMember($L)", member.index());
        } else if (value.type() instanceof TypeRef.MapOf) {
            method.returns(value.type().accept(context.typeOf())).addStatement("return mapMember($L)", member.index());
        } else if (value.required() && !value.nullable() && value.access() != AccessMode.WRITE_ONLY) {
            method.returns(context.typeOf().unboxed(value.type()))
                    .addStatement("return requiredMember($L)", member.index());
        } else {
            method.returns(optional(value.type())).addStatement("return optionalMember($L)", member.index());
        }
        return method.build();
    }

    private TypeName optional(TypeRef type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type.accept(context.typeOf()));
    }

    // Emits: public Map<String, Long> additionalMembers() { return additionalMembers(Codecs.INT64); }
    private MethodSpec additionalAccessor(TypeRef value) {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("additionalMembers"),
                        "The members that have no name of their own here.")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), value.accept(context.typeOf())))
                .addStatement("return additionalMembers($L)", value.accept(context.codecOf()))
                .build();
    }
}
