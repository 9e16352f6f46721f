package dev.callwright.maven;

import dev.callwright.core.Output;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Generates the documentation site of an OpenAPI document, into {@code site} below the output folder. Does nothing if no
 * input has changed.
 */
@Mojo(name = SiteMojo.GOAL, defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class SiteMojo extends OutputMojo {
    static final String GOAL = "site";

    @Override
    List<String> outputs() {
        return List.of(Output.SITE.key());
    }

    @Override
    Run run(String executionId) {
        return runOf(executionId);
    }

    static Run runOf(String executionId) {
        return new Run(GOAL, executionId, "callwright-site", List.of(Output.SITE.key()));
    }

    @Override
    void attach(Path sources, MavenProject module) {
        // Pages are no sources of the module.
    }
}
