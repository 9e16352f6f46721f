package dev.callwright.maven;

import dev.callwright.core.Output;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Generates the snippets of an OpenAPI document, into {@code snippets} below the output folder. Does nothing if no
 * input has changed.
 */
@Mojo(name = SnippetsMojo.GOAL, defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class SnippetsMojo extends OutputMojo {
    static final String GOAL = "snippets";

    @Override
    List<String> outputs() {
        return List.of(Output.SNIPPETS.key());
    }

    @Override
    Run run(String executionId) {
        return runOf(executionId);
    }

    static Run runOf(String executionId) {
        return new Run(GOAL, executionId, "callwright-snippets", List.of(Output.SNIPPETS.key()));
    }

    @Override
    void attach(Path sources, MavenProject module) {
        // Snippets are no sources of the module.
    }
}
