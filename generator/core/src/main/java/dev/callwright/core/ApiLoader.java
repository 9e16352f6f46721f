package dev.callwright.core;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.NamePlanner;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NameChange;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.normalize.SpecNormalizer;
import dev.callwright.core.output.LockFile;
import dev.callwright.core.request.Selection;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Loads the API of a request: its document, the model and the names. */
final class ApiLoader {
    private final Progress progress;
    private final List<SpecSource> drafts;

    /** @param progress is notified of each step */
    ApiLoader(Progress progress) {
        this(progress, List.of());
    }

    private ApiLoader(Progress progress, List<SpecSource> drafts) {
        this.progress = progress;
        this.drafts = List.copyOf(drafts);
    }

    /** A copy that applies overlays which are not written yet, after those of its requests. */
    ApiLoader withDrafts(List<SpecSource> more) {
        return new ApiLoader(progress, more);
    }

    /** @param published the names lock before the run */
    record Loaded(LoadedApi api, SpecTree tree, NamesLock published) {}

    /** The API of a request with its names. */
    Loaded load(GenerationRequest request) {
        Loaded loaded = load(request, lock(request));
        loaded.api().selection().throwIfUnmatched();
        return loaded;
    }

    /** The API of a request, with names that are planned with this lock; its selection may select nothing. */
    Loaded load(GenerationRequest request, NamesLock lock) {
        Diagnostics diagnostics = new Diagnostics();
        SpecDocument document = document(request, diagnostics);
        progress.begin("normalizing");
        Selection selection = request.selection();
        ApiModel model = new SpecNormalizer(diagnostics, lock.calls()).normalize(document, selection);
        diagnostics.throwIfErrors();
        progress.begin("naming " + model.operations().size() + " operations and "
                + model.types().size() + " types");
        Predicate<String> unselected = selection.isOfAll()
                ? place -> false
                : new UnselectedPlaces(document.tree().root(), model);
        PlannedNames names = NamePlanner.plan(model, request.naming(), new LockedNames(lock, unselected));
        request.lock().ifPresent(file -> warn(diagnostics, SourceLocation.of(file.toString()), new Names(lock, names)));
        warnOfExamples(diagnostics, document.tree(), model);
        return new Loaded(new LoadedApi(model, names, diagnostics.all(), selection), document.tree(), lock);
    }

    private static void warnOfExamples(Diagnostics diagnostics, SpecTree tree, ApiModel model) {
        SnippetPlanner planner = new SnippetPlanner(model);
        model.operations().stream()
                .flatMap(operation -> planner.problems(operation).stream())
                .forEach(problem -> diagnostics.warn(
                        WarningKind.SNIPPET, tree.location(problem.example().pointer()), problem.message()));
    }

    private record Names(NamesLock lock, PlannedNames planned) {}

    private static void warn(Diagnostics diagnostics, SourceLocation file, Names names) {
        if (names.lock().isOutdated()) {
            diagnostics.warn(
                    WarningKind.NAME,
                    file,
                    "the names lock has an old format, which does not hold the names of inline types, of their members"
                            + " and of params; they were named anew, and the lock is rewritten; commit it");
        }
        if (names.lock().isMerged()) {
            diagnostics.warn(
                    WarningKind.NAME,
                    file,
                    "the names lock has the marks of a merge; its sides agree, so a run writes it merged; commit it");
        }
        for (NameChange change : names.planned().changes()) {
            diagnostics.warn(
                    WarningKind.NAME,
                    file,
                    "the published name " + change.message() + "; tell callers with a new major version");
        }
    }

    /** The names lock of a request; empty if there is none yet. */
    static NamesLock lock(GenerationRequest request) {
        return request.lock().map(file -> new LockFile(file).load()).orElse(NamesLock.empty());
    }

    private SpecDocument document(GenerationRequest request, Diagnostics diagnostics) {
        progress.begin("reading " + request.spec().name());
        List<SpecSource> overlays = new ArrayList<>(request.overlays());
        overlays.addAll(drafts);
        return new SpecLoader(request.references(), diagnostics).load(request.spec(), overlays);
    }
}
