package sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated Java project as its users build it and put it on a module path. */
class ProjectTest {
    private static final String MAIN = """
            package app;

            import sdk.stripe.StripeClient;

            public final class Main {
                public static void main(String[] args) {
                    try (StripeClient stripe = StripeClient.fromEnv()) {
                        System.out.println(Main.class.getModule() + " " + stripe.getClass().getModule());
                        System.out.println(stripe.identity().verificationSessions().redact("vs_1").id());
                    }
                }
            }
            """;

    @TempDir
    private Path work;

    @Test
    void mavenBuildsItAndAModuleUsesIt() throws IOException, InterruptedException {
        Path project = work.resolve("project");
        copy(Path.of("java"), project);
        String maven = Path.of(System.getProperty("maven.home"), "bin", windows() ? "mvn.cmd" : "mvn")
                .toString();
        String repository = "-Dmaven.repo.local=" + System.getProperty("maven.repository");
        run(project, maven, "-B", "-ntp", "-q", repository, "-Prelease", "javadoc:javadoc", "verify");
        Path target = project.resolve("target");
        assertThat(target.resolve("stripe-sdk-0.1.0-sources.jar")).isNotEmptyFile();
        assertThat(target.resolve("stripe-sdk-0.1.0-javadoc.jar")).isNotEmptyFile();
        assertThat(target.resolve("reports/apidocs/sdk/stripe/core"))
                .isDirectoryContaining("glob:**/package-summary.html")
                .isDirectoryNotContaining("glob:**/internal");

        Path sources = Files.createDirectories(work.resolve("app"));
        Files.writeString(sources.resolve("module-info.java"), "module app { requires sdk.stripe; }");
        Files.writeString(sources.resolve("Main.java"), MAIN);
        Files.writeString(sources.resolve("Readme.java"), readmeExample(project.resolve("README.md")));
        // What the annotations of absent values need is not there when the program runs.
        String modules = String.join(
                File.pathSeparator, target.resolve("stripe-sdk-0.1.0.jar").toString(), jarOf(JsonFactory.class));
        Path classes = work.resolve("classes");
        run(
                sources,
                tool("javac"),
                "-p",
                modules + File.pathSeparator + jarOf(org.jspecify.annotations.Nullable.class),
                "-d",
                classes.toString(),
                "module-info.java",
                "Main.java",
                "Readme.java");
        try (LocalServer server = new LocalServer()) {
            server.answer(200, "{\"id\":\"vs_1\"}");
            ProcessBuilder program = new ProcessBuilder(
                    tool("java"), "-p", modules + File.pathSeparator + classes, "-m", "app/app.Main");
            program.environment().put("STRIPE_API_KEY", "sk_test_123");
            program.environment().put("STRIPE_BASE_URL", server.url());
            assertThat(output(program)).isEqualToNormalizingNewlines("module app module sdk.stripe\nvs_1\n");
        }
    }

    // The statements of the example in a method, behind its imports.
    private static String readmeExample(Path readme) throws IOException {
        String[] example =
                Files.readString(readme).split("```java\\R")[1].split("```")[0].split("\\R\\R", 2);
        return "package app;\n" + example[0] + "\nfinal class Readme { void example() {" + example[1] + "} }";
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        output(new ProcessBuilder(command).directory(folder.toFile()));
    }

    private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(from)) {
            inside.filter(each -> !each.startsWith(from.resolve("target"))).forEach(files::add);
        }
        for (Path each : files) {
            Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }
}
