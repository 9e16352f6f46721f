package dev.callwright.core.emit.java;

import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.MarkdownFlavor;
import dev.callwright.core.text.MarkdownText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the Maven project and the Java module other than sources. */
final class ProjectFiles {
    private static final String ROOT = "java/";

    private final JavaNames names;
    private final JavaArtifact artifact;
    private final TemplateRenderer templates;

    ProjectFiles(JavaNames names, JavaArtifact artifact, TemplateRenderer templates) {
        this.names = names;
        this.artifact = artifact;
        this.templates = templates;
    }

    /** The view of {@code module-info.java}. */
    record ModuleView(String moduleName, boolean digits, List<String> packages) {
        ModuleView {
            packages = List.copyOf(packages);
        }
    }

    /** The view of {@code README.md}. */
    record ReadmeView(
            String title,
            String apiVersion,
            String groupId,
            String artifactId,
            String version,
            String clientPackage,
            String client,
            String core,
            String moduleName,
            String keyVariable,
            String urlVariable,
            boolean keyed,
            boolean paged,
            Optional<String> credential,
            boolean clientCredentials,
            String clientIdVariable,
            String clientSecretVariable,
            Optional<String> servers,
            String call,
            Optional<String> webhooks,
            String secretVariable) {}

    /** The files, for types in these packages. */
    List<GeneratedFile> of(ApiModel model, Collection<String> packages) {
        String module = names.basePackage();
        boolean digits = module.matches(".*[0-9](\\..*)?");
        ReadmeView readme = new ReadmeView(
                MarkdownText.escape(model.info().title(), MarkdownFlavor.PLAIN),
                MarkdownText.escape(model.info().version(), MarkdownFlavor.PLAIN),
                PomFile.xml(artifact.groupId()),
                PomFile.xml(artifact.artifactId()),
                PomFile.xml(artifact.version()),
                names.client().packageName(),
                names.client().simpleName(),
                names.corePackage(),
                module,
                names.apiKeyVariable(),
                names.baseUrlVariable(),
                !model.keySchemes().isEmpty(),
                model.operations().stream()
                        .anyMatch(operation -> operation.pagination().isPresent()),
                credential(model),
                !model.clientCredentialsSchemes().isEmpty(),
                names.clientIdVariable(),
                names.clientSecretVariable(),
                servers(model),
                model.resources().stream()
                        .flatMap(resource -> calls(resource, "client."))
                        .findFirst()
                        .orElse("// client.resource().method(...)"),
                model.webhooks().signature().map(signature -> names.webhooks().simpleName()),
                names.webhookSecretVariable());
        return List.of(
                PomFile.of(artifact, templates),
                // Not with the other sources, because projects that compile those in their own module have a
                // declaration already.
                file(
                        "src/main/module/module-info.java",
                        "module-info.java",
                        new ModuleView(module, digits, List.copyOf(packages))),
                file("README.md", "java-README.md", readme));
    }

    // Calls without arguments, which need no data of the caller.
    private Stream<String> calls(Resource resource, String prefix) {
        String path = prefix + names.resourceAccessor(resource) + "().";
        Stream<String> here = resource.operations().stream()
                .filter(Operation::isExample)
                .filter(operation -> !operation.result().kind().isStream())
                .map(operation -> call(path + names.method(operation) + "()", operation));
        return Stream.concat(here, resource.children().stream().flatMap(child -> calls(child, path)));
    }

    private static String call(String code, Operation operation) {
        return operation.pagination().isPresent()
                ? "for (var item : " + code + ".autoPager()) {\n    System.out.println(item);\n}"
                : operation.result().kind() == ResultKind.NONE ? code + ";" : "System.out.println(" + code + ");";
    }

    // The setters that select the server, such as `server(...)`, `region(...)`.
    private Optional<String> servers(ApiModel model) {
        List<String> setters = new ArrayList<>();
        if (model.hasServerChoice()) {
            setters.add("`server(...)`");
        }
        model.serverVariables()
                .keySet()
                .forEach(variable -> setters.add("`" + names.serverVariable(variable) + "(...)`"));
        return setters.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", setters));
    }

    // Without a single key, credentials are given by the name of their scheme.
    private Optional<String> credential(ApiModel model) {
        if (!model.keySchemes().isEmpty()) {
            return Optional.empty();
        }
        return model.securitySchemes().values().stream()
                .filter(scheme -> scheme.kind() == SecurityScheme.Kind.BASIC)
                .findFirst()
                .map(scheme -> MarkdownText.code(names.client().simpleName() + ".builder().credential("
                        + JavaLiterals.expression(scheme.name())
                        + ", Credential.basic(user, password)).build()"));
    }

    private GeneratedFile file(String path, String template, Record view) {
        return new GeneratedFile(ROOT + path, templates.render("project/" + template + ".mustache", view));
    }
}
