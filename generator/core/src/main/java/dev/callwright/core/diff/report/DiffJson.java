package dev.callwright.core.diff.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.SurfaceChange;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.diff.report.Comparison.SnippetChange;
import dev.callwright.core.output.DocumentFile.Format;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.text.MessageText;
import java.util.Optional;

/** The differences as JSON, in the form that {@code diff.schema.json} describes. */
final class DiffJson {
    /** Rises when a reader of the form before would misunderstand the new one. */
    private static final int VERSION = 1;

    private DiffJson() {}

    static String write(Comparison comparison) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("version", VERSION);
        version(report.putObject("from"), comparison.from());
        version(report.putObject("to"), comparison.to());
        report.put("breaking", comparison.isBreaking());
        report.put("title", DiffSummary.title(comparison));
        ObjectNode sdks = report.putObject("sdks");
        for (Sdk sdk : Sdk.values()) {
            ObjectNode each = sdks.putObject(sdk.key());
            each.put("bump", comparison.bump(sdk).key());
            Optional.ofNullable(comparison.versions().get(sdk))
                    .ifPresent(current -> each.put("current", text(current)));
            comparison.next(sdk).ifPresent(next -> each.put("next", text(next)));
        }
        ArrayNode changes = report.putArray("changes");
        comparison.changes().forEach(change -> change(changes.addObject(), change));
        ArrayNode snippets = report.putArray("snippets");
        comparison.snippets().forEach(snippet -> snippet(snippets.addObject(), snippet));
        return Format.JSON.text(report);
    }

    private static void version(ObjectNode out, Comparison.Version version) {
        out.put("document", text(version.source()));
        out.put("title", text(version.title()));
        out.put("number", text(version.number()));
    }

    private static void change(ObjectNode out, PlacedChange placed) {
        Change change = placed.change();
        out.put("kind", change.kind().key());
        out.put("severity", change.worst().key());
        ObjectNode impacts = out.putObject("impacts");
        for (Sdk sdk : Sdk.values()) {
            placed.impact(sdk).ifPresent(impact -> impacts.put(sdk.key(), impact.key()));
        }
        out.put("sentence", text(change.sentence()));
        change.before()
                .ifPresent(place -> place(
                        out.putObject("before"),
                        place.subject(),
                        placed.before().orElseThrow()));
        change.after()
                .ifPresent(place -> place(
                        out.putObject("after"), place.subject(), placed.after().orElseThrow()));
        ArrayNode declarations = out.putArray("declarations");
        change.surface().forEach(surface -> declaration(declarations.addObject(), surface));
    }

    private static void place(ObjectNode out, Subject subject, SourceLocation location) {
        out.put("subject", subject.kind().key());
        out.put("owner", text(subject.owner()));
        if (!subject.member().isEmpty()) {
            out.put("member", text(subject.member()));
        }
        out.put("document", text(location.source()));
        if (location.line() > 0) {
            out.put("line", location.line()).put("column", location.column());
        }
        out.put("pointer", text(MessageText.pointer(location.pointer())));
    }

    private static void declaration(ObjectNode out, SurfaceChange surface) {
        out.put("sdk", surface.sdk().key());
        out.put("impact", surface.impact().key());
        surface.oldSignature().ifPresent(signature -> out.put("old", text(signature)));
        surface.newSignature().ifPresent(signature -> out.put("new", text(signature)));
    }

    private static void snippet(ObjectNode out, SnippetChange snippet) {
        out.put("operation", text(snippet.operation()));
        out.put("call", text(snippet.call()));
        out.put("new", snippet.isNew());
        ArrayNode files = out.putArray("files");
        snippet.files().forEach(files::add);
    }

    private static String text(String text) {
        return MessageText.line(text);
    }
}
