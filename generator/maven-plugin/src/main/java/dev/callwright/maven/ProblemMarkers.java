package dev.callwright.maven;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import java.io.File;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** Problems of documents as an IDE shows them: at their place in the file. */
final class ProblemMarkers {
    private final BuildContext context;
    private final boolean isInIde;

    ProblemMarkers(BuildContext context) {
        this.context = context;
        // The one of Maven itself only logs, what the goal does already.
        this.isInIde = !(context instanceof DefaultBuildContext);
    }

    /** Removes the problems of an earlier run. */
    void clear(GenerationRequest request) {
        if (isInIde) {
            request.spec().file().ifPresent(file -> context.removeMessages(file.toFile()));
        }
    }

    /** Shows a problem, if its place is in a file. */
    void add(Diagnostic problem) {
        File file = new File(problem.location().source());
        if (isInIde && file.isFile()) {
            context.addMessage(
                    file,
                    problem.location().line(),
                    problem.location().column(),
                    problem.message(),
                    problem.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                    null);
        }
    }
}
