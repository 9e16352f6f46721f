package dev.callwright.maven;

import dev.callwright.core.Output;
import dev.callwright.core.request.RequestException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Generates the Java SDK of an OpenAPI document and adds it to the sources of the project; on request, the TypeScript SDK,
 * the snippets and the documentation site as well. Does nothing if the document, its overlays, all referenced files and
 * all settings are unchanged.
 */
@Mojo(
        name = GenerateMojo.GOAL,
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends ChosenOutputsMojo {
    static final String GOAL = "generate";

    /** Whether the Java sources are added to the compile sources of the project. Default: {@code true}. */
    @Parameter(property = "callwright.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot = true;

    @Override
    Run run(String executionId) {
        return runOf(executionId);
    }

    static Run runOf(String executionId) {
        return new Run(GOAL, executionId, "generated-sources/callwright", List.of(Output.JAVA.key()));
    }

    /** @throws RequestException if the project lacks a library that the sources need */
    @Override
    void attach(Path sources, MavenProject module) {
        if (addCompileSourceRoot) {
            RuntimeDependencies.throwIfMissing(module, getLog());
            module.addCompileSourceRoot(sources.toString());
        }
    }
}
