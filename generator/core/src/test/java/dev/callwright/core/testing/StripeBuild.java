package dev.callwright.core.testing;

import dev.callwright.core.StripeDocuments;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole Stripe API, generated and compiled once for all tests that need it. */
public final class StripeBuild {
    /** Where the output is. */
    public static final Path OUT = Path.of("target/stripe").toAbsolutePath();

    private static final Path CLASSES = OUT.resolve("classes");
    private static StripeBuild instance;

    private final Generation generation;
    private final JavaCompilation java;
    private final JavaCompilation snippets;
    private boolean typeScriptInstalled;

    private StripeBuild() throws IOException {
        Settings overlay = Settings.builder()
                .set(Setting.OVERLAYS, List.of(StripeDocuments.overlay().toString()))
                .build();
        Settings config = ConfigFile.load(StripeDocuments.overlay().resolveSibling("stripe/callwright.yaml"));
        this.generation = Generation.of(StripeDocuments.full(), overlay.orElse(config));
        TypeScriptCompilation.write(generation.files(), OUT);
        this.java = JavaCompilation.of(generation.below("java/"), CLASSES, JavaCompilation.runtimeClassPath());
        List<GeneratedFile> sources = generation.files().stream()
                .filter(file ->
                        file.path().startsWith("snippets/") && file.path().endsWith(".java"))
                .toList();
        // Operations that Stripe discourages have snippets too.
        this.snippets = JavaCompilation.of(
                sources, OUT.resolve("snippet-classes"), javaSdk(), "-Xlint:-deprecation", "-XDsuppressNotes");
    }

    /** The build; made when it is first asked for. */
    public static synchronized StripeBuild get() throws IOException {
        if (instance == null) {
            instance = new StripeBuild();
        }
        return instance;
    }

    /** What a program that calls the Java SDK needs. */
    public static List<Path> javaSdk() {
        List<Path> classPath = new ArrayList<>(JavaCompilation.runtimeClassPath());
        classPath.add(CLASSES);
        return classPath;
    }

    /** What was generated. */
    public Generation generation() {
        return generation;
    }

    /** The run of javac over the Java SDK. */
    public JavaCompilation java() {
        return java;
    }

    /** The run of javac over the Java snippets. */
    public JavaCompilation snippets() {
        return snippets;
    }

    /** Compiles the TypeScript SDK once, so that programs below the output can import it by its name. */
    public synchronized void installTypeScript() throws IOException, InterruptedException {
        if (!typeScriptInstalled) {
            TypeScriptCompilation.install(
                    OUT, generation.api().names().typeScript().packageName());
            typeScriptInstalled = true;
        }
    }

    /** What a Java snippet needs to run. */
    public List<Path> classPath() {
        List<Path> classPath = javaSdk();
        classPath.add(OUT.resolve("snippet-classes"));
        return classPath;
    }
}
