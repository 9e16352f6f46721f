package dev.callwright.cli;

import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.Snippets;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.sample.Variant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callwright snippet}. */
@Command(name = "snippet", description = "Prints a snippet that calls an operation.", sortOptions = false)
final class SnippetCommand extends CommonOptions implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--operation",
            paramLabel = "ID",
            required = true,
            description = "The operation id, in any letter case.")
    private String operation = "";

    @Option(names = "--lang", paramLabel = "java|typescript|curl", required = true, description = "The language.")
    private SnippetLanguage language = SnippetLanguage.JAVA;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description =
                    "minimal for required parameters only, full for all, or the name of a further example of the document."
                            + " Default: minimal.")
    private String variant = Variant.MINIMAL.key();

    @Option(
            names = "--args",
            paramLabel = "JSON",
            description = "Arguments, as a JSON object by the names of the document: '{\"session\": \"vs_123\"}'.")
    private @Nullable String arguments;

    SnippetCommand(Console console) {
        super(console);
        this.console = console;
    }

    @Override
    public Integer call() {
        console.hideProgress();
        LoadedApi api = new Generator(console).load(request(flags().build()));
        Snippets snippets = new Snippets(api);
        Variant shown = snippets.variant(operation, variant);
        console.out().print(snippets.render(operation, language, shown, Optional.ofNullable(arguments)));
        return 0;
    }
}
