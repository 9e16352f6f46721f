package dev.callwright.core.emit.snippet;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.snippet.table.CallTable;
import dev.callwright.core.emit.snippet.table.CallTables;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.template.TemplateRenderer;
import java.util.Map;

/** Renders plans through the templates in {@code templates/snippets}. */
public final class SnippetRenderer {
    private static final Map<SnippetLanguage, SnippetWriter> WRITERS = Map.of(
            SnippetLanguage.JAVA, new JavaSnippet(),
            SnippetLanguage.TYPESCRIPT, new TypeScriptSnippet(),
            SnippetLanguage.CURL, new CurlSnippet());

    private final CallTables tables;
    private final TemplateRenderer templates;

    /** A renderer for one API. */
    public SnippetRenderer(ApiModel model, PlannedNames names, TemplateRenderer templates) {
        this(new CallTables(model, names), templates);
    }

    /** A renderer with the tables of an API. */
    public SnippetRenderer(CallTables tables, TemplateRenderer templates) {
        this.tables = tables;
        this.templates = templates;
    }

    /** The snippet, ending in a line end. */
    public String render(SnippetPlan plan, SnippetLanguage language) {
        return render(tables.of(plan.operation()), plan, language);
    }

    /** The snippet of a call whose table is known. */
    public String render(CallTable table, SnippetPlan plan, SnippetLanguage language) {
        return templates.render(
                language.template(), requireNonNull(WRITERS.get(language)).view(table, plan));
    }
}
