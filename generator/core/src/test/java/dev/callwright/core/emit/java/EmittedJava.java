package dev.callwright.core.emit.java;

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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the emitter makes of a model. */
final class EmittedJava {
    private static final JavaArtifact ARTIFACT = new JavaArtifact("com.example", "things", "1.0.0", "Things & more");
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

    /** What the compiler complains of; class files go to the folder. */
    List<String> complaints(Path classes) throws IOException {
        return JavaCompilation.of(files, classes, JavaCompilation.runtimeClassPath())
                .messages();
    }
}
