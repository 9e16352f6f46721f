package dev.callwright.maven;

import dev.callwright.core.DriftReport;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.rerun.RunRecord;
import dev.callwright.core.source.diagnostic.WarningCount;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Fails if the committed output or the names lock is not what would be generated, and lists the files and the names. Writes
 * nothing. It looks at the outputs that were generated into the folder, and at those of the file of settings; with {@code only}
 * at these.
 */
@Mojo(name = CheckMojo.GOAL, defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ChosenOutputsMojo {
    static final String GOAL = "check";

    private static final int LISTED = 20;

    @Override
    Run run(String executionId) {
        // Which outputs it is about, the folder says.
        return new Run(GOAL, executionId, "generated-sources/callwright", List.of());
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
        DriftReport report = generator().check(outputs().isEmpty() ? request.withGenerated() : request);
        WarningCount.of(report.warnings()).ifPresent(getLog()::warn);
        // What has changed is what the goal is for.
        record.add(Optional.empty());
        if (!report.isClean()) {
            throw new MojoFailureException(message(report));
        }
        getLog().info(MessageText.line(report.summary()));
    }

    private static String message(DriftReport report) {
        Stream<String> findings = report.findings(LISTED).stream().map(finding -> "  " + finding);
        Stream<String> notes = report.notes().stream().map(note -> "  " + MessageText.line(note));
        return MessageText.line(report.summary() + "; generate again and commit the result")
                + Stream.concat(findings, notes).map(line -> "\n" + line).collect(Collectors.joining());
    }
}
