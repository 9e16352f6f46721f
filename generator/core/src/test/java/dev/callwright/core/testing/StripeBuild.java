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
        List<Path> classPath = new ArrayList<>(JavaCompilation.runtimeClassPath());
        classPath.add(CLASSES);
        // Operations that Stripe discourages have snippets too.
        this.snippets = JavaCompilation.of(
                sources, OUT.resolve("snippet-classes"), classPath, "-Xlint:-deprecation", "-XDsuppressNotes");
    }

    /** The build; made when it is first asked for. */
    public static synchronized StripeBuild get() throws IOException {
        if (instance == null) {
            instance = new StripeBuild();
        }
        return instance;
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

    /** What a Java snippet needs to run. */
    public List<Path> classPath() {
        List<Path> classPath = new ArrayList<>(JavaCompilation.runtimeClassPath());
        classPath.add(CLASSES);
        classPath.add(OUT.resolve("snippet-classes"));
        return classPath;
    }
}
