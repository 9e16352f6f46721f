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
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.model.WebhookSignature;
import dev.callwright.core.model.WebhookSignature.Algorithm;
import dev.callwright.core.model.WebhookSignature.Encoding;
import dev.callwright.core.text.Description;
import java.time.Clock;
import java.time.Duration;

/** The class that verifies and parses webhooks. */
final class WebhooksClass {
    private final WebhookSignature signature;
    private final JavaContext context;
    private final RuntimeTypes runtime;
    private final ClassName name;
    private final ClassName scheme;
    private final ClassName verifier;
    private final ClassName reader;

    WebhooksClass(WebhookSignature signature, JavaContext context) {
        this.signature = signature;
        this.context = context;
        this.runtime = context.runtime();
        this.name = JavaTypeOf.className(context.names().webhooks());
        this.scheme = runtime.named("WebhookScheme");
        this.verifier = runtime.named("WebhookVerifier");
        this.reader = runtime.named("WebhookReader");
    }

    /** The declaration of the class. */
    TypeSpec spec() {
        TypeRef event = context.model().webhooks().event().orElseGet(TypeRef.Any::new);
        TypeSpec.Builder spec = JavadocComment.on(
                        TypeSpec.classBuilder(name),
                        Javadoc.render(Description.plain(
                                "Reads what " + context.model().info().title()
                                        + " sends, once its signature is checked. Thread-safe; needs no API key.")))
                .addModifiers(PUBLIC, FINAL)
                .superclass(ParameterizedTypeName.get(reader, event.accept(context.typeOf())))
                .addField(FieldSpec.builder(scheme, "SCHEME", PRIVATE, STATIC, FINAL)
                        .initializer(scheme())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(verifier, "verifier")
                        .addStatement("super(verifier, $L)", event.accept(context.codecOf()))
                        .build())
                .addMethod(of())
                .addMethod(fromEnv())
                .addMethod(with(
                        "withTolerance",
                        Duration.class,
                        "most",
                        "for messages whose time differs by this much at most"))
                .addMethod(with("withClock", Clock.class, "clock", "with another clock"));
        context.model().webhooks().separate().forEach(webhook -> spec.addMethod(accessor(webhook)));
        return spec.build();
    }

    // Emits: WebhookScheme.of("Pets-Signature", "t={timestamp},v1={signature}", ",", "{timestamp}.{body}").base64()
    private CodeBlock scheme() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L, $L, $L, $L)$>$>",
                        scheme,
                        JavaLiterals.text(signature.header()),
                        JavaLiterals.text(signature.format()),
                        JavaLiterals.text(signature.separator()),
                        JavaLiterals.text(signature.content()));
        if (signature.algorithm() != Algorithm.SHA256) {
            code.add("\n.algorithm($L)", JavaLiterals.text("Hmac" + signature.algorithm()));
        }
        if (signature.encoding() == Encoding.BASE64) {
            code.add("\n.base64()");
        }
        signature.idHeader().ifPresent(header -> code.add("\n.idHeader($L)", JavaLiterals.text(header)));
        signature.timestampHeader().ifPresent(header -> code.add("\n.timestampHeader($L)", JavaLiterals.text(header)));
        if (signature.tolerance() != WebhookSignature.USUAL_TOLERANCE) {
            code.add("\n.tolerance($L)", signature.tolerance());
        }
        signature.base64SecretPrefix().ifPresent(prefix -> code.add("\n.base64Secret($L)", JavaLiterals.text(prefix)));
        return code.add("$<$<").build();
    }

    // Emits: public static PetsWebhooks of(String... secrets) { return new PetsWebhooks(WebhookVerifier.of(SCHEME,
    // secrets)); }
    private MethodSpec of() {
        return JavadocComment.on(
                        MethodSpec.methodBuilder("of"),
                        "Reads what is signed with the endpoint's secret, or with one of several while they are replaced.")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(String[].class, "secrets")
                .varargs()
                .returns(name)
                .addStatement("return new $T($T.of(SCHEME, secrets))", name, verifier)
                .build();
    }

    private MethodSpec fromEnv() {
        String variable = context.names().webhookSecretVariable();
        return JavadocComment.on(
                        MethodSpec.methodBuilder("fromEnv"),
                        "Reads what is signed with the secret in the environment variable " + Javadoc.code(variable)
                                + ".")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addStatement("return of($T.require($L))", runtime.named("Environment"), JavaLiterals.text(variable))
                .build();
    }

    // Emits: public PetsWebhooks withClock(Clock clock) { return new PetsWebhooks(verifier().withClock(clock)); }
    private MethodSpec with(String method, Class<?> type, String parameter, String words) {
        return JavadocComment.on(MethodSpec.methodBuilder(method), "The same " + words + ".")
                .addModifiers(PUBLIC)
                .addParameter(type, parameter)
                .returns(name)
                .addStatement("return new $T(verifier().$N($N))", name, method, parameter)
                .build();
    }

    // Emits: public WebhookReader<NewPet> newPet() { return new WebhookReader<>(verifier(), NewPet.TYPE); }
    private MethodSpec accessor(Webhook webhook) {
        TypeName type = webhook.type().accept(context.typeOf());
        MethodSpec.Builder method = JavadocComment.on(
                        MethodSpec.methodBuilder(context.names().webhook(webhook)),
                        context.docs().of("Reads what the API sends as '" + webhook.name() + "'.", webhook.docs()))
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(reader, type))
                .addStatement(
                        "return new $T<>(verifier(), $L)",
                        reader,
                        webhook.type().accept(context.codecOf()));
        Javadoc.deprecate(method, webhook.deprecated());
        return method.build();
    }
}
