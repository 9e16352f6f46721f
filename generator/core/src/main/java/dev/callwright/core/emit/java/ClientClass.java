package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.JavaLiterals;

/** The client class, the entry point of an SDK. */
final class ClientClass {
    private final JavaContext context;
    private final String userAgent;
    private final ClassName name;
    private final ClassName builder;
    private final ClassName environment;

    ClientClass(JavaContext context, String userAgent) {
        this.context = context;
        this.userAgent = userAgent;
        this.name = JavaTypeOf.className(context.names().client());
        this.builder = name.nestedClass("Builder");
        this.environment = context.runtime().named("Environment");
    }

    /** The declaration of the class. */
    TypeSpec spec() {
        ClientMembers members = new ClientMembers(context, CallMode.SYNC);
        TypeSpec.Builder spec = members.start(context.docs()
                .of(
                        "A client of " + context.model().info().title() + ". "
                                + "It is safe for use by several threads; an application needs one as long as it runs.",
                        context.model().info().docs()));
        spec.addMethod(fromEnv())
                .addMethod(JavadocComment.on(MethodSpec.methodBuilder("builder"), "A builder with the API's defaults.")
                        .addModifiers(PUBLIC, STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addMethod(async())
                .addMethods(members.methods());
        if (context.model().hasServerChoice()) {
            spec.addType(new ServerEnum(context).spec());
        }
        return spec.addType(new ClientBuilderClass(context, userAgent).spec()).build();
    }

    // Emits: public PetsClientAsync async() { return new PetsClientAsync(caller); }
    private MethodSpec async() {
        ClassName async = JavaTypeOf.className(context.names().asyncClient());
        return JavadocComment.on(
                        MethodSpec.methodBuilder("async"),
                        "The same client with methods that return futures instead of waiting.")
                .addModifiers(PUBLIC)
                .returns(async)
                .addStatement("return new $T(caller)", async)
                .build();
    }

    // Emits: public static PetsClient fromEnv() { Builder builder = builder();
    // requireUnless("PETS_BASE_URL", "PETS_API_KEY").ifPresent(builder::apiKey); find("PETS_BASE_URL")..; return .. }
    private MethodSpec fromEnv() {
        String urlVariable = context.names().baseUrlVariable();
        return JavadocComment.on(MethodSpec.methodBuilder("fromEnv"), fromEnvWords(Javadoc.code(urlVariable)))
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addStatement("$T builder = builder()", builder)
                .addCode(credentialFromEnv())
                .addStatement("$T.find($L).ifPresent(builder::baseUrl)", environment, JavaLiterals.text(urlVariable))
                .addStatement("return builder.build()")
                .build();
    }

    private String fromEnvWords(String url) {
        if (context.model().keySchemes().isEmpty()) {
            return "A client with the API's defaults; it calls the URL in the environment variable " + url
                    + " if there is one.";
        }
        String key = Javadoc.code(context.names().apiKeyVariable());
        String instead = context.model().clientCredentialsSchemes().isEmpty()
                ? ""
                : " or, without one, the client id and secret of "
                        + Javadoc.code(context.names().clientIdVariable()) + " and "
                        + Javadoc.code(context.names().clientSecretVariable());
        return "A client with the API key of the environment variable " + key + instead + "; it calls the URL in " + url
                + " if that is set, and needs no credential then.";
    }

    private CodeBlock credentialFromEnv() {
        if (context.model().keySchemes().isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock url = JavaLiterals.text(context.names().baseUrlVariable());
        CodeBlock key = JavaLiterals.text(context.names().apiKeyVariable());
        if (context.model().clientCredentialsSchemes().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("$T.requireUnless($L, $L).ifPresent(builder::apiKey)", environment, url, key)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "$1T.find($2L).ifPresentOrElse(builder::apiKey, () -> $1T.requireUnless($3L, $4L, $2L)\n"
                                + ".ifPresent(id -> builder.clientCredentials(id, $1T.require($5L))))",
                        environment,
                        key,
                        url,
                        JavaLiterals.text(context.names().clientIdVariable()),
                        JavaLiterals.text(context.names().clientSecretVariable()))
                .build();
    }
}
