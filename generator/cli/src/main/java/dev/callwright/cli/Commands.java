package dev.callwright.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the commands, because picocli would need constructors without arguments. */
final class Commands implements IFactory {
    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.of(
            GenerateCommand.class, GenerateCommand::new,
            InitCommand.class, InitCommand::new,
            SiteCommand.class, SiteCommand::new,
            InspectCommand.class, InspectCommand::new,
            SnippetCommand.class, SnippetCommand::new,
            OverlayCommand.class, OverlayCommand::new,
            ServeCommand.class, ServeCommand::new,
            McpCommand.class, McpCommand::new,
            CompletionCommand.class, CompletionCommand::new);

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(console));
    }
}
