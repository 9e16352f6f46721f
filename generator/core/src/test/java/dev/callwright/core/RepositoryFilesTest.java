package dev.callwright.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.testing.ShellCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The build script, the README, CONTRIBUTING and the CI workflow describe the same build. */
final class RepositoryFilesTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String UPDATE = ".github/workflows/callwright-update.yml";
    private static final String ACTION = ".github/actions/callwright/action.yml";
    private static final Pattern COMMAND = Pattern.compile("(?m)^mvn .* verify$");
    private static final Pattern PINNED = Pattern.compile("uses: \\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)?)`");
    private static final Pattern PATH = Pattern.compile("(?<![\\w./-])(?:generator|specs|templates)/[\\w./-]*\\w");
    private static final Pattern TIMESTAMP =
            Pattern.compile("<project\\.build\\.outputTimestamp>([^<]+)</project\\.build\\.outputTimestamp>");
    private static final Pattern LINK = Pattern.compile("]\\(([^:)#]+)\\)");

    private static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path)).replace("\r\n", "\n");
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(group))
                .toList();
    }

    @Test
    void oneTestCommand() throws IOException {
        List<String> commands = all(COMMAND, read(".ci/run"), 0);

        assertThat(commands).hasSize(1);
        assertThat(all(COMMAND, read("README.md"), 0)).as("README.md").contains(commands.get(0));
        assertThat(all(COMMAND, read(".github/CONTRIBUTING.md"), 0))
                .as("CONTRIBUTING.md")
                .isEqualTo(commands);
    }

    @Test
    void workflowRunsTheBuildScriptOnEveryVersionThatIsPromised() throws IOException {
        Map<?, ?> workflow =
                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(read(".github/workflows/ci.yml"));
        Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("verify");
        List<?> steps = (List<?>) job.get("steps");

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(workflow.get("concurrency")).isNotNull();
        assertThat(((Map<?, ?>) job.get("strategy")).get("matrix"))
                .isEqualTo(Map.of("java", List.of("17", "21", "25"), "node", List.of("20", "24")));
        assertThat(steps.stream().map(step -> ((Map<?, ?>) step).get("run")).filter(run -> run != null))
                .isEqualTo(List.of("bash .ci/run"));
        assertThat(read(".github/CONTRIBUTING.md")).contains("JDK 17, 21 and 25 with Node 20 and 24");
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/ci.yml", UPDATE, ACTION})
    void actionsArePinnedByCommitAndExpressionsAreNoCommands(String file) throws IOException {
        assertThat(read(file).lines().filter(line -> line.contains("uses: ") && !line.contains("uses: ./")))
                .allMatch(line -> PINNED.matcher(line).find());
        Map<?, ?> workflow = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(read(file));
        assertThat(values(workflow, "run")).isNotEmpty().noneMatch(command -> command.contains("${{"));
    }

    private static List<String> values(Object node, String key) {
        List<String> values = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> values.addAll(
                    key.equals(name) && value instanceof String text ? List.of(text) : values(value, key)));
        } else if (node instanceof List<?> list) {
            list.forEach(each -> values.addAll(values(each, key)));
        }
        return values;
    }

    @Test
    void onlyTheJobThatRunsNoCodeOfOthersMayWrite() throws IOException {
        Map<?, ?> workflow = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(read(UPDATE));
        Map<?, ?> jobs = (Map<?, ?>) workflow.get("jobs");
        Map<?, ?> prepare = (Map<?, ?>) jobs.get("prepare");
        Map<?, ?> publish = (Map<?, ?>) jobs.get("publish");

        assertThat(workflow.get("permissions")).isEqualTo(Map.of());
        assertThat(workflow.get("concurrency")).isNotNull();
        assertThat(jobs).hasSize(2);
        assertThat(prepare.get("permissions")).isEqualTo(Map.of("contents", "read", "pull-requests", "read"));
        assertThat(publish.get("permissions")).isEqualTo(Map.of("contents", "write", "pull-requests", "write"));
        assertThat(values(publish, "mode")).containsExactly("publish");
        assertThat(values(publish, "run")).isEmpty();
        assertThat(read(UPDATE).split("secrets\\.token"))
                .as("only the second job has it")
                .hasSize(2);
        assertThat(read(UPDATE).split("persist-credentials: false", -1)).hasSize(5);
    }

    @Test
    void scriptsForEveryShellAreClean() throws IOException, InterruptedException {
        Path script = ROOT.resolve(".github/actions/callwright/update.sh");
        Process format = new ProcessBuilder("shfmt", "-ln", "posix", "-i", "2", "-d", script.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(ShellCheck.findings(List.of(script))).isEmpty();
        assertThat(new String(format.getInputStream().readAllBytes(), UTF_8)).isEmpty();
    }

    @Test
    void everyFileHasTheVersionOfTheBuild() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "node", ROOT.resolve(".github/version.mjs").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(read("pom.xml")).contains("<version>" + said.strip() + "</version>");
    }

    @Test
    void jarsHaveNoTimeOfTheirBuild() throws IOException {
        assertThat(all(TIMESTAMP, read("pom.xml"), 1)).singleElement().satisfies(Instant::parse);
    }

    @Test
    void issueFormsAreYaml() throws IOException {
        for (String form : List.of("bug", "feature")) {
            Object read = new Load(LoadSettings.builder().build())
                    .loadFromString(read(".github/ISSUE_TEMPLATE/" + form + ".yml"));
            assertThat(((Map<?, ?>) read).keySet())
                    .extracting(Object::toString)
                    .contains("name", "description", "body");
        }
    }

    @Test
    void contributingNamesWhatIsThere() throws IOException {
        String text = read(".github/CONTRIBUTING.md");
        Set<String> missing = new TreeSet<>(all(CLASS_NAME, text, 1));
        missing.removeAll(classes());
        List<String> paths = new ArrayList<>(all(PATH, text, 0));
        paths.removeIf(path -> path.endsWith("/target") || Files.exists(ROOT.resolve(path)));
        List<String> links = new ArrayList<>(all(LINK, text, 1));
        links.removeIf(link -> Files.exists(ROOT.resolve(".github").resolve(link)));

        assertThat(missing).as("classes").isEmpty();
        assertThat(paths).as("paths").isEmpty();
        assertThat(links).as("links").isEmpty();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("generator/core/src"))) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            return names;
        }
    }
}
