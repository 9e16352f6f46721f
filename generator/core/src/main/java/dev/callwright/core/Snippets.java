package dev.callwright.core;

import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.model.Operation;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.sample.SnippetException;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.MessageText;
import java.util.Optional;

/** The snippets of one API, one at a time. */
public final class Snippets {
    private final LoadedApi api;
    private final SnippetPlanner planner;
    private final SnippetRenderer renderer;

    /** @param api the API, as {@link Generator#load} gives it */
    public Snippets(LoadedApi api) {
        this.api = api;
        this.planner = new SnippetPlanner(api.model());
        this.renderer = new SnippetRenderer(api.model(), api.names(), new TemplateRenderer());
    }

    /**
     * A snippet, ending in a line end.
     *
     * @param id an operation's id, in any letter case
     * @param arguments a JSON object of values by the wire names of the operation's inputs; empty: none
     * @throws RequestException if there is no such operation or an argument does not fit it; says what would
     */
    public String render(String id, SnippetLanguage language, Variant variant, Optional<String> arguments) {
        Operation operation = api.operation(id);
        try {
            return DeepStack.call(
                    () -> renderer.render(planner.plan(operation, variant, arguments.orElse("{}")), language));
        } catch (SnippetException e) {
            throw new RequestException(MessageText.line(String.valueOf(e.getMessage())));
        }
    }
}
