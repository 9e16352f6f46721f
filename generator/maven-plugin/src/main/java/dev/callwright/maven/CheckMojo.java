package dev.callwright.maven;

import dev.callwright.core.DriftReport;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Output;
import dev.callwright.core.output.Drift;
import dev.callwright.core.rerun.RunRecord;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Fails if the committed output or the lock file is not what would be generated, and lists the files. Writes nothing.
 */
@Mojo(name = CheckMojo.GOAL, defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ChosenOutputsMojo {
    static final String GOAL = "check";

    private static final int LISTED = 50;

    @Override
    Run run(String executionId) {
        return new Run(GOAL, executionId, "generated-sources/callwright", List.of(Output.JAVA.key()));
    }

    @Override
    void attach(Path sources, MavenProject module) {
        // Nothing is made.
    }

    @Override
    void throwIfShared(List<ModuleDocument> documents) {
        // It looks at what the other goals write.
    }

    @Override
    void run(GenerationRequest request, ModuleDocument document, RunRecord record) throws MojoFailureException {
        DriftReport report = generator().check(request);
        report(report.warnings());
        // What has changed is what the goal is for.
        record.add(Optional.empty());
        if (!report.isClean()) {
            throw new MojoFailureException(message(report));
        }
        getLog().info(MessageText.line(report.out() + " is what would be generated"));
    }

    private static String message(DriftReport report) {
        List<Drift> drifts = report.drifts();
        String files = drifts.stream()
                .limit(LISTED)
                .map(drift ->
                        "\n  " + drift.kind().name().toLowerCase(Locale.ROOT) + ": " + MessageText.line(drift.path()))
                .collect(Collectors.joining());
        return report.out() + (drifts.size() == 1 ? ": one file is" : ": " + drifts.size() + " files are")
                + " not what would be generated; generate again and commit the result:" + files
                + (drifts.size() > LISTED ? "\n  and " + (drifts.size() - LISTED) + " more" : "");
    }
}
