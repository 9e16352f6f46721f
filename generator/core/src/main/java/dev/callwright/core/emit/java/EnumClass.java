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
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.EnumConstants;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import java.util.List;

/** The class generated for an enum: named constants over a string, open to values the document does not list. */
final class EnumClass {
    private static final int MOST_IN_METHOD = 2_000;

    private final EnumType type;
    private final JavaContext context;
    private final ClassName name;

    EnumClass(EnumType type, JavaContext context) {
        this.type = type;
        this.context = context;
        this.name = JavaTypeOf.className(context.names().type(type.id()));
    }

    /** The declaration of the class. */
    TypeSpec.Builder spec() {
        ClassName enumType = context.runtime().named("EnumType");
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.classBuilder(name), context.docs().of(type.docs()))
                .addModifiers(PUBLIC, FINAL)
                .superclass(context.runtime().named("OpenEnum"))
                // Declared first, because the constants below use it.
                .addField(JavadocComment.on(
                                FieldSpec.builder(
                                        ParameterizedTypeName.get(enumType, name), "TYPE", PUBLIC, STATIC, FINAL),
                                "Reads and writes values of this type.")
                        .initializer("$T.$L(new $T($L))", enumType, factoryName(), name, JavaLiterals.text(""))
                        .build());
        EnumConstants.of(type).forEach(value -> spec.addField(constant(value)));
        addOthers(spec);
        return spec.addMethod(constructor()).addMethod(create()).addMethod(of());
    }

    private String factoryName() {
        return type.scalar() == ScalarKind.STRING ? "of" : "ofNumber";
    }

    // Emits: public static final OrderStatus PAID = TYPE.known("paid");
    private FieldSpec constant(EnumValue value) {
        return JavadocComment.on(
                        FieldSpec.builder(name, context.names().constant(type.id(), value), PUBLIC, STATIC, FINAL),
                        context.docs().of(value.docs()))
                .initializer("TYPE.known($L)", JavaLiterals.text(value.wireValue()))
                .build();
    }

    // Emits: static { known1(); }  private static void known1() { TYPE.known("paid"); }
    private void addOthers(TypeSpec.Builder spec) {
        List<EnumValue> others = EnumConstants.others(type);
        for (int from = 0; from < others.size(); from += MOST_IN_METHOD) {
            MethodSpec.Builder method = MethodSpec.methodBuilder("known" + (from / MOST_IN_METHOD + 1))
                    .addModifiers(PRIVATE, STATIC);
            others.subList(from, Math.min(from + MOST_IN_METHOD, others.size()))
                    .forEach(value -> method.addStatement("TYPE.known($L)", JavaLiterals.text(value.wireValue())));
            MethodSpec known = method.build();
            spec.addMethod(known).addStaticBlock(CodeBlock.of("$N();\n", known));
        }
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(String.class, "value")
                .addStatement("super(value)")
                .build();
    }

    // Emits: protected OpenEnum create(String otherValue) { return new OrderStatus(otherValue); }
    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .addParameter(String.class, "otherValue")
                .returns(context.runtime().named("OpenEnum"))
                .addStatement("return new $T(otherValue)", name)
                .build();
    }

    // Emits: public static OrderStatus of(String value) { return TYPE.of(value); }
    private MethodSpec of() {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("of"),
                        "The constant with this value, or a new value that is not known here.")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(String.class, "value")
                .returns(name)
                .addStatement("return TYPE.of(value)")
                .build();
    }
}
