package dev.callwright.core;

import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.emit.snippet.SnippetVariants;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.model.Operation;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.sample.SnippetException;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.util.List;
import java.util.Optional;

/** Renders single snippets of an API. */
public final class Snippets {
    private final LoadedApi api;
    private final SnippetPlanner planner;
    private final SnippetVariants variants;
    private final SnippetRenderer renderer;

    /** @param api the API, as returned by {@link Generator#load} */
    public Snippets(LoadedApi api) {
        this.api = api;
        this.planner = new SnippetPlanner(api.model());
        this.variants = new SnippetVariants(planner, api.names().snippets());
        this.renderer = new SnippetRenderer(api.model(), api.names(), new TemplateRenderer());
    }

    /**
     * A variant of the snippets of an operation: minimal, full, or one that shows an example of the document.
     *
     * @param id the id of an operation, in any letter case
     * @param name the name of the variant, in any letter case, or that of the example
     * @throws RequestException if the operation is unknown or has no such variant
     */
    public Variant variant(String id, String name) {
        Operation operation = api.operation(id);
        List<Variant> all = variants.of(operation);
        return all.stream()
                .filter(variant -> variant.example().filter(name::equals).isPresent())
                .findFirst()
                .or(() -> all.stream()
                        .filter(variant -> variant.key().equalsIgnoreCase(name))
                        .findFirst())
                .orElseThrow(() -> new RequestException(MessageText.line(unknown(operation, name, all))));
    }

    private static String unknown(Operation operation, String name, List<Variant> all) {
        List<String> keys = all.stream().map(Variant::key).toList();
        String nearest = Nearest.to(name, keys)
                .map(key -> "did you mean '" + key + "'? ")
                .orElse("");
        return "there is no variant '" + MessageText.piece(name) + "' of the snippets of "
                + MessageText.piece(operation.id()) + "; " + nearest + "variants are " + String.join(", ", keys);
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
