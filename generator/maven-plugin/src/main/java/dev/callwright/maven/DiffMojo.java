package dev.callwright.maven;

import dev.callwright.core.DiffResult;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Output;
import dev.callwright.core.diff.report.Comparison;
import dev.callwright.core.diff.report.DiffFormat;
import dev.callwright.core.diff.report.FailOn;
import dev.callwright.core.output.DocumentFile;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.rerun.RunRecord;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of the document as the users of its SDKs see them, and fails if the newer one breaks their code. Writes
 * nothing but reports.
 */
@Mojo(name = DiffMojo.GOAL, defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends OutputMojo {
    static final String GOAL = "diff";

    /** The old version of the document; named as {@code spec} is. */
    @Parameter(property = "callwright.from")
    private @Nullable String from;

    /** The new version of the document; named as {@code spec} is. Default: {@code spec}. */
    @Parameter(property = "callwright.to")
    private @Nullable String to;

    /**
     * Files for reports, such as {@code markdown=target/diff.md}. Formats are {@code text}, {@code json}, {@code markdown}, {@code
     * changelog} and {@code summary}.
     */
    @Parameter(property = "callwright.reports")
    private List<String> reports = new ArrayList<>();

    /**
     * The least impact that fails the build: {@code source-breaking}, {@code binary-breaking}, {@code behavior} or {@code none}.
     * Default: {@code behavior}.
     */
    @Parameter(property = "callwright.failOn", defaultValue = "behavior")
    private String failOn = FailOn.BEHAVIOR.key();

    @Override
    Run run(String executionId) {
        return new Run(GOAL, executionId, "generated-sources/callwright", outputs());
    }

    @Override
    List<String> outputs() {
        // The Java sources of a module are attached to it, and this goal has none.
        return List.of(Output.SNIPPETS.key());
    }

    @Override
    void attach(Path sources, MavenProject module) {
        // Nothing is made.
    }

    @Override
    void throwIfShared(List<ModuleDocument> documents) {
        // Nothing but reports is written.
    }

    @Override
    ProjectSettings configured(ProjectSettings settings) {
        return to == null ? settings : settings.spec(to);
    }

    @Override
    void run(GenerationRequest request, ModuleDocument document, RunRecord record) throws MojoFailureException {
        FailOn least = FailOn.of(failOn)
                .orElseThrow(() -> new RequestException(
                        "<failOn> is '" + MessageText.piece(failOn) + "'; it takes " + FailOn.keys()));
        Map<Path, DiffFormat> files = files(document.module());
        files.keySet().forEach(file -> new DocumentFile(file).throwIfAmong(request.files()));
        DiffResult result = generator().diff(request.withSpec(old()), request);
        // The documents may be no files, and reports are to be there after each run.
        record.add(Optional.empty());
        Comparison comparison = result.comparison(request.settings());
        files.forEach((file, format) -> new DocumentFile(file).write(format.write(comparison)));
        DiffFormat.TEXT.write(comparison).lines().forEach(getLog()::info);
        if (least.isMetBy(comparison)) {
            throw new MojoFailureException(
                    MessageText.line(comparison.to().source() + " breaks code that uses the SDKs of "
                            + comparison.from().source() + "; see the differences above, and raise the versions, or set"
                            + " <failOn>none</failOn>"));
        }
    }

    private String old() {
        if (from == null) {
            throw new RequestException("<from> (the old version of the document) is missing; name it as <spec> is, such"
                    + " as an artifact of the last release, or set -Dcallwright.from");
        }
        return located(from);
    }

    private Map<Path, DiffFormat> files(MavenModule module) {
        Map<Path, DiffFormat> files = new LinkedHashMap<>();
        for (String report : reports) {
            int equals = report.indexOf('=');
            DiffFormat format = DiffFormat.of(report.substring(0, Math.max(equals, 0)))
                    .filter(each -> equals < report.length() - 1)
                    .orElseThrow(() -> new RequestException("<reports> has '" + MessageText.piece(report)
                            + "'; it takes a format and a file, such as markdown=target/diff.md; formats are "
                            + DiffFormat.keys()));
            files.put(module.basedir().resolve(report.substring(equals + 1)), format);
        }
        return files;
    }
}
