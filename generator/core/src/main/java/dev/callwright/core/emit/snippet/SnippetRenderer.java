package dev.callwright.core.emit.snippet;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.template.TemplateRenderer;
import java.util.Map;

/** Renders plans through the templates in {@code templates/snippets}. */
public final class SnippetRenderer {
    private final Map<SnippetLanguage, SnippetWriter> writers;
    private final TemplateRenderer templates;

    /** A renderer for one API. */
    public SnippetRenderer(ApiModel model, PlannedNames names, TemplateRenderer templates) {
        this.templates = templates;
        this.writers = Map.of(
                SnippetLanguage.JAVA, new JavaSnippet(model, names.java(), names.snippets()),
                SnippetLanguage.TYPESCRIPT, new TypeScriptSnippet(model, names.typeScript(), names.snippets()),
                SnippetLanguage.CURL, new CurlSnippet(model, names.java().apiKeyVariable()));
    }

    /** The snippet, ending in a line end. */
    public String render(SnippetPlan plan, SnippetLanguage language) {
        return templates.render(
                language.template(), requireNonNull(writers.get(language)).view(plan));
    }
}
