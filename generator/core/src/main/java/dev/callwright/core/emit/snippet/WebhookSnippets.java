package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.template.TemplateRenderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders snippets that receive webhooks: they check the signature and read the event. */
public final class WebhookSnippets {
    private static final String CLASS = "WebhookReceiver";

    private final ApiModel model;
    private final PlannedNames names;
    private final TemplateRenderer templates;
    private final Map<TypeId, TypeDefinition> types;

    /** A renderer for one API, whose webhooks have a known signature. */
    public WebhookSnippets(ApiModel model, PlannedNames names, TemplateRenderer templates) {
        this.model = model;
        this.names = names;
        this.templates = templates;
        this.types = model.typesById();
    }

    record JavaView(
            List<String> imports,
            String className,
            String webhooks,
            String function,
            String exception,
            String reader,
            Optional<String> narrowed) {
        JavaView {
            imports = List.copyOf(imports);
        }
    }

    record TypeScriptView(String webhooks, String packageName, String reader, Optional<String> narrowed) {}

    /**
     * The class in Java, a whole file.
     *
     * @param webhook what it receives; empty: any event
     */
    public String java(Optional<Webhook> webhook) {
        JavaImports imports = new JavaImports(CLASS);
        String webhooks = imports.name(names.java().webhooks());
        String function = imports.name("java.util.function", "Function");
        String exception = imports.name(names.java().corePackage(), "WebhookException");
        Optional<String> type = webhook.flatMap(this::alternative)
                .flatMap(each -> each.type().named())
                .filter(id -> types.get(id) instanceof ObjectType)
                .map(names.java()::type)
                .map(imports::name);
        String reader = separate(webhook)
                .map(each -> "." + names.java().webhook(each) + "()")
                .orElse("");
        return templates.render(
                "snippets/webhook-java.mustache",
                new JavaView(imports.all(), CLASS, webhooks, function, exception, reader, type));
    }

    /**
     * The function in TypeScript, a whole file.
     *
     * @param webhook what it receives; empty: any event
     */
    public String typeScript(Optional<Webhook> webhook) {
        String reader = separate(webhook)
                .map(each -> "." + names.typeScript().webhook(each))
                .orElse("");
        Optional<String> condition = webhook.flatMap(this::alternative)
                .filter(each -> each.discriminatorValues().size() == 1)
                .flatMap(each -> discriminator()
                        .map(member -> "event" + TypeScriptLiterals.access(member) + " === "
                                + TypeScriptLiterals.string(
                                        each.discriminatorValues().get(0))));
        return templates.render(
                "snippets/webhook-typescript.mustache",
                new TypeScriptView(
                        names.typeScript().webhooks(),
                        TypeScriptLiterals.string(names.typeScript().packageName()),
                        reader,
                        condition));
    }

    private static Optional<Webhook> separate(Optional<Webhook> webhook) {
        return webhook.filter(each -> !each.inEvent());
    }

    private Optional<UnionType> event() {
        return model.webhooks()
                .event()
                .flatMap(TypeRef::named)
                .map(types::get)
                .filter(UnionType.class::isInstance)
                .map(UnionType.class::cast);
    }

    private Optional<String> discriminator() {
        return event().flatMap(UnionType::discriminator);
    }

    private Optional<Alternative> alternative(Webhook webhook) {
        return event().filter(union -> webhook.inEvent()).stream()
                .flatMap(union -> union.alternatives().stream())
                .filter(each -> each.type().equals(webhook.type()))
                .findFirst();
    }
}
