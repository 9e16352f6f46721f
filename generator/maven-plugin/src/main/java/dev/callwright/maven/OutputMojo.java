package dev.callwright.maven;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.GenerationResult;
import dev.callwright.core.Generator;
import dev.callwright.core.Output;
import dev.callwright.core.limit.ExhaustedException;
import dev.callwright.core.output.EditedFiles;
import dev.callwright.core.output.OutputException;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.rerun.LastRun;
import dev.callwright.core.rerun.RunRecord;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningCount;
import dev.callwright.core.source.tree.SourceName;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes outputs for OpenAPI documents. Does nothing if the document, its overlays, all referenced files and all settings
 * are unchanged.
 */
abstract class OutputMojo extends DocumentMojo {
    private static final String SOURCES = "+";
    private static final String WARNING = "!";

    /**
     * Generates although nothing changed, and overwrites edited files; they are kept as {@code NAME.orig}. Of use on the command
     * line: {@code -Dcallwright.force}.
     */
    @Parameter(property = "callwright.force", defaultValue = "false")
    private boolean force;

    /** Skips the goal. */
    @Parameter(property = "callwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Inject
    private @Nullable RepositorySystem repositories;

    @Inject
    private @Nullable BuildContext buildContext;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Callwright is skipped");
            return;
        }
        try {
            KnownParameters.throwIfUnknown(project(), execution());
            runDocuments(configured(settings(
                            new ProjectSettings(module(), run(execution().getExecutionId()))))
                    .only(outputs()));
        } catch (SpecException e) {
            e.diagnostics().forEach(markers()::add);
            throw new MojoFailureException(lines(e), e);
        } catch (RequestException | OutputException e) {
            throw new MojoFailureException(lines(e), e);
        } catch (ExhaustedException e) {
            throw new MojoExecutionException(
                    "this is a bug in Callwright, please report it with the document: " + e.getMessage());
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    MessageText.line("this is a bug in Callwright, please report it: " + e), e);
        }
    }

    private void runDocuments(ProjectSettings settings) throws MojoFailureException {
        LastRun last = settings.lastRun();
        Optional<List<String>> unchanged = force ? Optional.empty() : last.unchanged();
        if (unchanged.isPresent()) {
            unchanged.get().forEach(this::repeat);
            getLog().info("Nothing to generate: no input changed");
            return;
        }
        RunRecord record = new RunRecord(last);
        List<ModuleDocument> documents = settings.documents();
        throwIfShared(documents);
        for (ModuleDocument document : documents) {
            GenerationRequest request = request(document);
            markers().clear(request);
            if (request.outputs().contains(Output.JAVA)) {
                attach(javaSources(request), project());
                record.add(SOURCES + javaSources(request));
            }
            run(request, document, record);
        }
        record.store();
    }

    private static Path javaSources(GenerationRequest request) {
        return request.out().resolve("java/src/main/java");
    }

    // Lines begin with SOURCES or WARNING.
    private void repeat(String line) {
        if (line.startsWith(SOURCES)) {
            attach(Path.of(line.substring(SOURCES.length())), project());
        } else {
            getLog().warn(line.substring(WARNING.length()));
        }
    }

    /** The file or URL of a document that a parameter names. */
    final String located(String named) {
        return documents().located(new SourceName(named).in(module().basedir()));
    }

    private MavenDocuments documents() {
        return new MavenDocuments(Objects.requireNonNull(repositories), session(), project());
    }

    private GenerationRequest request(ModuleDocument document) {
        GenerationRequest request = document.request(documents()::located).with(urls());
        if (force) {
            return request.withEdited(EditedFiles.COPIED);
        }
        // Nobody keeps work in a build folder.
        return request.withEdited(
                request.out().startsWith(module().target()) ? EditedFiles.OVERWRITTEN : EditedFiles.REFUSED);
    }

    // Beside the artifacts of this user, where other plugins keep their copies too.
    private UrlCache urls() {
        UrlCache cache = UrlCache.in(
                session().getRequest().getLocalRepositoryPath().toPath().resolve(Path.of(".cache", "callwright")));
        return session().isOffline() ? cache.offline(getLog()::info) : cache;
    }

    /** The settings of the parameters, with what a goal changes in them. */
    ProjectSettings configured(ProjectSettings settings) {
        return settings;
    }

    /** Fails if another run writes what this one is about to write. */
    void throwIfShared(List<ModuleDocument> documents) {
        new SharedFiles(session(), documents).throwIfAny();
    }

    /** Runs the goal for a document. */
    void run(GenerationRequest request, ModuleDocument document, RunRecord record) throws MojoFailureException {
        GenerationResult result = generator().generate(request);
        report(result.warnings());
        result.warnings().forEach(warning -> record.add(WARNING + warning));
        WarningCount.of(result.warnings()).ifPresent(count -> record.add(WARNING + count));
        result.written().note().map(MessageText::line).ifPresent(getLog()::warn);
        getLog().info(MessageText.line("Generated " + result.operationCount() + " operations and " + result.typeCount()
                + " types into " + result.out() + ": " + result.written().summary()));
        BuildContext ide = Objects.requireNonNull(buildContext);
        ide.refresh(result.out().toFile());
        request.lock().ifPresent(lock -> ide.refresh(lock.toFile()));
        record.add(document.isOfFiles() ? result.files(request) : Optional.empty());
    }

    /** A generator that logs its steps. */
    final Generator generator() {
        return new Generator(step -> getLog().debug(MessageText.line(step)));
    }

    /** Logs warnings. */
    final void report(List<Diagnostic> warnings) {
        warnings.forEach(warning -> getLog().warn(warning.toString()));
        warnings.forEach(markers()::add);
        WarningCount.of(warnings).ifPresent(getLog()::warn);
    }

    // Each line of a message is a problem or belongs to the line above.
    private static String lines(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().map(MessageText::line).collect(Collectors.joining("\n"));
    }

    /** The outputs to generate; the usual ones of the goal if empty. */
    abstract List<String> outputs();

    /** The run of an execution. */
    abstract Run run(String executionId);

    /** Adds generated Java sources to the project, whether or not something changed in them. */
    abstract void attach(Path sources, MavenProject module);

    private ProblemMarkers markers() {
        return new ProblemMarkers(Objects.requireNonNull(buildContext));
    }

    private MavenModule module() {
        return new MavenModule(session(), project());
    }

    private MavenProject project() {
        return Objects.requireNonNull(project);
    }

    private MavenSession session() {
        return Objects.requireNonNull(session);
    }

    private MojoExecution execution() {
        return Objects.requireNonNull(execution);
    }
}
