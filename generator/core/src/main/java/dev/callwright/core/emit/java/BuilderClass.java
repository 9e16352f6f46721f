package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.ObjectMember.Setting;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nested builder of a class. */
final class BuilderClass {
    private final JavaContext context;
    private final ClassName owner;
    private final ClassName name;
    private final List<ObjectMember> members;

    BuilderClass(JavaContext context, ClassName owner, List<ObjectMember> members) {
        this.context = context;
        this.owner = owner;
        this.name = owner.nestedClass("Builder");
        this.members = members.stream()
                .filter(member -> member.setting() != Setting.NONE)
                .toList();
    }

    // Emits: public static Builder builder() { return new Builder(null); }
    MethodSpec factory() {
        return JavadocComment.on(MethodSpec.methodBuilder("builder"), withRequired("A builder without values."))
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addStatement("return new $T(null)", name)
                .build();
    }

    private String withRequired(String words) {
        String required = members.stream()
                .filter(member -> member.setting() == Setting.REQUIRED)
                .map(member -> JavadocText.codeTag(member.names().accessor()))
                .collect(Collectors.joining(", "));
        return required.isEmpty() ? words : JavadocText.wrapped(words + " Required: " + required + ".");
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
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.classBuilder(name), "Builds {@link ", owner, withRequired("} objects."))
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
        SetterMethods setters = new SetterMethods(name, context);
        members.forEach(member -> spec.addMethods(setters.of(member)));
        additional.ifPresent(value -> spec.addMethods(setters.additional(value)));
        return spec.build();
    }
}
