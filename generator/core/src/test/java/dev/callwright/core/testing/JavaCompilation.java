package dev.callwright.core.testing;

import dev.callwright.core.output.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of javac over generated sources, with the strict options that the README recommends. */
public final class JavaCompilation {
    /** Comments are Javadoc that the JDK's own tool accepts; not everything needs one. */
    public static final String DOCLINT = "-Xdoclint:all,-missing";

    private final List<String> messages;
    private final Path classes;

    private JavaCompilation(List<String> messages, Path classes) {
        this.messages = messages;
        this.classes = classes;
    }

    /**
     * Compiles every {@code .java} file with {@code --release 17 -Xlint:all -Werror}, doclint and the options; classes go to the
     * folder.
     */
    public static JavaCompilation of(
            List<GeneratedFile> files, Path classes, List<Path> classPath, String... moreOptions) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--release", "17", "-Xlint:all", "-Werror", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000", DOCLINT));
        options.addAll(List.of(moreOptions));
        deleteRecursively(classes);
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<JavaFileObject> sources = files.stream()
                    .filter(file ->
                            file.path().endsWith(".java") && !file.path().endsWith("/module-info.java"))
                    .<JavaFileObject>map(Source::new)
                    .toList();
            StringWriter other = new StringWriter();
            compiler.getTask(other, manager, diagnostics, options, null, sources)
                    .call();
            List<String> messages = new ArrayList<>(diagnostics.getDiagnostics().stream()
                    .map(each -> each.getKind() + " "
                            + (each.getSource() == null ? "" : each.getSource().getName()) + ":" + each.getLineNumber()
                            + ": " + each.getMessage(Locale.ROOT))
                    .toList());
            if (!other.toString().isBlank()) {
                messages.add(other.toString());
            }
            return new JavaCompilation(messages, classes);
        }
    }

    /** Errors and warnings, none when all is well. */
    public List<String> messages() {
        return messages;
    }

    /** How many class files came out. */
    public long classCount() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")).count();
        }
    }

    /** The jars and folders of the running test that generated code needs. */
    public static List<Path> runtimeClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith("jackson-core-")
                        || path.getFileName().toString().startsWith("jspecify-"))
                .toList();
    }

    static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final GeneratedFile file;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + encoded(file.path())), Kind.SOURCE);
            this.file = file;
        }

        private static String encoded(String path) {
            return path.replace(" ", "%20");
        }

        // Snippets are called after their variant, not after the class they hold.
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return file.path().startsWith("snippets/")
                    ? !simpleName.equals("package-info")
                    : super.isNameCompatible(simpleName, kind);
        }

        @Override
        public String getName() {
            return file.path();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.content();
        }
    }
}
