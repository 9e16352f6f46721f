package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document about CI has the inputs of the action, the variables of its script, and pipelines that use what there is. */
final class PipelinesTest {
    private static final Path DOCUMENT = Document.ROOT.resolve("generator/docs/ci.md");
    private static final Path ACTION = Document.ROOT.resolve(".github/actions/callwright/action.yml");
    private static final Path WORKFLOW = Document.ROOT.resolve(".github/workflows/callwright-update.yml");
    private static final Path SCRIPT = Document.ROOT.resolve(".github/actions/callwright/update.sh");
    private static final Pattern VARIABLE = Pattern.compile("CALLWRIGHT_[A-Z_]+");
    private static final Pattern INPUT = Pattern.compile(
            "(?m)^  ([a-z-]+):\n    description: (.*)\n(?:    required: .*\n)?(?:    default: (.*)\n)?");
    private static final Pattern GIVEN = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- table: action.yml -->\n(.*?)<!-- end of table -->");
    private static final Pattern WITH = Pattern.compile("with: \\{(.*)}");

    @Test
    void theTableHasTheInputsOfTheAction() throws IOException {
        String text = Files.readString(DOCUMENT);
        String expected = TABLE.matcher(text)
                .replaceFirst(found ->
                        Matcher.quoteReplacement("<!-- table: action.yml -->\n" + table() + "<!-- end of table -->"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(text).as("-Dgolden.update=true refreshes it").isEqualTo(expected);
    }

    private static String table() {
        try {
            String action = Files.readString(ACTION);
            StringBuilder rows = new StringBuilder("| Input | Variable | Meaning | Default |\n|---|---|---|---|\n");
            String inputs = action.substring(0, action.indexOf("\noutputs:"));
            INPUT.matcher(inputs)
                    .results()
                    .forEach(input -> rows.append("| `")
                            .append(input.group(1))
                            .append("` | ")
                            .append(variable(action, input.group(1)))
                            .append(" | ")
                            .append(input.group(2).replaceFirst("(?s) Default, (.*)\\.$", " Default: $1."))
                            .append(" | ")
                            .append(Optional.ofNullable(input.group(3))
                                    .map(value -> "`" + value.replace("'", "") + "`")
                                    .orElse(""))
                            .append(" |\n"));
            return rows.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The mode is the argument of the script.
    private static String variable(String action, String input) {
        Pattern given = Pattern.compile("(CALLWRIGHT_[A-Z_]+): \\$\\{\\{ inputs\\." + input + " }}");
        return given.matcher(action)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("CALLWRIGHT_MODE"))
                .findFirst()
                .map(name -> "`" + name + "`")
                .orElse("");
    }

    @Test
    void everyVariableOfTheScriptIsDescribed() throws IOException {
        Set<String> read = all(VARIABLE, SCRIPT);
        Set<String> described = all(VARIABLE, DOCUMENT);

        assertThat(described).containsAll(read);
        read.add("CALLWRIGHT_MODE");
        assertThat(read).containsAll(described).containsAll(all(VARIABLE, ACTION));
    }

    @Test
    void everyInputIsUsed() throws IOException {
        for (Path file : List.of(ACTION, WORKFLOW)) {
            String text = Files.readString(file);
            Set<String> used = new TreeSet<>(
                    GIVEN.matcher(text).results().map(found -> found.group(1)).toList());
            assertThat(used).as("%s", file).isEqualTo(inputs(text).keySet());
        }
    }

    // Inputs are indented by two or six characters, and their keys further.
    private static Map<String, String> inputs(String text) {
        Map<String, String> inputs = new LinkedHashMap<>();
        String part = text.substring(text.indexOf("inputs:\n"), text.indexOf("outputs:\n"))
                .split("\n    secrets:")[0];
        Pattern.compile("(?m)^(?:  |      )([a-z-]+):\n +description: (.*)$")
                .matcher(part)
                .results()
                .forEach(input -> inputs.put(input.group(1), input.group(2)));
        return inputs;
    }

    // A run has one artifact of a name; a workflow may call this one for several APIs.
    @Test
    void noRunHasTwoArtifactsOfAName() throws IOException {
        assertThat(Files.readString(WORKFLOW))
                .contains("name: ${{ steps.artifact.outputs.name }}", "name: ${{ needs.prepare.outputs.artifact }}")
                .doesNotContain("name: callwright-result");
    }

    @Test
    void pipelinesUseWhatThereIs() throws IOException {
        Set<String> known = inputs(Files.readString(ACTION)).keySet();
        Set<String> reusable = inputs(Files.readString(WORKFLOW)).keySet();
        List<Block> pipelines = Document.of("generator/docs/ci.md").blocks().stream()
                .filter(Block::isPipeline)
                .toList();

        assertThat(pipelines).hasSize(4);
        for (Block block : pipelines) {
            boolean isCall = block.text().contains("callwright-update.yml@");
            WITH.matcher(block.text()).results().map(found -> found.group(1)).forEach(given -> {
                if (!given.startsWith("fetch-depth")) {
                    assertThat(List.of(given.replaceAll(": ('[^']*'|[^,]*)", "").split(", ")))
                            .as("%s", block)
                            .isSubsetOf(isCall ? reusable : known);
                }
            });
        }
    }

    private static Set<String> all(Pattern pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        pattern.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }
}
