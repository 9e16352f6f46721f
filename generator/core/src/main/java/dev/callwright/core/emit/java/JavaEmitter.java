package dev.callwright.core.emit.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.limit.Cancellation;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.UserAgent;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Descriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Emits a Java SDK as a Maven project. */
public final class JavaEmitter {
    private static final String SOURCES = "java/src/main/java/";

    private final JavaNames names;
    private final JavaArtifact artifact;
    private final TemplateRenderer templates;

    /**
     * An emitter for one API.
     *
     * @param names the API's names
     * @param artifact the Maven coordinates
     * @param templates renders the project files
     */
    public JavaEmitter(JavaNames names, JavaArtifact artifact, TemplateRenderer templates) {
        this.names = names;
        this.artifact = artifact;
        this.templates = templates;
    }

    /** The files of the project, all below {@code java/}. */
    public List<GeneratedFile> emit(ApiModel model) {
        return emit(model, new Descriptions(model.settings().docsUrl()));
    }

    /** The same files, with a cache of descriptions that other emitters share. */
    public List<GeneratedFile> emit(ApiModel all, Descriptions descriptions) {
        SdkDeclarations declarations = SdkDeclarations.of(all, names, descriptions);
        ApiModel model = declarations.context().model();
        // Each declaration is rendered at once: its JavaPoet tree takes several times the memory of its text.
        List<GeneratedFile> files = new ArrayList<>();
        Set<String> packages = new TreeSet<>();
        declarations.each(UserAgent.of(artifact.artifactId(), artifact.version()), (name, spec) -> {
            files.add(file(name, spec));
            packages.add(name.packageName());
        });
        packages.forEach(each -> files.add(packageInfo(each)));
        RuntimeSources runtime = new RuntimeSources(names.corePackage());
        packages.addAll(runtime.exportedPackages());
        files.addAll(0, new ProjectFiles(names, artifact, templates).of(model, packages));
        files.addAll(runtime.files(SOURCES));
        if (!model.settings().headers().options().isEmpty()) {
            GeneratedFile options = declarations.headerOptions(JavaEmitter::file);
            files.replaceAll(file -> file.path().equals(options.path()) ? options : file);
        }
        return files;
    }

    private GeneratedFile packageInfo(String packageName) {
        return new GeneratedFile(
                SOURCES + packageName.replace('.', '/') + "/package-info.java",
                "/** " + words(packageName) + " */\n@NullMarked\npackage " + packageName
                        + ";\n\nimport org.jspecify.annotations.NullMarked;\n");
    }

    private String words(String packageName) {
        String last = packageName.equals(names.basePackage())
                ? ""
                : packageName.substring(names.basePackage().length() + 1);
        return switch (last) {
            case "" -> "The client.";
            case "model" -> "The types of requests and responses, and the params of operations.";
            case "service" -> "The operations by resource.";
            default -> "Exceptions for kinds of errors.";
        };
    }

    private static GeneratedFile file(QualifiedName name, TypeSpec spec) {
        Cancellation.check();
        JavaFile file = JavaFile.builder(name.packageName(), spec)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return new GeneratedFile(
                SOURCES + name.packageName().replace('.', '/') + "/" + name.outermostName() + ".java",
                LineBreaks.in(LineBreaks.withShortComments(file.toString())));
    }
}
