package dev.callwright.maven;

import dev.callwright.core.Output;
import dev.callwright.core.request.RequestException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Generates the Java SDK of an OpenAPI document and adds it to the test sources of the project. Does nothing if no input
 * has changed.
 */
@Mojo(
        name = GenerateTestSourcesMojo.GOAL,
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestSourcesMojo extends ChosenOutputsMojo {
    static final String GOAL = "generate-test-sources";

    @Override
    Run run(String executionId) {
        return runOf(executionId);
    }

    static Run runOf(String executionId) {
        return new Run(GOAL, executionId, "generated-test-sources/callwright", List.of(Output.JAVA.key()));
    }

    /** @throws RequestException if the project lacks a library that the sources need */
    @Override
    void attach(Path sources, MavenProject module) {
        RuntimeDependencies.throwIfMissingInTests(module);
        module.addTestCompileSourceRoot(sources.toString());
    }
}
