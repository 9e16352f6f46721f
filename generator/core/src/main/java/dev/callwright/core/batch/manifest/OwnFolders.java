package dev.callwright.core.batch.manifest;

import dev.callwright.core.request.RealPath;
import dev.callwright.core.request.Setting;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses documents that would write to the same folder, or one into that of the other, or share a names lock. */
final class OwnFolders {
    /** One pattern can be wrong for hundreds of documents. */
    private static final int SHOWN = 10;

    private final Diagnostics diagnostics;
    private final Map<String, BatchDocument> byFolder = new HashMap<>();
    private final Map<Path, BatchDocument> byLock = new HashMap<>();
    private int count;

    /** @param diagnostics takes the errors */
    OwnFolders(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(List<BatchDocument> documents) {
        for (BatchDocument each : documents) {
            BatchDocument other = byFolder.putIfAbsent(folded(each.id()), each);
            if (other != null) {
                report(each, other, "have the same folder (file systems may ignore letter case)");
            }
            if (each.request().settings().text(Setting.LOCK).isPresent()) {
                checkLock(each);
            }
        }
        documents.forEach(this::checkInside);
        if (count > SHOWN) {
            diagnostics.error(
                    documents.get(0).location(), (count - SHOWN) + " more documents have no folder of their own");
        }
    }

    private void checkLock(BatchDocument document) {
        Path lock = RealPath.of(document.request().lock().orElseThrow());
        BatchDocument other = byLock.putIfAbsent(lock, document);
        if (other != null) {
            report(document, other, "have the lock file " + lock);
        }
    }

    private void checkInside(BatchDocument document) {
        String id = folded(document.id());
        for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
            BatchDocument outer = byFolder.get(id.substring(0, slash));
            if (outer != null) {
                report(document, outer, "would write one into the folder of the other");
            }
        }
    }

    private void report(BatchDocument document, BatchDocument other, String problem) {
        count++;
        if (count > SHOWN) {
            return;
        }
        diagnostics.error(
                document.location(),
                "the documents " + named(document) + " and " + named(other) + " of " + other.location() + " " + problem
                        + "; give each an 'id' of its own, or documents of a pattern one such as {path}/sdk");
    }

    private static String named(BatchDocument document) {
        return "'" + MessageText.piece(document.id()) + "' ("
                + MessageText.piece(
                        document.request().settings().text(Setting.SPEC).orElse("")) + ")";
    }

    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
