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

/** Renders single snippets of an API. */
public final class Snippets {
    private final LoadedApi api;
    private final SnippetPlanner planner;
    private final SnippetRenderer renderer;

    /** @param api the API, as returned by {@link Generator#load} */
    public Snippets(LoadedApi api) {
        this.api = api;
        this.planner = new SnippetPlanner(api.model());
        this.renderer = new SnippetRenderer(api.model(), api.names(), new TemplateRenderer());
    }

    /**
     * A snippet, with a line feed at its end.
     *
     * @param id the id of an operation, in any letter case
     * @param arguments a JSON object of values by the wire names of the operation's inputs, if any are given
     * @throws RequestException if the operation is unknown or an argument is invalid
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
