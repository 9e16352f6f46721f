package dev.callwright.core;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.diff.report.Comparison.Version;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.tree.SpecTree;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a comparison.
 *
 * @param from the old version
 * @param to the new version
 * @param changes the differences
 * @param documents the documents, which know the places of their parts
 */
public record DiffResult(LoadedApi from, LoadedApi to, List<Change> changes, Documents documents) {
    public DiffResult {
        changes = List.copyOf(changes);
    }

    /** The two documents, with their overlays. */
    public record Documents(SpecTree from, SpecTree to) {}

    /**
     * What reports are made of: the differences with their places, and the snippets that differ.
     *
     * @param settings the settings, which may have the current versions of the SDKs
     */
    public Comparison comparison(Settings settings) {
        Map<Sdk, String> versions = new EnumMap<>(Sdk.class);
        settings.text(Setting.JAVA_VERSION).ifPresent(version -> versions.put(Sdk.JAVA, version));
        settings.text(Setting.TYPESCRIPT_VERSION).ifPresent(version -> versions.put(Sdk.TYPESCRIPT, version));
        return new Comparison(
                version(from, documents.from()),
                version(to, documents.to()),
                changes.stream().map(this::placed).toList(),
                DeepStack.call(() -> new ChangedSnippets(from, to).all()),
                versions);
    }

    private static Version version(LoadedApi api, SpecTree document) {
        return new Version(
                document.source(),
                api.model().info().title(),
                api.model().info().version());
    }

    private PlacedChange placed(Change change) {
        return new PlacedChange(
                change,
                change.before().map(Place::pointer).map(documents.from()::location),
                change.after().map(Place::pointer).map(documents.to()::location));
    }
}
