package dev.callwright.core.fuzz;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.JavaCompilation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac over files in memory, as strict as it can be; the classes it makes are thrown away. */
final class Javac {
    private static final Path RUNTIME_CLASSES = Path.of("target/fuzz/runtime-classes");
    // Snippets of discouraged operations say so themselves.
    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Xlint:-deprecation",
            "-XDsuppressNotes",
            "-Werror",
            "-proc:none",
            "-Xmaxerrs",
            "10000",
            "-Xmaxwarns",
            "10000",
            // A mistake in one document must not hide those in others.
            "-XDshould-stop.ifError=FLOW");

    private final List<Path> classPath;

    private Javac(List<Path> classPath) {
        this.classPath = classPath;
    }

    /** A compiler whose class path holds what is made of these files. */
    static Javac on(List<GeneratedFile> runtime) throws IOException {
        List<Path> libraries = JavaCompilation.runtimeClassPath();
        List<String> messages = JavaCompilation.of(runtime, RUNTIME_CLASSES, libraries, "-proc:none")
                .messages();
        if (!messages.isEmpty()) {
            throw new IllegalStateException("the runtime does not compile: " + messages.get(0));
        }
        List<Path> classPath = new ArrayList<>(libraries);
        classPath.add(RUNTIME_CLASSES);
        return new Javac(classPath);
    }

    /**
     * What javac says.
     *
     * @param diagnostics errors and warnings
     * @param other what it prints besides, which is where it says that it crashed
     * @param isSuccess whether it was content
     */
    record Messages(List<Diagnostic<? extends Source>> diagnostics, String other, boolean isSuccess) {}

    Messages compile(List<GeneratedFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = files.stream().map(Source::new).toList();
        StringWriter other = new StringWriter();
        try (StandardJavaFileManager disk = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            disk.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            Files.createDirectories(RUNTIME_CLASSES);
            disk.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(RUNTIME_CLASSES));
            boolean success = compiler.getTask(other, new Discarding(disk), diagnostics, OPTIONS, null, sources)
                    .call();
            return new Messages(placed(diagnostics), other.toString(), success);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return new Messages(List.of(), "javac threw " + e, false);
        }
    }

    // The compiler hands out the files it was given; "warnings found and -Werror specified" has none.
    @SuppressWarnings("unchecked")
    private static List<Diagnostic<? extends Source>> placed(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<Diagnostic<? extends Source>> placed = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getSource() instanceof Source) {
                placed.add((Diagnostic<? extends Source>) each);
            }
        }
        return placed;
    }

    /** A source in memory. */
    static final class Source extends SimpleJavaFileObject {
        private final GeneratedFile file;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path().replace("%", "%25").replace(" ", "%20")), Kind.SOURCE);
            this.file = file;
        }

        /** The line of this number, counted from 1. */
        String line(long number) {
            return file.content()
                    .lines()
                    .skip(Math.max(0, number - 1))
                    .findFirst()
                    .orElse("");
        }

        // Snippets are called after their variant, not after the class they hold.
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return file.path().contains("/snippets/")
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

    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {
        Discarding(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("discard:///" + className.hashCode()), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
