package dev.callwright.core;

import dev.callwright.core.emit.java.JavaArtifact;
import dev.callwright.core.emit.java.JavaEmitter;
import dev.callwright.core.emit.project.ProjectInfo;
import dev.callwright.core.emit.site.SiteEmitter;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePackages;
import dev.callwright.core.emit.snippet.SnippetEmitter;
import dev.callwright.core.emit.typescript.NpmPackage;
import dev.callwright.core.emit.typescript.TypeScriptEmitter;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Descriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs the emitters of an API in parallel, or all on the thread of the caller. The order of the files is fixed. */
final class Emitters {
    /** The default number of threads. */
    static final int THREADS = 2;

    private static final String FIRST_VERSION = "0.1.0";

    private final LoadedApi api;
    private final Settings settings;
    private final int threadCount;
    private final TemplateRenderer renderer = new TemplateRenderer();
    private final Optional<String> docsUrl;
    private final Descriptions descriptions;
    private final ProjectInfo project;

    Emitters(LoadedApi api, Settings settings, int threadCount) {
        this.api = api;
        this.settings = settings;
        this.threadCount = threadCount;
        this.docsUrl =
                settings.text(Setting.DOCS_URL).or(() -> api.model().settings().docsUrl());
        this.descriptions = new Descriptions(docsUrl);
        this.project = ProjectSetup.of(settings, api.model());
    }

    /** The files of the outputs. */
    List<GeneratedFile> emit(Set<Output> outputs, Progress progress) {
        EmitProgress count = new EmitProgress(progress, api.model().operations().size(), outputs.size());
        if (threadCount == 1) {
            return outputs.stream()
                    .flatMap(output -> emit(output, count).stream())
                    .toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(threadCount, DeepStack::thread);
        try {
            List<CompletableFuture<List<GeneratedFile>>> running = outputs.stream()
                    .map(output ->
                            CompletableFuture.supplyAsync(() -> DeepStack.call(() -> emit(output, count)), threads))
                    .toList();
            List<GeneratedFile> files = new ArrayList<>();
            running.forEach(each -> files.addAll(each.join()));
            return files;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<GeneratedFile> emit(Output output, EmitProgress count) {
        List<GeneratedFile> files = switch (output) {
            case JAVA -> new JavaEmitter(api.names().java(), artifact(), renderer).emit(api.model(), descriptions);
            case TYPESCRIPT ->
                new TypeScriptEmitter(api.names().typeScript(), npmPackage(), renderer).emit(api.model(), descriptions);
            case SNIPPETS -> new SnippetEmitter(api.model(), api.names(), renderer).emit(count::operation);
            case SITE -> site();
        };
        if (output != Output.SNIPPETS) {
            count.output();
        }
        return files;
    }

    private List<GeneratedFile> site() {
        JavaArtifact java = artifact();
        SitePackages packages = new SitePackages(
                java.groupId(),
                java.artifactId(),
                java.version(),
                api.names().typeScript().packageName(),
                npmPackage().version());
        SiteSetup setup = SiteSetup.of(settings, api.model(), docsUrl);
        SiteContext context = SiteContext.of(api.model(), api.names(), descriptions, packages, setup.design());
        return new SiteEmitter(context, setup.extras()).emit();
    }

    private JavaArtifact artifact() {
        String basePackage = api.names().java().basePackage();
        String lastName = basePackage.substring(basePackage.lastIndexOf('.') + 1);
        return new JavaArtifact(
                settings.text(Setting.JAVA_GROUP_ID).orElse(basePackage),
                settings.text(Setting.JAVA_ARTIFACT_ID).orElse(lastName + "-sdk"),
                version(Setting.JAVA_VERSION),
                api.model().info().title(),
                project);
    }

    private NpmPackage npmPackage() {
        return new NpmPackage(
                version(Setting.TYPESCRIPT_VERSION),
                settings.text(Setting.TYPESCRIPT_PACKAGE_NAME).isPresent(),
                project);
    }

    private String version(Setting setting) {
        return settings.text(setting).orElse(FIRST_VERSION);
    }
}
