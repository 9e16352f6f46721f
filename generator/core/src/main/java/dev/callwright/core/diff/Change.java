package dev.callwright.core.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A difference between two versions of an API.
 *
 * @param kind what changed
 * @param before where it is in the old document; empty: it is new
 * @param after where it is in the new document; empty: it is gone
 * @param sentence what changed, as a sentence for users of the SDKs
 * @param impacts what it means for the users of each SDK that it concerns, never empty
 * @param surface the declarations of the SDKs that it changes
 */
public record Change(
        ChangeKind kind,
        Optional<Place> before,
        Optional<Place> after,
        String sentence,
        Map<Sdk, Impact> impacts,
        List<SurfaceChange> surface) {
    public Change {
        impacts = Map.copyOf(impacts);
        surface = List.copyOf(surface);
    }

    /**
     * A place in a document.
     *
     * @param subject what is there
     * @param pointer its JSON pointer
     */
    public record Place(Subject subject, String pointer) {}

    /** The worst impact. */
    public Impact worst() {
        return impacts.values().stream().min(Impact::compareTo).orElse(Impact.DOCS);
    }
}
