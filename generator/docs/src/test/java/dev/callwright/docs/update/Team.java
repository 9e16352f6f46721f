package dev.callwright.docs.update;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A repository with an API in a subfolder, a bare one that it is pushed to, and a stand-in for GitHub. All paths have spaces. The
 * script runs in the clone, as in CI.
 */
final class Team {
    static final String BRANCH = "callwright/update";
    /** The committed document. */
    static final String FIRST = "openapi: 3.1.0\ntitle: Pets 1\n";

    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path SCRIPT = ROOT.resolve(".github/actions/callwright/update.sh");
    private static final String SECRET = "a-secret";
    private static Optional<Path> template = Optional.empty();

    private final Path temp;
    private final Path remote;
    private final Path clone;
    private final Map<String, String> environment = new HashMap<>();
    private List<String> shell = List.of("sh");

    /** How a run of the script ended. */
    record Run(int code, String log) {}

    private Team(Path temp) {
        this.temp = temp;
        this.remote = temp.resolve("the remote.git");
        this.clone = temp.resolve("a clone");
    }

    /** A team whose repository has the settings and {@link #FIRST}, and a server that publishes documents. */
    static Team of(Path temp, Upstream upstream) throws IOException, InterruptedException {
        return copyOf(template(), temp, upstream);
    }

    /** A team that has what another one has. */
    static Team copyOf(Path other, Path temp, Upstream upstream) throws IOException {
        copy(other, temp);
        Team team = new Team(temp);
        Path config = team.clone.resolve(".git/config");
        Files.writeString(config, Files.readString(config).replace(other.toString(), temp.toString()));
        team.environment.putAll(Map.of(
                "PATH",
                temp.resolve("bin") + ":" + System.getenv("PATH"),
                "HOME",
                temp.toString(),
                "GH_STATE",
                team.state().toString(),
                "GH_REMOTE",
                team.remote.toString(),
                "GH_TOKEN",
                SECRET,
                "CALLWRIGHT_TOKEN",
                SECRET,
                "CALLWRIGHT_SOURCE",
                upstream.url(),
                "CALLWRIGHT_ALLOW_HTTP",
                "true",
                "CALLWRIGHT_RETRY_DELAY",
                "0",
                "CALLWRIGHT_RESULT",
                temp.resolve("the result").toString()));
        team.environment.putAll(Map.of(
                "CALLWRIGHT_TEST", "env >'" + temp + "/seen'; echo '::error::of a test'",
                "CALLWRIGHT_FORGE", "github",
                "GITHUB_ACTIONS", "true",
                "GIT_CONFIG_NOSYSTEM", "1"));
        return team;
    }

    // Made once, and copied for each test.
    private static synchronized Path template() throws IOException, InterruptedException {
        if (template.isEmpty()) {
            Team team =
                    new Team(Files.createDirectories(Path.of("target/update").toAbsolutePath()));
            delete(team.temp);
            Files.createDirectories(team.state());
            for (String command : List.of("gh", "callwright")) {
                try (InputStream text = Team.class.getResourceAsStream(command)) {
                    executable(team.temp.resolve("bin").resolve(command), new String(text.readAllBytes(), UTF_8));
                }
            }
            team.git(team.temp, "init", "-q", "--template=", "--bare", "-b", "main", team.remote.toString());
            team.git(team.temp, "clone", "-q", "--template=", team.remote.toString(), team.clone.toString());
            team.write(
                    "callwright.yaml",
                    "spec: api.yaml\nout: sdk\njava:\n  package: com.example.pets\n  version: 1.2.0 # ours\n");
            team.write("api.yaml", FIRST);
            team.commit("Begin");
            template = Optional.of(team.temp);
        }
        return template.get();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path state() {
        return temp.resolve("pull requests");
    }

    /** The folder of the API. */
    Path folder() {
        return clone.resolve("apis/pet store");
    }

    Path temp() {
        return temp;
    }

    Team with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Team without(String variable) {
        environment.remove(variable);
        return this;
    }

    Team in(List<String> otherShell) {
        shell = otherShell;
        return this;
    }

    Run runIn(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(shell);
        command.add(SCRIPT.toString());
        command.addAll(List.of(arguments));
        return run(where, command);
    }

    /** Runs the script in the folder of the API, and looks at the working copy after it. */
    Run update(String... arguments) throws IOException, InterruptedException {
        Run run = runIn(folder(), arguments);
        assertThat(run.log()).doesNotContain(SECRET);
        assertThat(git(clone, "status", "--porcelain", "--untracked-files=no")).isEmpty();
        assertThat(git(clone, "symbolic-ref", "HEAD")).isEqualTo("refs/heads/main");
        return run;
    }

    private Run run(Path where, List<String> command) throws IOException, InterruptedException {
        Path log = temp.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CI") || name.startsWith("GIT"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Run(code, Files.readString(log));
    }

    /** What git prints; a command that fails fails the test. */
    String git(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Jo", "-c", "user.email=jo@example.com"));
        command.addAll(List.of(arguments));
        Run run = run(where, command);
        assertThat(run.code()).as("%s: %s", command, run.log()).isZero();
        return run.log().strip();
    }

    /** What git prints of the repository that is pushed to. */
    String remote(String... arguments) throws IOException, InterruptedException {
        return git(remote, arguments);
    }

    void write(String file, String text) throws IOException {
        Path path = folder().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Commits the files of the folder to the main branch. */
    void commit(String message) throws IOException, InterruptedException {
        git(clone, "add", "-A", ".");
        git(clone, "commit", "-q", "-m", message);
        git(clone, "push", "-q", "origin", "HEAD:main");
    }

    /** Commits a file to the branch of the script, as a person would; returns the commit. */
    String commitToBranch(String file, String... options) throws IOException, InterruptedException {
        Path other = temp.resolve("another clone");
        if (!Files.exists(other)) {
            git(temp, "clone", "-q", remote.toString(), other.toString());
        }
        git(other, "fetch", "-q", "origin");
        git(other, "checkout", "-q", "-B", "mine", "origin/" + BRANCH);
        Files.writeString(other.resolve(file), "of a person");
        git(other, "add", "-A");
        List<String> commit = new ArrayList<>(List.of("commit", "-q"));
        commit.addAll(List.of(options));
        git(other, commit.toArray(String[]::new));
        git(other, "push", "-q", "--force", "origin", "mine:" + BRANCH);
        return remote("rev-parse", BRANCH);
    }

    /** A file of the branch, without its last line feed. */
    String onBranch(String file) throws IOException, InterruptedException {
        return remote("show", BRANCH + ":apis/pet store/" + file);
    }

    boolean hasBranch() throws IOException, InterruptedException {
        return !remote("branch", "--list", BRANCH).isEmpty();
    }

    /** What the stand-in for GitHub knows of a pull request: its title, body, labels, state, draft or comment. */
    String request(int number, String what) throws IOException {
        return Files.readString(state().resolve("" + number).resolve(what)).strip();
    }

    void setRequest(int number, String what, String value) throws IOException {
        Files.createDirectories(state().resolve("" + number));
        Files.writeString(state().resolve("" + number).resolve(what), value + "\n");
    }

    long requests() throws IOException {
        try (Stream<Path> files = Files.list(state())) {
            return files.filter(Files::isDirectory).count();
        }
    }

    /** How often the command that a stand-in wrote down began with these words. */
    long calls(String start) throws IOException {
        Path calls = state().resolve("calls");
        return Files.exists(calls)
                ? Files.readAllLines(calls).stream()
                        .filter(line -> line.startsWith(start))
                        .count()
                : 0;
    }

    /** How many variables with the token each command of the generator saw. */
    List<String> tokensSeen() throws IOException {
        return Files.readAllLines(state().resolve("tokens"));
    }

    static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Merges the branch of the script as the button of GitHub does that makes one commit of it. */
    void squash() throws IOException, InterruptedException {
        git(clone, "fetch", "-q", "origin");
        git(clone, "merge", "-q", "--squash", "origin/" + BRANCH);
        git(clone, "commit", "-q", "-m", "Update");
        git(clone, "push", "-q", "origin", "HEAD:main");
    }

    /** Merges the base into the branch, as the button of GitHub does. */
    void mergeBaseIntoBranch() throws IOException, InterruptedException {
        Path other = temp.resolve("another clone");
        git(temp, "clone", "-q", "-b", BRANCH, remote.toString(), other.toString());
        git(other, "merge", "-q", "--no-edit", "origin/main");
        git(other, "push", "-q", "origin", "HEAD");
    }

    /** Removes a pull request, as if it could not be opened. */
    void forget(int number) throws IOException {
        delete(state().resolve("" + number));
    }
}
