package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands work as they stand in the documents; those that build everything are parsed, and their names exist. */
final class CommandsTest {
    private static final Pattern PROFILE = Pattern.compile("\\bmvn\\b.* -P(\\w+)");
    private static final Pattern PROJECTS = Pattern.compile("\\bmvn\\b.* -pl (\\S+)");
    private static final Pattern SCRIPT = Pattern.compile("\\bnode (\\S+\\.mjs)");
    private static final Pattern NPM = Pattern.compile("\\bnpm --prefix (\\S+) run (\\S+)");

    @TempDir
    private Path temp;

    @Test
    void outputIsTheOneInTheDocument() throws IOException, InterruptedException {
        for (Document document : Document.all()) {
            Block command = null;
            for (Block block : document.blocks()) {
                if (block.isOutput()) {
                    assertThat(Documentation.get().session(block).output(command))
                            .as("output of %s", command)
                            .isEqualTo(block.text());
                }
                command = block.language().equals("sh") ? block : command;
            }
        }
    }

    @Test
    void everySessionRuns() throws IOException, InterruptedException {
        for (Block block : Document.blocks("sh")) {
            if (!block.isParsedOnly()) {
                assertThat(Documentation.get().session(block).output(block))
                        .as("%s", block)
                        .isNotNull();
            }
        }
    }

    @Test
    void aFailingCommandIsNamed() {
        Document document = Document.of(
                Path.of("x.md"),
                "```sh\ntrue\n```\n\n```sh\ngenerator/cli/callwright generat\n```\n\n```sh\ntrue\n```\n");

        assertThatThrownBy(() ->
                        Session.run(document, Path.of("target/sessions/failing").toAbsolutePath()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("x.md:5 failed with exit code 2")
                .hasMessageContaining("Did you mean: callwright generate or callwright serve or callwright overlay?");
    }

    @Test
    void commandsThatAreNotRunNameWhatExists() throws IOException, InterruptedException {
        List<Block> blocks = new ArrayList<>(Document.blocks("sh"));
        // Contributors build the whole project, so nothing there is run.
        Document.in(".github").forEach(document -> blocks.addAll(document.blocks()));
        for (Block block : blocks) {
            Path script = Files.writeString(temp.resolve("block.sh"), block.text());
            assertThat(Processes.run(temp, Map.of(), List.of("sh", "-n", script.toString()))
                            .err())
                    .as("%s", block)
                    .isEmpty();
            assertThat(missing(block.text())).as("%s", block).isEmpty();
        }
        assertThat(
                        missing(
                                "mvn -Pnone verify\nmvn -pl nowhere verify\nnode no.mjs\nnpm --prefix specs/contract-server run no"))
                .containsExactly("no", "no.mjs", "none", "nowhere");
    }

    private static List<String> missing(String commands) throws IOException {
        List<String> missing = new ArrayList<>();
        String profiles = Files.readString(Document.ROOT.resolve("pom.xml"))
                + Files.readString(Document.ROOT.resolve("generator/core/pom.xml"));
        for (Matcher npm = NPM.matcher(commands); npm.find(); ) {
            Path file = Document.ROOT.resolve(npm.group(1)).resolve("package.json");
            if (!new JsonMapper().readTree(file.toFile()).path("scripts").has(npm.group(2))) {
                missing.add(npm.group(2));
            }
        }
        for (Matcher script = SCRIPT.matcher(commands); script.find(); ) {
            if (!Files.exists(Document.ROOT.resolve(script.group(1)))) {
                missing.add(script.group(1));
            }
        }
        for (Matcher profile = PROFILE.matcher(commands); profile.find(); ) {
            if (!profiles.contains("<id>" + profile.group(1) + "</id>")) {
                missing.add(profile.group(1));
            }
        }
        for (Matcher projects = PROJECTS.matcher(commands); projects.find(); ) {
            for (String project : projects.group(1).split(",", -1)) {
                if (!Files.exists(Document.ROOT.resolve(project).resolve("pom.xml"))) {
                    missing.add(project);
                }
            }
        }
        return missing;
    }
}
