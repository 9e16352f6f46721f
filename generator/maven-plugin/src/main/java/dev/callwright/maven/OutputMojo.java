package dev.callwright.maven;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.GenerationResult;
import dev.callwright.core.Generator;
import dev.callwright.core.limit.ExhaustedException;
import dev.callwright.core.output.OutputException;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningCount;
import dev.callwright.core.text.MessageText;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes outputs for an OpenAPI document. Does nothing if the document, its overlays, all referenced files and all settings
 * are unchanged.
 */
abstract class OutputMojo extends AbstractMojo {
    /** The OpenAPI document: a file or a URL. */
    @Parameter(property = "callwright.spec")
    private @Nullable String spec;

    /** OpenAPI Overlays that are applied to the document, in order: files or URLs. */
    @Parameter(property = "callwright.overlays")
    private List<String> overlays = new ArrayList<>();

    /**
     * Servers that a {@code $ref} may lead to: {@code allowed} is every server with a public address, {@code same-origin}
     * the server of the document, {@code refused} none.
     */
    @Parameter(property = "callwright.remoteReferences")
    private @Nullable String remoteReferences;

    /** Further folders and URLs that a {@code $ref} may lead to. The project and its repository are always allowed. */
    @Parameter(property = "callwright.allowRefs")
    private List<String> allowRefs = new ArrayList<>();

    /** The file of settings; parameters take precedence. Default: {@code callwright.yaml} of the project, if it exists. */
    @Parameter(property = "callwright.config")
    private @Nullable File config;

    /** The output folder; each execution needs its own. Default: {@code target/generated-sources/callwright}. */
    @Parameter(property = "callwright.out")
    private @Nullable File out;

    /** The lock file of the published names; commit it. Default: {@code callwright.lock.json} of the project. */
    @Parameter(property = "callwright.lock")
    private @Nullable File lock;

    /** Operation ids to generate, in any letter case. Default: all operations. */
    @Parameter(property = "callwright.operations")
    private List<String> operations = new ArrayList<>();

    /** Tags; their operations are generated. */
    @Parameter(property = "callwright.tags")
    private List<String> tags = new ArrayList<>();

    /** Globs of paths; their operations are generated. */
    @Parameter(property = "callwright.paths")
    private List<String> paths = new ArrayList<>();

    /** Whether warnings are errors: each is listed, and nothing is written. */
    @Parameter(property = "callwright.strict")
    private @Nullable Boolean strict;

    /** Whether a published name that would change is an error, and the lock file stays as it is. */
    @Parameter(property = "callwright.frozen")
    private @Nullable Boolean frozen;

    /** The base URL of relative links in descriptions. */
    @Parameter(property = "callwright.docsUrl")
    private @Nullable String docsUrl;

    /** The base package of the Java SDK. */
    @Parameter(property = "callwright.javaPackage")
    private @Nullable String javaPackage;

    /** The group id of the Java SDK's POM. */
    @Parameter(property = "callwright.javaGroupId")
    private @Nullable String javaGroupId;

    /** The artifact id of the Java SDK's POM. */
    @Parameter(property = "callwright.javaArtifactId")
    private @Nullable String javaArtifactId;

    /** The version of the Java SDK's POM. */
    @Parameter(property = "callwright.javaVersion")
    private @Nullable String javaVersion;

    /** The name of the npm package. */
    @Parameter(property = "callwright.typescriptPackageName")
    private @Nullable String typescriptPackageName;

    /** The version of the npm package. */
    @Parameter(property = "callwright.typescriptVersion")
    private @Nullable String typescriptVersion;

    /** The type of 64-bit integers: {@code number} or {@code bigint}. Default: {@code number}. */
    @Parameter(property = "callwright.typescriptInt64")
    private @Nullable String typescriptInt64;

    /**
     * Where the methods named by operation ids are: {@code operations} for {@code client.operations}, or {@code client} for the
     * client as well. Default: {@code operations}.
     */
    @Parameter(property = "callwright.typescriptOperationIds")
    private @Nullable String typescriptOperationIds;

    /** The address of the published documentation site. */
    @Parameter(property = "callwright.siteUrl")
    private @Nullable String siteUrl;

    /** The name of the site. Default: the title of the document. */
    @Parameter(property = "callwright.siteTitle")
    private @Nullable String siteTitle;

    /** An image beside the title: an SVG, PNG, JPEG or WebP file. */
    @Parameter(property = "callwright.siteLogo")
    private @Nullable String siteLogo;

    /** Colors of the theme, such as {@code accent=#0a5c7d}. */
    @Parameter(property = "callwright.siteColors")
    private List<String> siteColors = new ArrayList<>();

    /** The address of the gateway that sends requests of the pages. */
    @Parameter(property = "callwright.siteGateway")
    private @Nullable String siteGateway;

    /** The name of the API in URLs of the gateway. Default: the variable of the client in TypeScript. */
    @Parameter(property = "callwright.siteProvider")
    private @Nullable String siteProvider;

    /** A style sheet to add. */
    @Parameter(property = "callwright.siteCss")
    private @Nullable String siteCss;

    /** Markdown files that become pages. */
    @Parameter(property = "callwright.sitePages")
    private List<String> sitePages = new ArrayList<>();

    /** Skips the goal. */
    @Parameter(property = "callwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Callwright is skipped");
            return;
        }
        try {
            ProjectSettings settings = settings();
            GenerationRequest request = settings.request();
            claim(new Claim("out", request.out(), "executions"), executionId());
            claimLock(request);
            run(request, settings.state(request));
            generated(request, project());
        } catch (SpecException | RequestException | OutputException e) {
            throw new MojoFailureException(lines(String.valueOf(e.getMessage())), e);
        } catch (ExhaustedException e) {
            throw new MojoExecutionException(
                    "this is a bug in Callwright, please report it with the document: " + e.getMessage());
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    MessageText.line("this is a bug in Callwright, please report it: " + e), e);
        }
    }

    private void run(GenerationRequest request, BuildState state) {
        if (!ProjectSettings.readsUrls(request) && state.isUpToDate(request.out())) {
            getLog().info("Nothing to generate: no input changed");
            return;
        }
        state.forget();
        GenerationResult result = new Generator(step -> getLog().debug(MessageText.line(step))).generate(request);
        result.warnings().forEach(warning -> getLog().warn(warning.toString()));
        WarningCount.of(result.warnings()).ifPresent(getLog()::warn);
        getLog().info(MessageText.line("Generated " + result.operationCount() + " operations and " + result.typeCount()
                + " types into " + result.out() + ": " + result.written().summary()));
        state.save(ProjectSettings.inputs(request));
    }

    // Each line of a message is a problem or belongs to the line above.
    private static String lines(String message) {
        return message.lines().map(MessageText::line).collect(Collectors.joining("\n"));
    }

    /** The outputs to generate; all if empty. */
    abstract List<String> outputs();

    /** The run of an execution. */
    abstract ProjectSettings.Run run(String executionId);

    /** Called after a run, and after one for which there was nothing to do. */
    abstract void generated(GenerationRequest request, MavenProject module);

    // The goals of one document share the names; those of two documents would mix them.
    private void claimLock(GenerationRequest request) throws MojoFailureException {
        Path lock = request.lock().orElseThrow();
        claim(new Claim("lock", lock, "executions of " + run(executionId()).goal()), executionId());
        claim(new Claim("lock", lock, "documents"), request.spec().name());
    }

    /** A file that only one of these owners may use. */
    private record Claim(String parameter, Path file, String owners) {}

    /** An owner, and the execution that claims for it. */
    private record Owner(String name, ProjectSettings.Run run) {}

    // Two executions with one output folder would delete each other's files.
    private void claim(Claim claim, String name) throws MojoFailureException {
        Owner owner = new Owner(name, run(executionId()));
        @SuppressWarnings("unchecked")
        Map<String, Object> context = getPluginContext();
        Object before = context.put("callwright " + claim, owner);
        if (before instanceof Owner other
                && !other.name().equals(name)
                && !other.run().equals(owner.run())) {
            throw new MojoFailureException("the " + claim.owners() + " '" + other.name() + "' and '" + name
                    + "' both use " + claim.file() + "; give each its own <" + claim.parameter() + ">");
        }
    }

    private ProjectSettings settings() {
        return new ProjectSettings(project(), run(executionId()))
                .files(
                        new ProjectSettings.Sources(spec, overlays, remoteReferences, allowRefs),
                        new ProjectSettings.Places(config, out, lock))
                .selection(operations, tags, paths)
                .only(outputs())
                .strict(strict)
                .frozen(frozen)
                .docsUrl(docsUrl)
                .java(javaPackage, javaGroupId, javaArtifactId, javaVersion)
                .typescript(typescriptPackageName, typescriptVersion, typescriptInt64, typescriptOperationIds)
                .site(siteUrl, siteTitle, siteGateway, siteProvider)
                .siteFiles(siteLogo, siteCss, sitePages)
                .siteColors(siteColors);
    }

    private MavenProject project() {
        return Objects.requireNonNull(project);
    }

    private String executionId() {
        return Objects.requireNonNull(execution).getExecutionId();
    }
}
