package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects differences. */
final class FoundChanges {
    private final List<FoundChange> all = new ArrayList<>();

    /** Adds a difference that means the same for the users of both SDKs. */
    FoundChange add(ChangeKind kind, Spot spot, Impact impact, String sentence) {
        return add(kind, spot, Map.of(Sdk.JAVA, impact, Sdk.TYPESCRIPT, impact), sentence);
    }

    /** Adds a difference. */
    FoundChange add(ChangeKind kind, Spot spot, Map<Sdk, Impact> impacts, String sentence) {
        FoundChange finding =
                new FoundChange(new Change(kind, spot.before(), spot.after(), sentence, impacts, List.of()));
        all.add(finding);
        return finding;
    }

    List<FoundChange> all() {
        return all;
    }
}
