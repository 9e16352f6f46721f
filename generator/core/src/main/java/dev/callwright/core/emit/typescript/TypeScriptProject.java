package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.MarkdownFlavor;
import dev.callwright.core.text.MarkdownText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the npm package beside its sources. */
final class TypeScriptProject {
    private final TypeScriptContext context;
    private final TemplateRenderer renderer;

    TypeScriptProject(TypeScriptContext context, TemplateRenderer renderer) {
        this.context = context;
        this.renderer = renderer;
    }

    /** The view of files that are the same for all packages. */
    record SameView() {}

    /** The view of {@code README.md}. */
    record ReadmeView(
            String packageName,
            boolean unnamed,
            String title,
            String apiVersion,
            String variable,
            String createClient,
            String keyVariable,
            boolean keyed,
            Optional<String> credentials,
            String callerOptions,
            boolean paged,
            String settings,
            Optional<String> ownOptions,
            boolean onClient,
            Optional<ExampleView> example,
            Optional<String> webhooks,
            String secretVariable) {}

    /** A call without arguments. */
    record ExampleView(String call, String constant) {}

    /** The files. */
    List<GeneratedFile> emit(NpmPackage npmPackage) {
        TypeScriptNames names = context.names();
        ApiInfo info = context.model().info();
        ReadmeView readme = new ReadmeView(
                names.packageName(),
                !npmPackage.isPublishable(),
                MarkdownText.escape(info.title(), MarkdownFlavor.PLAIN),
                MarkdownText.escape(info.version(), MarkdownFlavor.PLAIN),
                names.clientVariable(),
                names.createClient(),
                names.apiKeyVariable(),
                isKeyed(),
                credentials(),
                callerOptions(),
                context.model().operations().stream()
                        .anyMatch(operation -> operation.pagination().isPresent()),
                names.settings(),
                new ClientOptions(context).words(),
                names.operationIds() == OperationIds.CLIENT,
                example(),
                context.model().webhooks().signature().map(signature -> names.webhooks()),
                names.webhookSecretVariable());
        return List.of(
                PackageFile.of(names.packageName(), npmPackage, renderer),
                file("tsconfig.json", new SameView()),
                file("tsconfig.cjs.json", new SameView()),
                file("README.md", readme),
                new GeneratedFile(
                        Sources.ROOT + ".gitignore",
                        // A name that git and npm do not read in the folder of the templates.
                        renderer.render("typescript/gitignore.mustache", new SameView())));
    }

    private GeneratedFile file(String path, Record view) {
        return new GeneratedFile(Sources.ROOT + path, renderer.render("typescript/" + path + ".mustache", view));
    }

    private Optional<ExampleView> example() {
        return context.model().resources().stream()
                .flatMap(resource -> examples(resource, ""))
                .findFirst();
    }

    private Stream<ExampleView> examples(Resource resource, String prefix) {
        String path = prefix + context.names().resourceAccessor(resource) + ".";
        Stream<ExampleView> here = resource.operations().stream()
                .filter(Operation::isExample)
                .map(operation -> new ExampleView(
                        path + context.names().method(operation),
                        context.names().operationConstant(operation)));
        return Stream.concat(here, resource.children().stream().flatMap(child -> examples(child, path)));
    }

    private boolean isKeyed() {
        return !context.model().keySchemes().isEmpty();
    }

    private boolean hasBasicScheme() {
        return context.model().securitySchemes().values().stream()
                .anyMatch(scheme -> scheme.kind() == SecurityScheme.Kind.BASIC);
    }

    // The options with the credentials of an API that has no single key.
    private Optional<String> credentials() {
        if (isKeyed() || context.model().securitySchemes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                hasBasicScheme() ? "`basicAuth` (user name and password)" : "`credentials` by security scheme");
    }

    private String callerOptions() {
        if (isKeyed()) {
            return ", { apiKey: '...' }";
        }
        return hasBasicScheme() ? ", { basicAuth: { username: '...', password: '...' } }" : "";
    }
}
