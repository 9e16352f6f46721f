package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every help text, as it is in {@code src/test/golden/help}; {@code -Dgolden.update=true} rewrites it. */
final class HelpTextsTest {
    private static final Path GOLDEN = Path.of("src/test/golden/help");

    static List<String> commands() {
        return List.copyOf(commandLine().getSubcommands().keySet());
    }

    static CommandLine commandLine() {
        PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
        return Main.commandLine(new Console(nowhere, nowhere));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isThatOfTheGolden(String command) throws IOException {
        CommandRun help = CommandRun.of("help", command);

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        compare(command, help.out());
        if (!command.equals("help")) {
            assertThat(CommandRun.of(command, "--help").out()).isEqualTo(help.out());
        }
    }

    @Test
    void listsTheCommands() throws IOException {
        CommandRun help = CommandRun.of("--help");

        compare("callwright", help.out());
        assertThat(CommandRun.of("help").out()).isEqualTo(help.out());
    }

    @Test
    void hasNoOtherGoldens() throws IOException {
        List<String> names = new ArrayList<>(commands());
        names.add("callwright");
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names.stream().map(name -> name + ".txt").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasOneOrderOfOptions(String command) {
        List<OptionSpec> options = new ArrayList<>(
                commandLine().getSubcommands().get(command).getCommandSpec().options());
        options.sort(new OptionOrder());

        assertThat(options).extracting(OptionSpec::longestName).isSubsetOf(OptionOrder.NAMES);
        String text = CommandRun.of("help", command).out();
        assertThat(options)
                .extracting(option ->
                        text.indexOf(option.longestName() + (option.arity().max() == 0 ? "" : "=")))
                .doesNotContain(-1)
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    private static void compare(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
