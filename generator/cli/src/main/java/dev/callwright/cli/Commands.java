package dev.callwright.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the commands, because picocli would need constructors without arguments. */
final class Commands implements IFactory {
    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.ofEntries(
            command(GenerateCommand.class, GenerateCommand::new),
            command(BatchCommand.class, BatchCommand::new),
            command(CheckCommand.class, CheckCommand::new),
            command(InitCommand.class, InitCommand::new),
            command(ImportCommand.class, ImportCommand::new),
            command(SiteCommand.class, SiteCommand::new),
            command(DiffCommand.class, DiffCommand::new),
            command(InspectCommand.class, InspectCommand::new),
            command(SnippetCommand.class, SnippetCommand::new),
            command(OverlayCommand.class, OverlayCommand::new),
            command(ServeCommand.class, ServeCommand::new),
            command(McpCommand.class, McpCommand::new),
            command(CompletionCommand.class, CompletionCommand::new));

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    private static <C> Map.Entry<Class<?>, Function<Console, Object>> command(
            Class<C> type, Function<Console, C> create) {
        return Map.entry(type, create::apply);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(console));
    }
}
