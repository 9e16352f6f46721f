package dev.callwright.core.emit.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.typescript.Imports.ImportView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.model.WebhookSignature;
import dev.callwright.core.model.WebhookSignature.Algorithm;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Description;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The module that verifies and parses webhooks; only the entry point imports it. */
final class WebhooksModule {
    /** The module's name below {@code src}. */
    static final String MODULE = "webhooks";

    private static final String CORE = "core/webhooks";

    private final WebhookSignature signature;
    private final TypeScriptContext context;
    private final Imports imports = new Imports(MODULE);

    WebhooksModule(WebhookSignature signature, TypeScriptContext context) {
        this.signature = signature;
        this.context = context;
    }

    /** The view of the template. */
    record WebhooksView(
            List<ImportView> imports,
            String comment,
            String name,
            String event,
            String scheme,
            String secretComment,
            Optional<UnknownView> unknown,
            List<ReaderView> readers) {
        WebhooksView {
            imports = List.copyOf(imports);
            readers = List.copyOf(readers);
        }
    }

    /** The guard of events that are not listed. */
    record UnknownView(String type, String member, List<String> names) {
        UnknownView {
            names = List.copyOf(names);
        }
    }

    /** The reader of one webhook. */
    record ReaderView(String comment, String accessor, String type) {}

    /** The file of the module. */
    GeneratedFile emit(TemplateRenderer renderer) {
        TypeExpressions types = new TypeExpressions(context, imports, Usage.OUTPUT);
        imports.value(CORE, "WebhookReader");
        imports.type(CORE, "WebhookOptions");
        imports.type(CORE, "WebhookScheme");
        String event = types.of(context.model().webhooks().event().orElseGet(TypeRef.Any::new));
        List<ReaderView> readers = context.model().webhooks().separate().stream()
                .map(webhook -> reader(webhook, types))
                .toList();
        String words =
                "Verifies and parses the webhooks of " + context.model().info().title() + ". It needs no API key.";
        Optional<UnknownView> unknown = context.model().webhooks().objects().map(this::unknown);
        WebhooksView view = new WebhooksView(
                imports.views(),
                context.docs().comment("").sentence(words).text(),
                context.names().webhooks(),
                event,
                scheme(),
                context.docs()
                        .comment("  ")
                        .description(Description.sentence(
                                "The secret comes from the environment variable ",
                                context.names().webhookSecretVariable(),
                                " by default."))
                        .text(),
                unknown,
                readers);
        return Sources.file(MODULE, renderer.render("typescript/webhooks.mustache", view));
    }

    private UnknownView unknown(EventObjects objects) {
        UnionType union =
                (UnionType) requireNonNull(context.types().get(objects.union().id()));
        return new UnknownView(
                imports.type(
                        context.names().typeModule(objects.event().id()),
                        context.names().unknownEvent()),
                TypeScriptLiterals.access(objects.name()),
                union.alternatives().stream()
                        .flatMap(alternative -> alternative.discriminatorValues().stream())
                        .map(TypeScriptLiterals::string)
                        .toList());
    }

    private ReaderView reader(Webhook webhook, TypeExpressions types) {
        return new ReaderView(
                context.docs()
                        .comment("  ")
                        .sentence("Reads the webhook '" + webhook.name() + "'.")
                        .words(webhook.docs())
                        .deprecated(webhook.deprecated())
                        .text(),
                context.names().webhook(webhook),
                types.of(webhook.type()));
    }

    private String scheme() {
        ObjectLiteral scheme = new ObjectLiteral()
                .put("header", TypeScriptLiterals.string(signature.header()))
                .put("format", TypeScriptLiterals.string(signature.format()));
        if (!signature.separator().isEmpty()) {
            scheme.put("separator", TypeScriptLiterals.string(signature.separator()));
        }
        scheme.put("content", TypeScriptLiterals.string(signature.content()))
                .put("algorithm", TypeScriptLiterals.string(algorithm(signature.algorithm())))
                .put(
                        "encoding",
                        TypeScriptLiterals.string(signature.encoding().name().toLowerCase(Locale.ROOT)));
        signature.idHeader().ifPresent(header -> scheme.put("idHeader", TypeScriptLiterals.string(header)));
        signature
                .timestampHeader()
                .ifPresent(header -> scheme.put("timestampHeader", TypeScriptLiterals.string(header)));
        if (signature.tolerance() != WebhookSignature.USUAL_TOLERANCE) {
            scheme.put("tolerance", String.valueOf(signature.tolerance()));
        }
        signature
                .base64SecretPrefix()
                .ifPresent(prefix -> scheme.put("base64SecretPrefix", TypeScriptLiterals.string(prefix)));
        return scheme.put(
                        "secretVariable",
                        TypeScriptLiterals.string(context.names().webhookSecretVariable()))
                .lines("");
    }

    private static String algorithm(Algorithm algorithm) {
        return switch (algorithm) {
            case SHA1 -> "SHA-1";
            case SHA256 -> "SHA-256";
            case SHA512 -> "SHA-512";
        };
    }
}
