package dev.callwright.maven;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Output;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Generates the documentation site of an OpenAPI document, into {@code site} below the output folder. Does nothing if no
 * input has changed.
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class SiteMojo extends OutputMojo {
    @Override
    List<String> outputs() {
        return List.of(Output.SITE.key());
    }

    @Override
    ProjectSettings.Run run(String executionId) {
        return new ProjectSettings.Run("site", executionId, "callwright-site");
    }

    @Override
    void generated(GenerationRequest request, MavenProject module) {
        // Pages are no sources of the module.
    }
}
