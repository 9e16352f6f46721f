package dev.callwright.core.batch.manifest;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.request.Interpolation;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.text.MessageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the manifest of a batch. What is wrong with it as a whole is found before anything is written. */
public final class BatchManifest {
    private static final String PATH = "{path}";
    /** The size of a document that is known only after it was fetched; every machine must take the same. */
    private static final long UNKNOWN_BYTES = 1 << 20;

    private final Settings flags;
    private final UrlCache urls;
    private final ConfigSection root;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<BatchDocument> documents = new ArrayList<>();
    private final Optional<Path> out;

    private BatchManifest(Path file, Settings flags, UrlCache urls) {
        this.flags = flags;
        this.urls = urls;
        this.root = ConfigSection.load(file, SettingsSchema.ofBatch(), Interpolation.of(System.getenv()));
        this.out = flags.text(Setting.OUT)
                .map(Path::of)
                .or(() -> root.member("out").path());
    }

    /**
     * The documents of a manifest, in its order.
     *
     * @param flags settings that take precedence over those of the manifest; {@code out} is the folder for all outputs
     * @param urls copies of documents from the network
     * @throws dev.callwright.core.source.diagnostic.SpecException if the manifest cannot be read or is invalid, or two documents
     *     would write to one place
     */
    public static List<BatchDocument> read(Path file, Settings flags, UrlCache urls) {
        return new BatchManifest(file, flags, urls).documents();
    }

    private List<BatchDocument> documents() {
        if (out.isEmpty()) {
            diagnostics.error(
                    root.location(), "'out' (the folder for the outputs) is missing; set it, or add --out DIR");
        }
        if (root.member("documents").items().isEmpty()) {
            diagnostics.error(
                    root.location(), "'documents' has no document; add one such as {id: shop, spec: shop.yaml}");
        }
        root.member("documents").items().forEach(this::addAll);
        if (documents.size() > Limit.BATCH_DOCUMENTS.value()) {
            diagnostics.error(root.location(), Limit.BATCH_DOCUMENTS.exceeded() + "; split the manifest");
        }
        diagnostics.throwIfErrors();
        new OwnFolders(diagnostics).check(documents);
        diagnostics.throwIfErrors();
        return List.copyOf(documents);
    }

    private void addAll(ConfigSection entry) {
        ConfigSection spec = entry.member("spec");
        ConfigSection pattern = entry.member("specs");
        if (spec.isPresent() == pattern.isPresent()) {
            diagnostics.error(
                    entry.location(),
                    "a document needs either 'spec' (a file or URL) or 'specs' (a pattern of files such as"
                            + " apis/**/openapi.yaml)");
        } else if (pattern.isPresent()) {
            addMatches(entry, pattern);
        } else {
            String name = spec.node().asText();
            String id =
                    entry.member("id").text().map(DocumentId::of).orElseGet(() -> DocumentId.ofFile(lastName(name)));
            add(entry, id, entry.settings().build());
        }
    }

    private static String lastName(String spec) {
        String path = spec.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void addMatches(ConfigSection entry, ConfigSection pattern) {
        String id = entry.member("id").text().orElse(PATH);
        if (!id.contains(PATH)) {
            diagnostics.error(
                    entry.member("id").location(),
                    "'id' is of several documents, so it needs " + PATH + ", such as apis/" + PATH);
        }
        // The walk starts at the manifest, so that names are as the user writes them.
        String glob = pattern.node().asText();
        try {
            FilePattern files = new FilePattern(glob, Path.of(root.resolved(".")));
            Map<String, Path> found = files.files();
            if (found.isEmpty()) {
                diagnostics.error(
                        pattern.location(),
                        "no file matches '" + MessageText.piece(glob) + "'; patterns are relative to the folder of the"
                                + " manifest");
            }
            found.forEach((path, file) -> add(
                    entry,
                    DocumentId.of(id.replace(
                            PATH, files.isOfOneName() ? DocumentId.ofFolder(path) : DocumentId.ofFile(path))),
                    Settings.builder()
                            .set(Setting.SPEC, Optional.of(file.toString()))
                            .build()
                            .orElse(entry.settings().build())));
        } catch (IOException e) {
            diagnostics.error(
                    pattern.location(),
                    "cannot look for '" + MessageText.piece(glob) + "' (" + e.getMessage() + "); check the folder");
        }
    }

    private void add(ConfigSection entry, String id, Settings own) {
        if (id.isEmpty() || DocumentId.isTooLong(id)) {
            diagnostics.error(
                    entry.location(),
                    "'" + MessageText.piece(id)
                            + "' cannot be the folder of a document; give it an 'id' with shorter names");
            return;
        }
        Settings given = own.orElse(root.member("defaults").settings().build());
        Settings.Builder folder = Settings.builder()
                .set(Setting.OUT, out.map(all -> all.resolve(id).toString()));
        Settings settings = folder.build().orElse(flags).orElse(given);
        GenerationRequest request = GenerationRequest.of(settings).with(urls);
        documents.add(new BatchDocument(id, entry.location(), request, bytes(request)));
    }

    private static long bytes(GenerationRequest request) {
        return Stream.concat(Stream.of(request.spec()), request.overlays().stream())
                .mapToLong(BatchManifest::bytes)
                .sum();
    }

    private static long bytes(SpecSource source) {
        Optional<Path> file = source.file();
        if (file.isEmpty()) {
            return UNKNOWN_BYTES;
        }
        try {
            return Files.size(file.get());
        } catch (IOException e) {
            // The run of the document reports it.
            return 0;
        }
    }
}
