package dev.callwright.core.emit.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
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
import java.util.function.Consumer;

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
        ApiModel model = EventMembers.placed(all.withTypes(new DeclaredTypes(all, names).needed()));
        JavaContext context = new JavaContext(model, names, descriptions);
        // Each declaration is rendered at once: its JavaPoet tree takes several times the memory of its text.
        List<GeneratedFile> files = new ArrayList<>();
        Set<String> packages = new TreeSet<>();
        Consumer<Declaration> declare = declaration -> {
            files.add(declaration.file());
            packages.add(declaration.name().packageName());
        };
        declare(model, context, declare);
        packages.forEach(each -> files.add(packageInfo(each)));
        RuntimeSources runtime = new RuntimeSources(names.corePackage());
        packages.addAll(runtime.exportedPackages());
        files.addAll(0, new ProjectFiles(names, artifact, templates).of(model, packages));
        files.addAll(runtime.files(SOURCES));
        if (!model.settings().headers().options().isEmpty()) {
            GeneratedFile options = headerOptions(context);
            files.replaceAll(file -> file.path().equals(options.path()) ? options : file);
        }
        return files;
    }

    private static GeneratedFile headerOptions(JavaContext context) {
        HeaderOptionsClass options = new HeaderOptionsClass(context);
        QualifiedName name =
                new QualifiedName(options.name().packageName(), options.name().simpleName());
        return new Declaration(name, options.spec()).file();
    }

    private void declare(ApiModel model, JavaContext context, Consumer<Declaration> declare) {
        Declarations kinds = new Declarations(context);
        for (TypeDefinition type : model.types()) {
            QualifiedName name = names.type(type.id());
            if (!name.isNested()) {
                declare.accept(new Declaration(name, kinds.of(type)));
            }
        }
        model.operations().stream()
                .filter(operation -> !operation.paramsInputs().isEmpty())
                .forEach(
                        operation -> declare.accept(new Declaration(names.params(operation), kinds.params(operation))));
        for (Resource top : model.resources()) {
            top.withDescendants().forEach(resource -> {
                for (CallMode mode : CallMode.values()) {
                    new ServiceClass(resource, context, mode)
                            .specs()
                            .forEach((name, spec) -> declare.accept(new Declaration(name, spec)));
                }
            });
        }
        new ErrorClasses(context).specs().forEach((name, spec) -> declare.accept(new Declaration(name, spec)));
        String userAgent = UserAgent.of(artifact.artifactId(), artifact.version());
        declare.accept(new Declaration(names.client(), new ClientClass(context, userAgent).spec()));
        declare.accept(new Declaration(names.asyncClient(), new AsyncClientClass(context).spec()));
        model.webhooks()
                .signature()
                .ifPresent(signature -> declare.accept(
                        new Declaration(names.webhooks(), new WebhooksClass(signature, context).spec())));
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

    private record Declaration(QualifiedName name, TypeSpec spec) {
        GeneratedFile file() {
            JavaFile file = JavaFile.builder(name.packageName(), spec)
                    .indent("    ")
                    .skipJavaLangImports(true)
                    .build();
            return new GeneratedFile(
                    SOURCES + name.packageName().replace('.', '/') + "/" + name.outermostName() + ".java",
                    LineBreaks.in(LineBreaks.withShortComments(file.toString())));
        }
    }
}
