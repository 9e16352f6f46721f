package dev.callwright.cli;

import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.inspect.OperationJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callwright inspect}. */
@Command(name = "inspect", description = "Prints the normalized form of an operation as JSON.", sortOptions = false)
final class InspectCommand extends CommonOptions implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--operation",
            paramLabel = "ID",
            required = true,
            description = "The operation id, in any letter case.")
    private String operation = "";

    InspectCommand(Console console) {
        super(console);
        this.console = console;
    }

    @Override
    public Integer call() {
        console.hideProgress();
        LoadedApi api = new Generator(console).load(request(flags().build()));
        console.out().print(new OperationJson(api.model()).write(api.operation(operation)));
        return 0;
    }
}
