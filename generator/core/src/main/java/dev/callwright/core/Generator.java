package dev.callwright.core;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.ApiLoader.Loaded;
import dev.callwright.core.diff.ApiDiff;
import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.document.DocumentChanges;
import dev.callwright.core.diff.document.InputPointers;
import dev.callwright.core.diff.java.JavaSdkSurface;
import dev.callwright.core.diff.typescript.TypeScriptSurface;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.output.FolderDrift;
import dev.callwright.core.output.FolderLock;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.output.LockFile;
import dev.callwright.core.output.Manifest;
import dev.callwright.core.output.OutputContent;
import dev.callwright.core.output.OutputDirectory;
import dev.callwright.core.output.Sha256;
import dev.callwright.core.output.WriteReport;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

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
            "site.pages",
            "site.changelog");

    private static final ApiDiff DIFF =
            new ApiDiff(new DocumentChanges(), List.of(new JavaSdkSurface(), new TypeScriptSurface()));

    private final Progress progress;
    private final ApiLoader loader;
    private final int threadCount;

    /** @param progress is notified of each step */
    public Generator(Progress progress) {
        this(progress, new ApiLoader(progress), Emitters.THREADS);
    }

    private Generator(Progress progress, ApiLoader loader, int threadCount) {
        this.progress = progress;
        this.loader = loader;
        this.threadCount = threadCount;
    }

    /**
     * A generator that emits on the thread of the caller, where others have the other processors.
     *
     * @param progress is notified of each step
     */
    public static Generator onOneThread(Progress progress) {
        return new Generator(progress, new ApiLoader(progress), 1);
    }

    /** A copy that applies overlays which are not written yet, after those of its requests. */
    Generator withDrafts(List<SpecSource> drafts) {
        return new Generator(progress, loader.withDrafts(drafts), threadCount);
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
        return locked(request, out -> written(request, out));
    }

    /** What a work gives that has the output folder for itself. */
    static <T> T locked(GenerationRequest request, Function<OutputDirectory, T> work) {
        OutputDirectory out = folder(request);
        FolderLock lock = out.lock();
        try {
            return work.apply(out);
        } finally {
            lock.close();
        }
    }

    private GenerationResult written(GenerationRequest request, OutputDirectory out) {
        Generated generated = make(request);
        return new GenerationResult(
                request.out(), request.outputs(), generated.api(), write(request, out, generated.content()));
    }

    /** An API with all that a run writes of it. */
    record Generated(LoadedApi api, OutputContent content) {}

    /** What a run would write. */
    Generated make(GenerationRequest request) {
        Ready ready = ready(request);
        LoadedApi api = ready.api();
        if (request.isFrozen()) {
            request.lock()
                    .ifPresent(lock -> new FrozenLock(new LockFile(lock))
                            .throwIfChanged(ready.published(), api.names().lock()));
        }
        return new Generated(
                api,
                new OutputContent(
                        emit(api, request), ready.manifest(), api.names().lock()));
    }

    /** What is emitted from. */
    private record Ready(LoadedApi api, Manifest manifest, NamesLock published) {}

    // A method of its own: a variable for the tree would keep it in the memory while files are emitted.
    private Ready ready(GenerationRequest request) {
        Loaded loaded = accepted(request);
        return new Ready(loaded.api(), manifest(request, loaded.tree()), loaded.published());
    }

    /** Writes the files and the names lock. */
    WriteReport write(GenerationRequest request, OutputDirectory out, OutputContent content) {
        progress.begin("writing " + content.files().size() + " files");
        WriteReport written = out.write(content.files(), content.manifest(), request.rules());
        if (!request.isFrozen()) {
            request.lock().ifPresent(lock -> new LockFile(lock).store(content.lock()));
        }
        return written;
    }

    private DriftReport checked(GenerationRequest request) {
        OutputDirectory out = folder(request);
        Ready ready = ready(request);
        LoadedApi api = ready.api();
        FolderDrift drift = out.check(emit(api, request), ready.manifest());
        Optional<LockDrift> lock = request.lock()
                .flatMap(file -> LockDrift.of(
                        new LockFile(file), ready.published(), api.names().lock()));
        return new DriftReport(request, api, drift, lock);
    }

    private static OutputDirectory folder(GenerationRequest request) {
        request.check();
        OutputDirectory out = new OutputDirectory(request.out(), request.kept(), request.once());
        out.throwIfNoFolder();
        return out;
    }

    // The API, if its warnings do not stop the run.
    private Loaded accepted(GenerationRequest request) {
        Loaded loaded = loader.load(request);
        List<Diagnostic> warnings = loaded.api().warnings();
        if (request.isStrict() && !warnings.isEmpty()) {
            throw Diagnostics.refused(warnings, Setting.STRICT.key());
        }
        return loaded;
    }

    /** The API of a request with its names; does not write files. */
    public LoadedApi load(GenerationRequest request) {
        request.check();
        return DeepStack.call(() -> loader.load(request).api());
    }

    /**
     * The differences between the APIs of two requests, as users of the SDKs see them; writes nothing. The names of the newer
     * version are those that it gets when the older one is published: the names lock keeps them.
     *
     * @throws dev.callwright.core.source.diagnostic.SpecException if a document is unusable, which the errors say of the old one,
     *     or the lock is
     * @throws RequestException if the requests name one document twice, documents of different APIs, or operations that neither
     *     has
     */
    public DiffResult diff(GenerationRequest from, GenerationRequest to) {
        from.check();
        to.check();
        TwoVersions.throwIfSame(from.spec(), to.spec());
        return DeepStack.call(() -> {
            NamesLock lock = ApiLoader.lock(from);
            Loaded before = TwoVersions.ofOld(() -> loader.load(from, lock));
            Loaded after = loader.load(to, before.api().names().lock().asFollowing(lock));
            TwoVersions.throwIfUnmatched(before.api(), after.api());
            InputPointers pointers =
                    new InputPointers(before.tree().root(), after.tree().root());
            return new DiffResult(
                    before.api(),
                    after.api(),
                    DIFF.changes(named(before.api()), named(after.api())).stream()
                            .map(pointers::of)
                            .toList(),
                    new DiffResult.Documents(before.tree(), after.tree()));
        });
    }

    private static NamedApi named(LoadedApi api) {
        return new NamedApi(api.model(), api.names());
    }

    /** The files of a request; does not write them. */
    public List<GeneratedFile> emit(LoadedApi api, GenerationRequest request) {
        return emit(api, request, threadCount);
    }

    List<GeneratedFile> emit(LoadedApi api, GenerationRequest request, int threads) {
        progress.begin("emitting");
        return DeepStack.call(() -> new Emitters(api, request.settings(), threads).emit(request.outputs(), progress));
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
