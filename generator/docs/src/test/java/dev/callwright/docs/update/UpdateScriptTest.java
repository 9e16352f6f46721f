package dev.callwright.docs.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The branch and the pull request that the script keeps, with a stand-in for the generator. */
final class UpdateScriptTest {
    private static final String SECOND = "openapi: 3.1.0\ntitle: Pets 2, with an addition\n";
    private static final String THIRD = "openapi: 3.1.0\ntitle: Pets 3, something is removed\n";

    @TempDir
    private Path temp;

    private Upstream upstream;
    private Team team;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        upstream = Upstream.start();
        team = Team.of(temp.resolve("a team"), upstream);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    private Team.Run publish(String document) throws IOException, InterruptedException {
        upstream.publish(document);
        return team.update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "busybox sh"})
    void opensOnePullRequestAndThenDoesNothing(String shell) throws IOException, InterruptedException {
        List<String> command = List.of(shell.split(" "));
        assumeTrue(isInstalled(command.get(0)), shell + " is not installed");
        team.in(command);

        Team.Run run = publish(SECOND);

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.remote("log", "--format=%s", "main.." + Team.BRANCH)).isEqualTo("Pets 2, with an addition");
        assertThat(team.remote("diff", "--name-only", "main", Team.BRANCH).lines())
                .containsExactly(
                        "apis/pet store/api.yaml",
                        "apis/pet store/api.yaml.upstream",
                        "apis/pet store/callwright.lock.json",
                        "apis/pet store/callwright.yaml",
                        "apis/pet store/sdk/java/Api.java",
                        "apis/pet store/sdk/java/CHANGELOG.md",
                        "apis/pet store/sdk/java/version.txt",
                        "apis/pet store/sdk/snippets/GetPet/minimal.sh");
        assertThat(team.onBranch("api.yaml")).isEqualTo(SECOND.strip());
        assertThat(team.onBranch("callwright.yaml"))
                .contains("\n  version: 1.3.0")
                .contains("package: com.example.pets");
        assertThat(team.onBranch("sdk/java/version.txt")).contains("1.3.0");
        assertThat(team.onBranch("sdk/java/CHANGELOG.md")).isEqualTo("# Changelog\n\n## [1.3.0]\n\n- breaking: false");
        assertThat(team.request(1, "title")).isEqualTo("Pets 2, with an addition");
        assertThat(team.request(1, "body")).startsWith("## What changed\n\n- breaking: false\n");
        assertThat(team.request(1, "labels")).isEqualTo("additive");
        assertThat(team.request(1, "draft")).isEqualTo("false");
        assertThat(run.log())
                .containsPattern("::stop-commands::[0-9a-f]{32}\n::error::of a test\n\n::[0-9a-f]{32}::\n");
        assertThat(team.tokensSeen()).containsOnly("0");
        assertThat(Files.readString(team.temp().resolve("seen"))).doesNotContain("a-secret");
        assertThat(upstream.requests()).containsExactly("/api.yaml");

        String before = team.remote("rev-parse", Team.BRANCH);
        Team.Run again = team.update();

        assertThat(again.code()).isZero();
        assertThat(again.log()).contains("has this document already; nothing changed");
        assertThat(upstream.requests()).singleElement().asString().startsWith("/api.yaml \"");
        assertThat(team.remote("rev-parse", Team.BRANCH)).isEqualTo(before);
        assertThat(team.calls("[pr][edit]")).isOne();
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    @Test
    void doesNothingWhileTheDocumentIsTheCommittedOne() throws IOException, InterruptedException {
        upstream.publish(Team.FIRST);

        Team.Run run = team.update("all");

        assertThat(run.code()).isZero();
        assertThat(run.log()).isEqualTo("callwright: the document is the one of 'main'; nothing changed\n");
        assertThat(team.hasBranch()).isFalse();
        assertThat(team.calls("")).isZero();
    }

    @Test
    void asksOnceMoreWithTheTagOfTheMergedDocument() throws IOException, InterruptedException {
        publish(SECOND);
        team.squash();
        team.setRequest(1, "state", "MERGED");
        upstream.requests();

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(upstream.requests()).singleElement().asString().startsWith("/api.yaml \"");
        assertThat(run.log()).contains("deleted the branch");
        assertThat(team.hasBranch()).isFalse();
        assertThat(team.update().log()).isEqualTo("callwright: the document is the one of 'main'; nothing changed\n");
    }

    @Test
    void aDocumentThatIsNewToTheRepositoryIsAnnounced() throws IOException, InterruptedException {
        team.git(team.folder(), "rm", "-q", "api.yaml");
        team.commit("Without a document");

        Team.Run run = publish(Team.FIRST);

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.onBranch("api.yaml")).isEqualTo(Team.FIRST.strip());
        assertThat(team.request(1, "title")).isEqualTo("Update the API document");
        assertThat(team.request(1, "body")).startsWith("This is the first version of the API here.");
        assertThat(team.request(1, "labels")).isEmpty();
    }

    @Test
    void theNextDocumentReplacesTheCommitAndTheText() throws IOException, InterruptedException {
        team.with("CALLWRIGHT_REPORTS", "changelog");
        publish(SECOND);

        Team.Run run = publish(THIRD);

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.requests()).isOne();
        assertThat(team.remote("log", "--format=%s", "main.." + Team.BRANCH)).isEqualTo("Pets 3, something is removed");
        assertThat(team.onBranch("callwright.yaml")).contains("\n  version: 2.0.0");
        assertThat(team.onBranch("sdk/java/CHANGELOG.md")).isEqualTo("# Changelog\n\n## [2.0.0]\n\n- breaking: true");
        assertThat(team.remote("ls-tree", "-r", "--name-only", Team.BRANCH))
                .containsPattern("\\napis/pet store/changelog/\\d{4}-\\d\\d-\\d\\d\\.json\\n");
        assertThat(team.request(1, "title")).isEqualTo("Pets 3, something is removed");
        assertThat(team.request(1, "labels")).isEqualTo("breaking");
    }

    @Test
    void aBrokenDocumentChangesNothing() throws IOException, InterruptedException {
        publish(SECOND);
        String before = team.remote("rev-parse", Team.BRANCH);
        String text = team.request(1, "body");

        Team.Run run = publish("openapi: 3.1.0\ntitle: broken\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.log())
                .contains("api.yaml:3:5: error: this document is broken, $(touch pwned) ##[error]x\n")
                .contains("::error title=Callwright::the document cannot be generated, so nothing was changed: "
                        + "api.yaml:3:5: error: this document is broken, $(touch pwned) [error]x\n");
        assertThat(team.remote("rev-parse", Team.BRANCH)).isEqualTo(before);
        assertThat(team.request(1, "body")).isEqualTo(text);
        assertThat(team.folder().resolve("pwned")).doesNotExist();
        assertThat(team.folder().resolve(".before-api.yaml")).doesNotExist();
        assertThat(team.folder().resolve("api.yaml")).hasContent(Team.FIRST);
    }

    @Test
    void aBrokenCommittedDocumentIsReplacedWithoutAComparison() throws IOException, InterruptedException {
        team.write("api.yaml", "broken");
        team.commit("Break");

        Team.Run run = publish(SECOND);

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(run.log())
                .contains("::warning title=Callwright::the committed document and the new one could not be compared");
        assertThat(team.request(1, "body")).startsWith("The committed document and the new one could not be compared;");
        assertThat(team.request(1, "labels")).isEmpty();
    }

    @Test
    void theBranchIsMadeAnewWhereTheBaseIs() throws IOException, InterruptedException {
        publish(SECOND);
        team.write("sdk/java/CHANGELOG.md", "# Changelog\n\nOurs.\n\n## [1.2.0]\n\n- First\n");
        team.commit("More");
        upstream.requests();

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(upstream.requests()).singleElement().asString().startsWith("/api.yaml \"");
        assertThat(team.remote("rev-parse", Team.BRANCH + "^")).isEqualTo(team.remote("rev-parse", "main"));
        assertThat(team.onBranch("api.yaml")).isEqualTo(SECOND.strip());
        assertThat(team.onBranch("api.yaml.upstream")).contains("\netag=\"");
        assertThat(team.onBranch("sdk/java/CHANGELOG.md"))
                .isEqualTo("# Changelog\n\nOurs.\n\n## [1.3.0]\n\n- breaking: false\n\n## [1.2.0]\n\n- First");
        assertThat(team.requests()).isOne();
    }

    @Test
    void closesThePullRequestWhenTheServerGoesBack() throws IOException, InterruptedException {
        publish(SECOND);

        Team.Run run = publish(Team.FIRST);

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.request(1, "state")).isEqualTo("CLOSED");
        assertThat(team.request(1, "comment"))
                .isEqualTo("The document is the one of the base branch again, so there is nothing to change.");
        assertThat(team.hasBranch()).isFalse();
    }

    @Test
    void anotherCommandGeneratesAndBothSdksAreTestedByDefault() throws IOException, InterruptedException {
        for (String program : List.of("mvn", "npm")) {
            Team.executable(
                    team.temp().resolve("bin").resolve(program),
                    "#!/bin/sh\necho \"$(basename \"$PWD\") $(basename \"$0\") $*\" >>\"$HOME/tested\"\n[ \"$1\" != pkg ] || echo '{}'\n");
        }
        team.without("CALLWRIGHT_TEST")
                .with(
                        "CALLWRIGHT_GENERATE",
                        "mkdir -p sdk/java sdk/typescript && touch sdk/java/pom.xml sdk/typescript/package.json");

        Team.Run run = publish(SECOND);

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.temp().resolve("tested"))
                .hasContent("java mvn -B -ntp verify\ntypescript npm install --no-package-lock\n"
                        + "typescript npm pkg get scripts.test\ntypescript npm run build\n");
        assertThat(team.remote("ls-tree", "-r", "--name-only", Team.BRANCH))
                .contains("sdk/java/pom.xml", "sdk/java/CHANGELOG.md", "sdk/typescript/CHANGELOG.md")
                .doesNotContain("Api.java");
    }

    @Test
    void failingTestsMakeADraft() throws IOException, InterruptedException {
        team.with("CALLWRIGHT_TEST", "exit 7");

        Team.Run run = publish(SECOND);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.log()).contains("::error title=Callwright::the tests of the SDKs fail;");
        assertThat(team.request(1, "draft")).isEqualTo("true");
        assertThat(team.request(1, "body")).startsWith("> **The tests of the SDKs fail.**");

        Team.Run later = team.with("CALLWRIGHT_TEST", "true").update();

        assertThat(later.code()).as(later.log()).isZero();
        assertThat(team.request(1, "draft")).isEqualTo("false");
        assertThat(team.request(1, "body")).startsWith("## What changed");

        assertThat(team.with("CALLWRIGHT_TEST", "false").update().code())
                .as("nothing to test")
                .isZero();
        upstream.publish(THIRD);
        assertThat(team.update().code()).isEqualTo(1);
        assertThat(team.request(1, "draft")).isEqualTo("true");
    }
}
