package dev.callwright.core.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the differences of two documents with those of the SDKs. Each difference of an SDK belongs to the difference of the
 * documents that explains it, so that users read one entry with one cause; one that no difference explains is an entry of its
 * own, so that none is missed.
 */
public final class ApiDiff {
    private final DocumentComparison documents;
    private final List<SdkSurface> surfaces;

    /**
     * @param documents compares the documents
     * @param surfaces compare the SDKs
     */
    public ApiDiff(DocumentComparison documents, List<SdkSurface> surfaces) {
        this.documents = documents;
        this.surfaces = List.copyOf(surfaces);
    }

    /**
     * The differences, in the order of the documents' differences, then those of the SDKs that none of them explains.
     *
     * @throws dev.callwright.core.request.RequestException if the documents describe different APIs
     */
    public List<Change> changes(NamedApi from, NamedApi to) {
        DocumentDiff diff = documents.compare(from.model(), to.model());
        Attribution attribution = new Attribution(diff, from, to);
        surfaces.stream().flatMap(surface -> surface.changes(from, to).stream()).forEach(attribution::add);
        List<Change> changes = new ArrayList<>();
        diff.changes().forEach(change -> changes.add(joined(change, attribution.of(change))));
        attribution.unexplained().forEach(change -> changes.add(joined(change, change.surface())));
        return changes;
    }

    private static Change joined(Change change, List<SurfaceChange> surface) {
        Map<Sdk, Impact> impacts = new EnumMap<>(Sdk.class);
        impacts.putAll(change.impacts());
        surface.forEach(each -> impacts.merge(each.sdk(), each.impact(), Impact::orWorse));
        return new Change(change.kind(), change.before(), change.after(), change.sentence(), impacts, surface);
    }
}
