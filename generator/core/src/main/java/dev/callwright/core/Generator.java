package dev.callwright.core;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.NamePlanner;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NameChange;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.normalize.SpecNormalizer;
import dev.callwright.core.output.Drift;
import dev.callwright.core.output.FolderLock;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.output.LockFile;
import dev.callwright.core.output.Manifest;
import dev.callwright.core.output.OutputDirectory;
import dev.callwright.core.output.Sha256;
import dev.callwright.core.output.WriteReport;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Selection;
import dev.callwright.core.request.Setting;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Generates SDKs from an OpenAPI document: the entry point of the command line, the Maven plugin and tests. */
public final class Generator {
    // Paths on this machine and the treatment of warnings do not affect the output.
    private static final List<String> NOT_IN_MANIFEST = List.of(
            "spec",
            "overlays",
            "allowRefs",
            "out",
            "lock",
            "prune",
            "strict",
            "frozen",
            "site.logo",
            "site.css",
            "site.pages");

    private final Progress progress;

    /** @param progress is notified of each step */
    public Generator(Progress progress) {
        this.progress = progress;
    }

    /**
     * Writes the outputs of a request.
     *
     * @throws dev.callwright.core.source.diagnostic.SpecException if the document, an overlay or the names lock is unusable, or
     *     if there are warnings and the request is strict
     * @throws RequestException if the request is invalid
     * @throws dev.callwright.core.limit.ExhaustedException if stack or memory is exhausted
     * @throws dev.callwright.core.output.OutputException if the output folder cannot be written; its files are kept
     */
    public GenerationResult generate(GenerationRequest request) {
        return DeepStack.call(() -> generated(request));
    }

    /**
     * The differences between the output folder with the names lock, and what {@link #generate} would make of them; writes
     * nothing.
     *
     * @throws dev.callwright.core.source.diagnostic.SpecException if the document, an overlay or the names lock is unusable, or
     *     if there are warnings and the request is strict
     * @throws RequestException if the request is invalid
     * @throws dev.callwright.core.limit.ExhaustedException if stack or memory is exhausted
     * @throws dev.callwright.core.output.OutputException if the output folder cannot be read
     */
    public DriftReport check(GenerationRequest request) {
        return DeepStack.call(() -> checked(request));
    }

    private GenerationResult generated(GenerationRequest request) {
        OutputDirectory out = folder(request);
        FolderLock lock = out.lock();
        try {
            return written(request, out);
        } finally {
            lock.close();
        }
    }

    private GenerationResult written(GenerationRequest request, OutputDirectory out) {
        Loaded loaded = accepted(request);
        List<GeneratedFile> files = emit(loaded.api(), request);
        progress.begin("writing " + files.size() + " files");
        WriteReport written = out.write(files, manifest(request, loaded.tree()), request.rules());
        if (!request.isFrozen()) {
            request.lock()
                    .ifPresent(lock ->
                            new LockFile(lock).store(loaded.api().names().lock()));
        }
        return new GenerationResult(request.out(), request.outputs(), loaded.api(), written);
    }

    private DriftReport checked(GenerationRequest request) {
        OutputDirectory out = folder(request);
        LoadedApi api = accepted(request).api();
        List<Drift> drifts = new ArrayList<>(out.check(emit(api, request)));
        request.lock()
                .flatMap(lock -> new LockFile(lock).drift(api.names().lock()))
                .ifPresent(drifts::add);
        return new DriftReport(request.out(), api, drifts);
    }

    private static OutputDirectory folder(GenerationRequest request) {
        request.check();
        OutputDirectory out = new OutputDirectory(request.out(), request.kept(), request.once());
        out.throwIfNoFolder();
        return out;
    }

    // The API, if its warnings do not stop the run.
    private Loaded accepted(GenerationRequest request) {
        Loaded loaded = loaded(request);
        List<Diagnostic> warnings = loaded.api().warnings();
        if (request.isStrict() && !warnings.isEmpty()) {
            throw Diagnostics.refused(warnings, Setting.STRICT.key());
        }
        if (request.isFrozen()) {
            throwIfChanged(warnings);
        }
        return loaded;
    }

    private static void throwIfChanged(List<Diagnostic> warnings) {
        List<Diagnostic> changed = warnings.stream()
                .filter(warning -> warning.kind() == WarningKind.NAME)
                .toList();
        if (!changed.isEmpty()) {
            throw Diagnostics.refused(changed, Setting.FROZEN.key());
        }
    }

    /** The API of a request with its names; does not write files. */
    public LoadedApi load(GenerationRequest request) {
        request.check();
        return DeepStack.call(() -> loaded(request).api());
    }

    private record Loaded(LoadedApi api, SpecTree tree) {}

    private Loaded loaded(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        SpecDocument document = document(request, diagnostics);
        progress.begin("normalizing");
        Selection selection = request.selection();
        NamesLock lock = lock(request);
        ApiModel model = new SpecNormalizer(diagnostics, lock.calls()).normalize(document, selection);
        diagnostics.throwIfErrors();
        selection.throwIfUnmatched();
        progress.begin("naming " + model.operations().size() + " operations and "
                + model.types().size() + " types");
        Predicate<String> unselected = selection.isOfAll()
                ? place -> false
                : new UnselectedPlaces(document.tree().root(), model);
        PlannedNames names = NamePlanner.plan(model, request.naming(), new LockedNames(lock, unselected));
        request.lock().ifPresent(file -> warn(diagnostics, SourceLocation.of(file.toString()), new Names(lock, names)));
        warnOfExamples(diagnostics, document.tree(), model);
        return new Loaded(new LoadedApi(model, names, diagnostics.all(), selection), document.tree());
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
        for (NameChange change : names.planned().changes()) {
            diagnostics.warn(
                    WarningKind.NAME,
                    file,
                    "the published name " + change.message() + "; tell callers with a new major version");
        }
    }

    private static NamesLock lock(GenerationRequest request) {
        return request.lock().map(file -> new LockFile(file).load()).orElse(NamesLock.empty());
    }

    private SpecDocument document(GenerationRequest request, Diagnostics diagnostics) {
        progress.begin("reading " + request.spec().name());
        return new SpecLoader(request.references(), diagnostics).load(request.spec(), request.overlays());
    }

    /** The files of a request; does not write them. */
    public List<GeneratedFile> emit(LoadedApi api, GenerationRequest request) {
        return emit(api, request, Emitters.THREADS);
    }

    List<GeneratedFile> emit(LoadedApi api, GenerationRequest request, int threadCount) {
        progress.begin("emitting");
        return DeepStack.call(
                () -> new Emitters(api, request.settings(), threadCount).emit(request.outputs(), progress));
    }

    private static Manifest manifest(GenerationRequest request, SpecTree tree) {
        SortedMap<String, String> options = request.settings().byKey();
        options.keySet().removeAll(NOT_IN_MANIFEST);
        return Manifest.of(CallwrightVersion.current(), digest(tree), options);
    }

    private static String digest(SpecTree tree) {
        MessageDigest digest = Sha256.newDigest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            new JsonMapper().writeValue(out, tree.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
