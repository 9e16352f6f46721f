package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The nested builder of a class: a setter per member, and methods to add, put or clear where the member allows them.
 */
final class BuilderClass {
    private final JavaContext context;
    private final ClassName owner;
    private final ClassName name;
    private final List<ObjectMember> members;

    BuilderClass(JavaContext context, ClassName owner, List<ObjectMember> members) {
        this.context = context;
        this.owner = owner;
        this.name = owner.nestedClass("Builder");
        this.members = members.stream().filter(ObjectMember::settable).toList();
    }

    // Emits: public static Builder builder() { return new Builder(null); }
    MethodSpec factory() {
        return JavadocComment.on(MethodSpec.methodBuilder("builder"), "A builder without values." + requiredWords())
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addStatement("return new $T(null)", name)
                .build();
    }

    private String requiredWords() {
        String required = members.stream()
                .filter(member -> member.value().required())
                .map(member -> "{@code " + member.names().accessor() + "}")
                .collect(Collectors.joining(", "));
        return required.isEmpty() ? "" : " Required: " + required + ".";
    }

    // Emits: public Builder toBuilder() { return new Builder(this); }
    MethodSpec toBuilder() {
        return JavadocComment.on(MethodSpec.methodBuilder("toBuilder"), "A builder with the values of this object.")
                .addModifiers(PUBLIC)
                .returns(name)
                .addStatement("return new $T(this)", name)
                .build();
    }

    /** The declaration of the builder. */
    TypeSpec spec(Optional<TypeRef> additional) {
        TypeSpec.Builder spec = JavadocComment.on(TypeSpec.classBuilder(name), "Builds {@link ", owner, "} objects.")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(ParameterizedTypeName.get(context.runtime().named("ObjectBuilder"), owner, name))
                // One constructor for new and existing values keeps the class file small.
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(
                                owner.annotated(
                                        AnnotationSpec.builder(Nullable.class).build()),
                                "from")
                        .addStatement("super(TYPE, from)")
                        .build());
        members.forEach(member -> addMethods(member, spec));
        additional.ifPresent(value -> spec.addMethod(putter(value)));
        return spec.build();
    }

    private void addMethods(ObjectMember member, TypeSpec.Builder spec) {
        Value value = member.value();
        int index = member.index();
        String accessor = member.names().accessor();
        spec.addMethod(method(accessor, value, context.docs().of(value.docs()))
                .addParameter(context.typeOf().unboxed(value.type()), accessor)
                .addStatement("return set($L, $N)", index, accessor)
                .build());
        if (value.type() instanceof TypeRef.ListOf list) {
            spec.addMethod(method(member.names().adder(), value, "Adds one item to {@code " + accessor + "}.")
                    .addParameter(element(list.item()), "item")
                    .addStatement("return add($L, item)", index)
                    .build());
        } else if (value.type() instanceof TypeRef.MapOf map) {
            spec.addMethod(method(member.names().putter(), value, "Puts one entry into {@code " + accessor + "}.")
                    .addParameter(String.class, "key")
                    .addParameter(element(map.value()), "value")
                    .addStatement("return put($L, key, value)", index)
                    .build());
        }
        if (value.clearable() || value.nullable()) {
            String sent = value.clearable() ? "an empty string" : "null";
            spec.addMethod(method(
                            member.names().clearer(),
                            value,
                            "Sends " + sent + " instead of a value of {@code " + accessor + "}.")
                    .addStatement("return $L($L)", value.clearable() ? "setEmpty" : "clear", index)
                    .build());
        }
    }

    private MethodSpec.Builder method(String methodName, Value value, String words) {
        MethodSpec.Builder method = JavadocComment.on(MethodSpec.methodBuilder(methodName), words)
                .addModifiers(PUBLIC)
                .returns(name);
        Javadoc.deprecate(method, value.deprecated());
        return method;
    }

    private TypeName element(TypeRef type) {
        return type instanceof TypeRef.Nullable
                ? type.accept(context.typeOf())
                : context.typeOf().unboxed(type);
    }

    // Emits: public Builder putAdditionalMember(String name, long value) { return putAdditional(name, Codecs.INT64,
    // value); }
    private MethodSpec putter(TypeRef value) {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("putAdditionalMember"),
                        "Puts a member that has no name of its own here.")
                .addModifiers(PUBLIC)
                .returns(name)
                .addParameter(String.class, "name")
                .addParameter(element(value), "value")
                .addStatement("return putAdditional(name, $L, value)", value.accept(context.codecOf()))
                .build();
    }
}
