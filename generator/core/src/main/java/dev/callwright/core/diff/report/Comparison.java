package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two versions of an API and how they differ: what every report is made of.
 *
 * @param from the old version
 * @param to the new version
 * @param changes the differences, the worst first
 * @param snippets the operations whose snippets differ or are new
 * @param versions the current version of each SDK whose version is known
 */
public record Comparison(
        Version from, Version to, List<PlacedChange> changes, List<SnippetChange> snippets, Map<Sdk, String> versions) {
    public Comparison {
        changes = changes.stream()
                .sorted(Comparator.comparing(each -> each.change().worst()))
                .toList();
        snippets = List.copyOf(snippets);
        versions = Map.copyOf(versions);
    }

    /**
     * A version of the API.
     *
     * @param source the document, as the user named it
     * @param title the title of the API
     * @param number its version, as the document says it
     */
    public record Version(String source, String title, String number) {}

    /**
     * A difference with its places.
     *
     * @param before the place in the old document; empty: it is new
     * @param after the place in the new document; empty: it is gone
     */
    public record PlacedChange(Change change, Optional<SourceLocation> before, Optional<SourceLocation> after) {
        /** What it means for the users of an SDK; empty: nothing. */
        Optional<Impact> impact(Sdk sdk) {
            return Optional.ofNullable(change.impacts().get(sdk));
        }
    }

    /**
     * An operation whose snippets differ or are new.
     *
     * @param operation its id
     * @param call its method and path
     * @param isNew whether the old version does not have the operation
     * @param files which snippets differ, such as {@code java/minimal}
     * @param code the new minimal snippet by language, such as {@code typescript}
     */
    public record SnippetChange(
            String operation, String call, boolean isNew, List<String> files, Map<String, String> code) {
        public SnippetChange {
            files = List.copyOf(files);
            code = Map.copyOf(code);
        }
    }

    /** Whether there is a difference that is at least as bad as an impact. */
    public boolean has(Impact impact) {
        return changes.stream().anyMatch(each -> each.change().worst().isAtLeast(impact));
    }

    /** Whether code of users may break: what changes behavior may. */
    public boolean isBreaking() {
        return has(Impact.BEHAVIOR);
    }

    /** How an SDK's version has to rise. */
    public Bump bump(Sdk sdk) {
        return Bump.of(changes.stream().map(PlacedChange::change).toList(), sdk);
    }

    /** The next version of an SDK; empty: the current one is not known, or is no semantic version. */
    public Optional<String> next(Sdk sdk) {
        return Optional.ofNullable(versions.get(sdk)).flatMap(bump(sdk)::next);
    }

    /** The number of differences by their worst impact, the worst first; impacts that none has are not in it. */
    Map<Impact, Integer> counts() {
        Map<Impact, Integer> counts = new EnumMap<>(Impact.class);
        changes.forEach(each -> counts.merge(each.change().worst(), 1, Integer::sum));
        return counts;
    }
}
