package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.ErrorBodies;
import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The exceptions for kinds of errors, and the call that tells the runtime about them. */
final class ErrorClasses {
    private final JavaContext context;
    private final ErrorBodies bodies;
    private final RuntimeTypes runtime;

    ErrorClasses(JavaContext context) {
        this.context = context;
        this.bodies = context.model().settings().errors();
        this.runtime = context.runtime();
    }

    /** The declarations. */
    Map<QualifiedName, TypeSpec> specs() {
        Map<QualifiedName, TypeSpec> specs = new LinkedHashMap<>();
        bodies.classes().forEach(error -> specs.put(context.names().error(error), spec(error)));
        return specs;
    }

    // Emits: public final class CardException extends PaymentRequiredException { .. }
    private TypeSpec spec(ErrorClass error) {
        String types =
                String.join(" or ", error.types().stream().map(Javadoc::code).toList());
        ClassName response = runtime.named("ApiException").nestedClass("Response");
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.classBuilder(
                                JavaTypeOf.className(context.names().error(error))),
                        "Thrown when the API responds with an error of type " + types
                                + error.status()
                                        .map(status -> " and status " + status)
                                        .orElse("") + ".")
                .addModifiers(PUBLIC, FINAL)
                .superclass(runtime.named(superclass(error)))
                .addField(FieldSpec.builder(long.class, "serialVersionUID", PRIVATE, STATIC, FINAL)
                        .initializer("1L")
                        .build())
                .addMethod(JavadocComment.on(MethodSpec.constructorBuilder(), "An exception for a response.")
                        .addModifiers(PUBLIC)
                        .addParameter(String.class, "message")
                        .addParameter(response, "response")
                        .addStatement("super(message, response)")
                        .build());
        context.model()
                .errorBody()
                .filter(body -> context.object(body).isPresent())
                .ifPresent(body -> spec.addMethod(error(body)));
        return spec.build();
    }

    // Emits: public Optional<Error> error() { return error(Error.class); }
    private MethodSpec error(TypeRef body) {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("error"), "The response body; empty when it could not be decoded.")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), body.accept(context.typeOf())))
                .addStatement("return error($T.class)", body.accept(context.typeOf()))
                .build();
    }

    private static String superclass(ErrorClass error) {
        return StatusExceptions.of(error.status().orElse(0));
    }

    // Emits: errorKinds(ErrorKinds.of("error.type", "error.code", "").exception("card_error", 402, CardException::new))
    /** The call; empty if nothing is known about the bodies. */
    Optional<CodeBlock> call() {
        if (bodies.equals(ErrorBodies.NONE)) {
            return Optional.empty();
        }
        CodeBlock.Builder call = CodeBlock.builder()
                .add(
                        "errorKinds($T.of($L, $L, $L)$>$>",
                        runtime.named("ErrorKinds"),
                        JavaLiterals.text(bodies.type().orElse("")),
                        JavaLiterals.text(bodies.code().orElse("")),
                        JavaLiterals.text(bodies.message().orElse("")));
        for (ErrorClass error : bodies.classes()) {
            for (String type : error.types()) {
                call.add("\n.exception($L, ", JavaLiterals.text(type));
                error.status().ifPresent(status -> call.add("$L, ", status));
                call.add("$T::new)", JavaTypeOf.className(context.names().error(error)));
            }
        }
        return Optional.of(call.add(")$<$<").build());
    }
}
