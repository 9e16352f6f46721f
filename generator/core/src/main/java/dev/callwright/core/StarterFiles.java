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
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files with which the work on an API begins: the file of settings, and an overlay beside it. */
public final class StarterFiles {
    private static final String OVERLAY = "callwright-overlay.yaml";
    private static final List<Setting> WRITTEN =
            List.of(Setting.OUT, Setting.JAVA_PACKAGE, Setting.TYPESCRIPT_PACKAGE_NAME);

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
        new NewFile(config).write(config(settings));
        return List.of(config, overlay);
    }

    private String config(Settings settings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("callwright", CallwrightVersion.current());
        settings.text(Setting.SPEC).ifPresent(spec -> root.put(Setting.SPEC.key(), fromHere(spec)));
        root.putArray(Setting.OVERLAYS.key()).add(OVERLAY);
        for (Setting setting : WRITTEN) {
            settings.text(setting).ifPresent(value -> put(root, setting.key(), value));
        }
        return "# All settings: generator/docs/configuration.md. Generate with: callwright generate\n"
                + YamlWriter.write(root);
    }

    private static void put(ObjectNode root, String key, String value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            root.put(key, value);
        } else {
            root.withObjectProperty(key.substring(0, dot)).put(key.substring(dot + 1), value);
        }
    }

    private String fromHere(String spec) {
        if (SpecSource.isUrl(spec)) {
            return spec;
        }
        Path file = Path.of(spec).toAbsolutePath().normalize();
        Path folder = config.toAbsolutePath().normalize().getParent();
        Path written =
                folder != null && Objects.equals(folder.getRoot(), file.getRoot()) ? folder.relativize(file) : file;
        return written.toString().replace(written.getFileSystem().getSeparator(), "/");
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
                .put("name", ApiName.of(api.model()));
        StringBuilder text = new StringBuilder("# What the document does not say about the API.\n");
        new SeenPages(api.model())
                .lines()
                .forEach(
                        line -> text.append("# ").append(MessageText.line(line)).append('\n'));
        return text.append(YamlWriter.write(root)).toString();
    }
}
