package dev.callwright.docs.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script never overwrites what others did to its branch and its pull request. */
final class BranchOfOthersTest {
    private static final String SECOND = "openapi: 3.1.0\ntitle: Pets 2\n";
    private static final String THIRD = "openapi: 3.1.0\ntitle: Pets 3\n";

    @TempDir
    private static Path shared;

    @TempDir
    private Path temp;

    private Upstream upstream;
    private Team team;

    @BeforeAll
    static void openPullRequest() throws IOException, InterruptedException {
        try (Upstream upstream = Upstream.start()) {
            upstream.publish(SECOND);
            assertThat(Team.of(shared.resolve("a team"), upstream).update().code())
                    .isZero();
        }
    }

    @BeforeEach
    void start() throws IOException {
        upstream = Upstream.start();
        upstream.publish(SECOND);
        team = Team.copyOf(shared.resolve("a team"), temp.resolve("a team"), upstream);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @ParameterizedTest
    @CsvSource({"-m, Polish", "--amend, --no-edit"})
    void commitsOfAPersonStay(String option, String value) throws IOException, InterruptedException {
        String theirs = team.commitToBranch("notes.txt", option, value);

        Team.Run unchanged = team.update();
        upstream.publish(THIRD);
        Team.Run run = team.update();

        assertThat(unchanged.code()).as(unchanged.log()).isZero();
        assertThat(unchanged.log()).contains("commits that are not of this script; it stays as it is");
        assertThat(run.code()).as(run.log()).isEqualTo(1);
        assertThat(run.log())
                .contains(
                        "::error title=Callwright::the document has changed again, but the branch 'callwright/update' has"
                                + " commits that are not of this script, so it stays as it is. Merge its pull request, or copy the"
                                + " commits to another branch and delete this one; the next run makes it anew\n");
        assertThat(team.remote("rev-parse", Team.BRANCH)).isEqualTo(theirs);
        assertThat(team.request(1, "title")).isEqualTo("Pets 2");
    }

    @Test
    void aBranchThatIsNotNeededStaysIfAPersonWorkedOnIt() throws IOException, InterruptedException {
        String theirs = team.commitToBranch("notes.txt", "-m", "Polish");
        upstream.publish(Team.FIRST);

        Team.Run run = team.update();

        assertThat(run.code()).isZero();
        assertThat(run.log()).contains("::warning title=Callwright::the document is the one of 'main', but the branch");
        assertThat(team.remote("rev-parse", Team.BRANCH)).isEqualTo(theirs);
        assertThat(team.request(1, "state")).isEqualTo("OPEN");
    }

    @Test
    void aMergeOfTheBaseIsNoWorkOfAPerson() throws IOException, InterruptedException {
        team.write("more.txt", "x");
        team.commit("More");
        team.mergeBaseIntoBranch();
        upstream.publish(THIRD);

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.remote("rev-parse", Team.BRANCH + "^")).isEqualTo(team.remote("rev-parse", "main"));
        assertThat(team.request(1, "title")).isEqualTo("Pets 3");
    }

    @Test
    void aClosedPullRequestStaysClosedForItsDocument() throws IOException, InterruptedException {
        team.setRequest(1, "state", "CLOSED");
        team.write("more.txt", "x");
        team.commit("More");

        Team.Run same = team.update();
        upstream.publish(THIRD);
        Team.Run next = team.update();

        assertThat(same.code()).as(same.log()).isZero();
        assertThat(same.log()).contains("the pull request 1 with this document was closed; delete the branch");
        assertThat(next.code()).as(next.log()).isZero();
        assertThat(team.requests()).isEqualTo(2);
        assertThat(team.request(2, "title")).isEqualTo("Pets 3");
    }

    @Test
    void aPullRequestOfAForkIsNotTouched() throws IOException, InterruptedException {
        team.setRequest(1, "fork", "true");
        team.setRequest(1, "title", "of a stranger");
        upstream.publish(THIRD);

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.request(1, "title")).isEqualTo("of a stranger");
        assertThat(team.request(2, "title")).isEqualTo("Pets 3");
    }

    @Test
    void aPullRequestThatCouldNotBeOpenedIsOpenedLater() throws IOException, InterruptedException {
        team.forget(1);

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.request(1, "title")).isEqualTo("Pets 2");
        assertThat(team.remote("rev-list", "--count", "main.." + Team.BRANCH)).isEqualTo("1");
    }

    @Test
    void aPushMeanwhileWins() throws IOException, InterruptedException {
        upstream.publish(THIRD);
        assertThat(team.update("prepare").code()).isZero();
        String theirs = team.commitToBranch("notes.txt", "-m", "Polish");

        Team.Run run = team.update("publish");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.log()).contains("so it stays as it is. Merge its pull request");
        assertThat(team.remote("rev-parse", Team.BRANCH)).isEqualTo(theirs);
    }

    @Test
    void filesOfOthersInTheOutputFolderAreNotTaken() throws IOException, InterruptedException {
        upstream.publish(THIRD);
        team.write("sdk/java/target/x", "x");

        Team.Run run = team.update();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.log())
                .contains("apis/pet store/sdk/java/target/x in the output folder is neither committed nor ignored;");
        assertThat(team.folder().resolve("sdk/java/target/x")).exists();
    }

    @Test
    void aWorkingCopyWithChangesIsNotTouched() throws IOException, InterruptedException {
        upstream.publish(THIRD);
        team.write("callwright.yaml", "spec: api.yaml\nout: sdk\n");

        Team.Run run = team.runIn(team.folder());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.log()).contains("the working copy has changes; commit or discard them");
        assertThat(team.folder().resolve("callwright.yaml")).hasContent("spec: api.yaml\nout: sdk\n");
    }
}
