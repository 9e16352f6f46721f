package dev.callwright.maven;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Output;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates the SDKs, the snippets and the documentation site of an OpenAPI document. Does nothing if the document, its
 * overlays, all referenced files and all settings are unchanged.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends OutputMojo {
    /** The outputs to generate: {@code java}, {@code typescript}, {@code snippets}, {@code site}. Default: all but {@code site}. */
    @Parameter(property = "callwright.only")
    private List<String> only = new ArrayList<>();

    /** Whether the Java sources are added to the compile sources of the project. */
    @Parameter(property = "callwright.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot = true;

    @Override
    List<String> outputs() {
        return only;
    }

    @Override
    ProjectSettings.Run run(String executionId) {
        return new ProjectSettings.Run("generate", executionId, "generated-sources/callwright");
    }

    @Override
    void generated(GenerationRequest request, MavenProject module) {
        if (addCompileSourceRoot && request.outputs().contains(Output.JAVA)) {
            module.addCompileSourceRoot(
                    request.out().resolve("java/src/main/java").toString());
        }
    }
}
