package dev.callwright.core;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.naming.plan.ApiName;
import dev.callwright.core.output.NewFile;
import dev.callwright.core.output.OutputException;
import dev.callwright.core.output.YamlWriter;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files with which the work on an API begins: the file of settings, and an overlay beside it. */
public final class StarterFiles {
    static final String OVERLAY = "callwright-overlay.yaml";

    private final Path config;
    private final Path overlay;

    /** @param config the file of settings */
    public StarterFiles(Path config) {
        this.config = config;
        this.overlay = config.resolveSibling(OVERLAY);
    }

    /**
     * Checks that both files are missing.
     *
     * @throws OutputException if one of them is there; it may have settings that are nowhere else
     */
    public void throwIfPresent() {
        new NewFile(config).throwIfPresent();
        new NewFile(overlay).throwIfPresent();
    }

    /**
     * Writes both files for an API, and returns them.
     *
     * @param settings the settings to write; files in them are relative to the folder of the file of settings, except
     *     the document, which is relative to the working folder
     * @throws OutputException if one of the files is there or cannot be written
     */
    public List<Path> write(Settings settings, LoadedApi api) {
        throwIfPresent();
        new NewFile(overlay).write(overlay(api));
        Settings overlaid = Settings.builder()
                .set(Setting.OVERLAYS, Optional.of(overlay.toString()))
                .build();
        new NewFile(config).write(new ConfigText(config).of(settings.orElse(overlaid), Map.of()));
        return List.of(config, overlay);
    }

    private static String overlay(LoadedApi api) {
        String title = api.model().info().title();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("overlay", "1.0.0");
        root.putObject("info")
                .put("title", "Callwright settings of " + MessageText.piece(title))
                .put("version", "1.0.0");
        ArrayNode actions = root.putArray("actions");
        actions.addObject()
                .put("target", "$")
                .putObject("update")
                .putObject("x-callwright")
                .put("name", ApiName.ofNew(api.model()));
        StringBuilder text = new StringBuilder("# What the document does not say about the API.\n");
        new SeenPages(api.model())
                .lines()
                .forEach(
                        line -> text.append("# ").append(MessageText.line(line)).append('\n'));
        return text.append(YamlWriter.write(root)).toString();
    }
}
