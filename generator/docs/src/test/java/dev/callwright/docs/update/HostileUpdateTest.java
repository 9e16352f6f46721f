package dev.callwright.docs.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that fail, texts that would be commands, and results that others have changed. */
final class HostileUpdateTest {
    private static final String SECOND = "openapi: 3.1.0\ntitle: Pets 2\n";

    @TempDir
    private Path temp;

    private Upstream upstream;
    private Team team;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        upstream = Upstream.start();
        team = Team.of(temp.resolve("a team"), upstream);
        upstream.publish(SECOND);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    private void refuses(Team.Run run, int code, String message) throws IOException, InterruptedException {
        assertThat(run.code()).as(run.log()).isEqualTo(code);
        assertThat(run.log()).contains("::error title=Callwright::" + message);
        assertThat(team.hasBranch()).isFalse();
        assertThat(team.requests()).isZero();
    }

    @Test
    void asksAServerThatFailsAgain() throws IOException, InterruptedException {
        upstream.failWith(500, 503);

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(run.log()).contains("callwright: the server answers with status 500; trying again\n");
        assertThat(team.onBranch("api.yaml")).isEqualTo(SECOND.strip());
    }

    @Test
    void givesUpAfterThreeTries() throws IOException, InterruptedException {
        upstream.failWith(500, 500, 500);

        refuses(team.update(), 3, "the document could not be fetched: the server answers with status 500\n");
        assertThat(upstream.requests()).hasSize(3);
    }

    @Test
    void asksForAMissingDocumentOnce() throws IOException, InterruptedException {
        upstream.failWith(404);

        refuses(team.update(), 3, "the server answers with status 404; CALLWRIGHT_SOURCE must be the address");
        assertThat(upstream.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesALongDocument(boolean isAnnounced) throws IOException, InterruptedException {
        upstream.publish("x".repeat(300_000));
        if (!isAnnounced) {
            upstream.hideLength();
        }

        refuses(team.with("CALLWRIGHT_MAX_BYTES", "100000").update(), 2, "the document has more than 100000 bytes");
    }

    @Test
    void refusesHttpUnlessItIsAllowed() throws IOException, InterruptedException {
        refuses(team.without("CALLWRIGHT_ALLOW_HTTP").update(), 2, "CALLWRIGHT_SOURCE is not https;");
        refuses(team.with("CALLWRIGHT_SOURCE", "file:///etc/passwd").update(), 2, "CALLWRIGHT_SOURCE is not a URL");
        assertThat(upstream.requests()).isEmpty();
    }

    @Test
    void followsRedirectsUnlessTheyWouldSeeACredential() throws IOException, InterruptedException {
        team.with("CALLWRIGHT_SOURCE", upstream.url().replace("/api.yaml", "/moved"));

        Team.Run refused =
                team.with("CALLWRIGHT_SOURCE_HEADER", "X-Key: \"a-secret\"").update();
        Team.Run run = team.without("CALLWRIGHT_SOURCE_HEADER").update();

        assertThat(refused.code()).as(refused.log()).isEqualTo(3);
        assertThat(refused.log()).contains("or at all, which CALLWRIGHT_SOURCE_HEADER forbids");
        assertThat(run.code()).as(run.log()).isZero();
        assertThat(upstream.requests()).containsExactly("/moved", "/moved", "/api.yaml");
    }

    @Test
    void textOfTheDocumentIsNoCommand() throws IOException, InterruptedException {
        upstream.publish(
                "openapi: 3.1.0\ntitle: -x $(touch pwned) `touch pwned` ::set-output name=a::b %0A::error:: @everyone"
                        + " fixes #1, GH-2, https://x.example <b>\u202e\u200b\r\n");

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.request(1, "title"))
                .isEqualTo("-x $(touch pwned) touch pwned ::set-output name=a::b %0A::error:: everyone fixes 1, GH 2,"
                        + " https: //x.example b");
        assertThat(team.remote("log", "-1", "--format=%s", Team.BRANCH)).isEqualTo(team.request(1, "title"));
        assertThat(run.log().lines().filter(line -> line.startsWith("::")))
                .allMatch(line -> line.matches("::(stop-commands::)?[0-9a-f]{32}(::)?|::error::of a test"));
        assertThat(team.folder().resolve("pwned")).doesNotExist();
    }

    @Test
    void aLongTitleIsCutBetweenLetters() throws IOException, InterruptedException {
        upstream.publish("title: x" + "\u00e9".repeat(80) + "\n");

        assertThat(team.update().code()).isZero();
        assertThat(team.request(1, "title")).isEqualTo("x" + "\u00e9".repeat(57) + "...");
    }

    @Test
    void aLongReportIsCutAndWhatIsOpenIsClosed() throws IOException, InterruptedException {
        upstream.publish(
                "title: Pets\n<details><summary>x</summary>\n\n````yaml\n```\n" + "line\n".repeat(20_000) + "````\n");

        assertThat(team.update().code()).isZero();
        assertThat(team.request(1, "body"))
                .hasSizeLessThan(60_000)
                .contains(
                        "\nline\n````\n\n</details>\n\n_The report goes on in `report.md` of the result._\n\n---\nMade by");
    }

    @Test
    void lineEndsThatGitChangesAreNoChange() throws IOException, InterruptedException {
        team.write(".gitattributes", "* text=auto eol=lf\n");
        team.commit("One kind of line ends");
        upstream.publish(Team.FIRST.replace("\n", "\r\n"));

        Team.Run run = team.update();

        assertThat(run.log()).isEqualTo("callwright: the document is the one of 'main'; nothing changed\n");
    }

    @Test
    void preparingNeedsNoTokenAndPublishingRunsNothing() throws IOException, InterruptedException {
        team.without("GH_TOKEN").without("CALLWRIGHT_TOKEN");
        Team.Run prepared = team.update("prepare");
        team.with("GH_TOKEN", "a-secret").with("CALLWRIGHT_COMMAND", "false").with("CALLWRIGHT_TEST", "false");

        Team.Run published = team.update("publish");
        Team.Run again = team.update("publish");

        assertThat(prepared.code()).as(prepared.log()).isZero();
        assertThat(published.code()).as(published.log()).isZero();
        assertThat(again.code()).as(again.log()).isZero();
        assertThat(again.log()).contains("has this update already");
        assertThat(team.requests()).isOne();
        assertThat(team.onBranch("api.yaml")).isEqualTo(SECOND.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".github/workflows/x.yml", "apis/pet store/pom.xml", "apis/pet store/sdkx/a", ".gitlab-ci.yml"})
    void aResultThatChangesOtherFilesIsRefused(String file) throws IOException, InterruptedException {
        assertThat(team.update("prepare").code()).isZero();
        Path patch = temp.resolve("a team/the result/patch");
        Files.writeString(
                patch,
                Files.readString(patch) + "diff --git a/" + file + " b/" + file
                        + "\nnew file mode 100644\n--- /dev/null\n+++ b/" + file + "\n@@ -0,0 +1 @@\n+on: push\n");

        refuses(team.update("publish"), 2, "the result changes " + file + ", which the generator does not write\n");
    }

    @Test
    void aResultWithALinkIsRefused() throws IOException, InterruptedException {
        assertThat(team.update("prepare").code()).isZero();
        Path patch = temp.resolve("a team/the result/patch");
        Files.writeString(
                patch,
                Files.readString(patch) + "diff --git a/apis/pet store/sdk/x b/apis/pet store/sdk/x\n"
                        + "new file mode 120000\n--- /dev/null\n+++ b/apis/pet store/sdk/x\n@@ -0,0 +1 @@\n+/etc\n"
                        + "\\ No newline at end of file\n");

        refuses(team.update("publish"), 2, "the result has a link, which the generator does not write\n");
    }

    @Test
    void gitLabIsAskedForAMergeRequestByThePush() throws IOException, InterruptedException {
        team.with("CALLWRIGHT_FORGE", "gitlab").without("GITHUB_ACTIONS");
        team.remote("config", "receive.advertisePushOptions", "true");
        Path seen = temp.resolve("options");
        Team.executable(
                temp.resolve("a team/the remote.git/hooks/post-receive"),
                "#!/bin/sh\nenv | sed -n 's/^GIT_PUSH_OPTION_[0-9]*=//p' | sort >'" + seen + "'\n");
        upstream.publish("openapi: 3.1.0\ntitle: Pets 2\n/close\nx\\n/merge\n");

        Team.Run run = team.with("CALLWRIGHT_TEST", "cp api.yaml x; false").update();

        assertThat(run.code()).as(run.log()).isEqualTo(1);
        assertThat(Files.readAllLines(seen))
                .contains(
                        "merge_request.create",
                        "merge_request.target=main",
                        "merge_request.title=Draft: Pets 2",
                        "merge_request.label=additive",
                        "merge_request.unlabel=breaking",
                        "merge_request.unlabel=docs")
                .anyMatch(line -> line.startsWith("merge_request.description=> **The tests of the SDKs fail.**")
                        && line.contains("\\n\\n## What changed\\n")
                        && line.contains("\\n\\/close\\nx\\ n/merge\\n"));
        assertThat(team.calls("")).isZero();
    }
}
