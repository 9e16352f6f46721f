package dev.callwright.core.diff.java;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac, which reports every error, also those in code that names what is not there. */
final class JavacErrors {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private JavacErrors() {}

    /**
     * Compiles sources, given by file name.
     *
     * @param classes the folder for the classes
     * @param stage {@code GENERATE}, or {@code FLOW} to look for errors only
     */
    static List<Diagnostic<? extends JavaFileObject>> errors(
            Map<String, String> sources, Path classes, List<Path> classPath, String stage) throws IOException {
        Files.createDirectories(classes);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(found, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(Stream.of(classes), classPath.stream()).toList());
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-nowarn",
                    "-g:none",
                    "-Xmaxerrs",
                    "100000",
                    "-XDshould-stop.ifError=FLOW",
                    "-XDshould-stop.ifNoError=" + stage);
            List<Source> units = sources.entrySet().stream()
                    .map(entry -> new Source(entry.getKey(), entry.getValue()))
                    .toList();
            JAVAC.getTask(new StringWriter(), files, found, options, null, units)
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
