package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.HeaderOption;
import dev.callwright.core.text.Description;

/** The base of the builders of clients and of call options, in place of the runtime's, which has no named headers. */
final class HeaderOptionsClass {
    private static final TypeVariableName BUILDER = TypeVariableName.get("B");

    private final JavaContext context;

    HeaderOptionsClass(JavaContext context) {
        this.context = context;
    }

    /** The name of the class. */
    ClassName name() {
        return context.runtime().named("HeaderOptions");
    }

    /** The class. */
    TypeSpec spec() {
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.classBuilder(name()),
                        "The headers that a client or a call can set, by their names in this API.")
                .addModifiers(PUBLIC, ABSTRACT)
                .addTypeVariable(BUILDER)
                .addMethod(JavadocComment.on(MethodSpec.constructorBuilder(), "No headers.")
                        .addModifiers(PROTECTED)
                        .build())
                .addMethod(JavadocComment.on(
                                MethodSpec.methodBuilder("header"),
                                "Sets a header, which replaces any other of that name.")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .addParameter(String.class, "name")
                        .addParameter(String.class, "value")
                        .returns(BUILDER)
                        .build());
        context.model().settings().headers().options().forEach(option -> spec.addMethod(setter(option)));
        return spec.build();
    }

    // Emits: public final B account(String value) { return header("Example-Account", value); }
    private MethodSpec setter(HeaderOption option) {
        Description words = Description.sentence("Sets the header ", option.header(), ".")
                .and(context.docs().description(new Docs("", option.description())));
        return JavadocComment.on(MethodSpec.methodBuilder(context.names().headerOption(option)), Javadoc.render(words))
                .addModifiers(PUBLIC)
                .addParameter(String.class, "value")
                .returns(BUILDER)
                .addStatement("return header($L, value)", JavaLiterals.text(option.header()))
                .build();
    }
}
