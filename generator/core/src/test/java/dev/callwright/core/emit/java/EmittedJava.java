package dev.callwright.core.emit.java;

import dev.callwright.core.emit.project.ProjectInfo;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.NamePlanner;
import dev.callwright.core.naming.NamingOptions;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.normalize.SpecNormalizer;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.SpecParser;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.testing.JavaCompilation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the emitter makes of a model. */
final class EmittedJava {
    private static final JavaArtifact ARTIFACT =
            new JavaArtifact("com.example", "things", "1.0.0", "Things & more", ProjectInfo.of("A client of things"));
    private static final String SOURCES = "java/src/main/java/";

    private final String basePackage;
    private final List<GeneratedFile> files;

    private EmittedJava(String basePackage, List<GeneratedFile> files) {
        this.basePackage = basePackage;
        this.files = files;
    }

    /** The Java of a model in package {@code acme}. */
    static EmittedJava of(ApiModel model) {
        return of(model, "acme");
    }

    /** The Java of a model in a package. */
    static EmittedJava of(ApiModel model, String basePackage) {
        JavaNames names = NamePlanner.plan(
                        model, new NamingOptions(Optional.of(basePackage), Optional.empty()), NamesLock.empty())
                .java();
        return new EmittedJava(basePackage, new JavaEmitter(names, ARTIFACT, new TemplateRenderer()).emit(model));
    }

    /** The Java of an OpenAPI document in a package. */
    static EmittedJava of(SpecSource source, String basePackage) {
        Diagnostics diagnostics = new Diagnostics();
        ApiModel model = new SpecNormalizer(diagnostics)
                .normalize(
                        new SpecParser(diagnostics).parse(new SpecReader(diagnostics).load(source)),
                        OperationSelector.ALL);
        return of(model, basePackage);
    }

    List<GeneratedFile> files() {
        return files;
    }

    /** The simple name of the only params class. */
    String params() {
        List<String> names = files.stream()
                .map(GeneratedFile::path)
                .filter(path -> path.contains("/model/") && path.endsWith("Params.java"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
                .toList();
        if (names.size() != 1) {
            throw new AssertionError(names);
        }
        return names.get(0);
    }

    /** The source of a class, such as {@code model.Card}, below the base package. */
    String source(String className) {
        String path = SOURCES + (basePackage + "." + className).replace('.', '/') + ".java";
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is none of "
                        + files.stream()
                                .map(GeneratedFile::path)
                                .filter(each -> !each.contains("/core/"))
                                .toList()));
    }

    /** The results of expressions of a program that uses the classes; class files go to the folder. */
    List<String> results(Path classes, List<String> expressions) throws Exception {
        String program = """
                package program;
                import %1$s.*;
                import %1$s.core.*;
                import %1$s.model.*;
                import java.util.*;
                public final class Program {
                    public static List<String> run() {
                        List<String> results = new ArrayList<>();
                        %2$s
                        return results;
                    }
                    private static String tried(java.util.function.Supplier<Object> value) {
                        try {
                            return String.valueOf(value.get());
                        } catch (RuntimeException e) {
                            return e.getMessage();
                        }
                    }
                }
                """.formatted(
                        basePackage,
                        expressions.stream()
                                .map(each -> "results.add(tried(() -> " + each + "));")
                                .collect(Collectors.joining("\n")));
        List<GeneratedFile> all = new ArrayList<>(files);
        all.add(new GeneratedFile("java/src/main/java/program/Program.java", program));
        List<String> messages = JavaCompilation.of(all, classes, JavaCompilation.runtimeClassPath())
                .messages();
        if (!messages.isEmpty()) {
            throw new AssertionError(String.join("\n", messages));
        }
        URL[] folders = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(folders, EmittedJava.class.getClassLoader())) {
            Object lines = loader.loadClass("program.Program").getMethod("run").invoke(null);
            return ((List<?>) lines).stream().map(String::valueOf).toList();
        }
    }

    /** What the compiler complains of; class files go to the folder. */
    List<String> complaints(Path classes) throws IOException {
        return JavaCompilation.of(files, classes, JavaCompilation.runtimeClassPath())
                .messages();
    }
}
