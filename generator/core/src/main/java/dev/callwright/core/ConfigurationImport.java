package dev.callwright.core;

import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.ConfigReader;
import dev.callwright.core.migration.ConfigReader.NamedDocument;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.Draft.SettingValue;
import dev.callwright.core.migration.DraftOverlay;
import dev.callwright.core.migration.Finding;
import dev.callwright.core.migration.NamedFiles;
import dev.callwright.core.migration.Tool;
import dev.callwright.core.migration.fern.FernReader;
import dev.callwright.core.migration.openapigenerator.OpenapiGeneratorReader;
import dev.callwright.core.migration.openapigenerator.PomFile;
import dev.callwright.core.migration.stainless.StainlessReader;
import dev.callwright.core.output.NewFile;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes over the configuration of another generator: as a file of settings, an overlay, and a list of what became of each setting. */
public final class ConfigurationImport {
    private static final String OUT = "sdk";

    private final ImportRequest request;
    private final Progress progress;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Draft draft = new Draft();
    private final SpecTree file;
    private Optional<String> document;

    private ConfigurationImport(ImportRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        this.document = request.spec();
        progress.begin("reading " + request.file());
        this.file = tree();
    }

    /**
     * What becomes of a configuration; writes nothing.
     *
     * @throws dev.callwright.core.source.diagnostic.SpecException if the configuration or the document cannot be read, is of
     *     another generator, or has nothing that can be kept
     */
    public static ConfigurationImport of(ImportRequest request, Progress progress) {
        return DeepStack.call(() -> {
            ConfigurationImport made = new ConfigurationImport(request, progress);
            made.read();
            return made;
        });
    }

    private SpecTree tree() {
        SpecSource source = SpecSource.of(request.file());
        SpecTree tree = request.file().toString().endsWith(".xml")
                ? new PomFile(source, diagnostics).load()
                : new SpecReader(diagnostics).load(source);
        SourceLocation place = SourceLocation.of(source.name());
        Optional<Tool> seen = Tool.ofFile(tree);
        if (seen.isPresent() && seen.get() != request.tool()) {
            throw diagnostics.abort(
                    place,
                    "this is a configuration of " + seen.get().title() + "; import it with --from " + seen.get());
        }
        boolean isDocument = tree.root().has("openapi") && tree.root().has("paths");
        if (isDocument && request.tool() != Tool.FERN) {
            throw diagnostics.abort(
                    place,
                    "this is an OpenAPI document; give it with --spec, and name the configuration of "
                            + request.tool().title());
        }
        if (isDocument && document.isEmpty()) {
            document = Optional.of(source.name());
        }
        return tree;
    }

    private void read() {
        ConfigReader reader = reader();
        Optional<ApiDocument> api = api(reader.document());
        reader.read(api);
        if (draft.settings().isEmpty() && draft.actions().isEmpty()) {
            throw diagnostics.abort(
                    SourceLocation.of(request.file().toString()),
                    "nothing of this configuration can be kept: Callwright makes SDKs in Java and TypeScript, and it"
                            + " configures neither, or is no configuration of "
                            + request.tool().title());
        }
        document.filter(name -> api.isPresent())
                .ifPresent(name -> new ImportTrial(
                                GenerationRequest.of(Settings.builder().build())
                                        .withSpec(name)
                                        .with(request.urls()),
                                draft,
                                progress)
                        .run());
    }

    private ConfigReader reader() {
        ConfigNode root = ConfigNode.root(file);
        NamedFiles files = new NamedFiles(SpecSource.of(request.file()));
        return switch (request.tool()) {
            case OPENAPI_GENERATOR -> new OpenapiGeneratorReader(root, draft, files);
            case STAINLESS -> new StainlessReader(root, draft);
            case FERN -> new FernReader(root, draft, files);
        };
    }

    // The network is used only if the user named an address.
    private Optional<ApiDocument> api(Optional<NamedDocument> named) {
        if (document.isPresent()) {
            named.ifPresent(each -> draft.kept(each.from(), "spec"));
            return Optional.of(
                    new ApiDocument(new SpecReader(diagnostics, request.urls()).load(SpecSource.of(document.get()))));
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        NamedDocument each = named.get();
        NamedFiles files = new NamedFiles(SpecSource.of(request.file()));
        document = Optional.of(files.resolved(each.name()));
        Optional<SpecTree> tree = files.read(each.name());
        if (tree.isPresent()) {
            draft.kept(each.from(), "spec: " + each.name());
        } else {
            draft.check(
                    each.from(),
                    "it is spec, but was not read, so names are not compared with it; give the document with --spec");
        }
        return tree.map(ApiDocument::new);
    }

    /** What became of each setting, in the order in which they were read. */
    public List<Finding> findings() {
        return draft.findings();
    }

    /** The document that the settings name, as a file or a URL; empty: none is known. */
    public Optional<String> document() {
        return document;
    }

    /** The file of settings that {@link #write} makes. */
    public Path config() {
        return request.folder().resolve(ConfigFile.NAME);
    }

    /** The overlay that {@link #write} makes, unless it would be empty. */
    public Optional<Path> overlay() {
        return overlayOf().isEmpty() ? Optional.empty() : Optional.of(overlayFile());
    }

    private Path overlayFile() {
        return request.folder().resolve(StarterFiles.OVERLAY);
    }

    private DraftOverlay overlayOf() {
        return new DraftOverlay(draft, title());
    }

    private String title() {
        return "Names and settings from " + request.tool().title();
    }

    /**
     * Writes the file of settings and the overlay.
     *
     * @throws dev.callwright.core.output.OutputException if one of them exists, or cannot be written
     */
    public void write() {
        new NewFile(config()).throwIfPresent();
        new NewFile(overlayFile()).throwIfPresent();
        overlay().ifPresent(path -> new NewFile(path).write(overlayOf().text()));
        new NewFile(config()).write(configText());
    }

    /**
     * Writes the file of settings and the overlay; files in their place are kept with {@code .orig} added to their names.
     *
     * @throws dev.callwright.core.output.OutputException if one of them cannot be written
     */
    public void replace() {
        overlay().ifPresent(path -> new NewFile(path).replace(overlayOf().text()));
        new NewFile(config()).replace(configText());
    }

    private String configText() {
        Settings.Builder settings = Settings.builder();
        Map<Setting, String> comments = new EnumMap<>(Setting.class);
        for (Map.Entry<Setting, SettingValue> each : draft.settings().entrySet()) {
            settings.set(each.getKey(), each.getValue().texts());
            comments.put(each.getKey(), each.getValue().origin().inFile());
        }
        settings.set(Setting.SPEC, document).set(Setting.OUT, Optional.of(OUT));
        List<String> overlays = new ArrayList<>(draft.text(Setting.OVERLAYS));
        overlay().ifPresent(path -> overlays.add(path.toString()));
        settings.set(Setting.OVERLAYS, overlays);
        comments.remove(Setting.OVERLAYS);
        return new ConfigText(config()).of(settings.build(), comments);
    }
}
