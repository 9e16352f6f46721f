package dev.callwright.core;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.YamlWriter;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The text of a new file of settings. */
final class ConfigText {
    private static final Set<Setting> LISTS = EnumSet.of(
            Setting.OVERLAYS,
            Setting.OPERATIONS,
            Setting.TAGS,
            Setting.PATHS,
            Setting.ONLY,
            Setting.PROJECT_DEVELOPERS,
            Setting.PROJECT_KEYWORDS);

    private final Path config;

    /** @param config the file, to whose folder the documents in it are relative */
    ConfigText(Path config) {
        this.config = config;
    }

    /**
     * The text with some settings.
     *
     * @param settings the settings; documents and overlays are relative to the working folder
     * @param comments lines before settings
     */
    String of(Settings settings, Map<Setting, String> comments) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("callwright", CallwrightVersion.current());
        Map<String, String> lines = new HashMap<>();
        for (Setting setting : Setting.values()) {
            List<String> texts = settings.texts(setting);
            if (!texts.isEmpty()) {
                put(root, setting, texts);
                String comment = comments.get(setting);
                if (comment != null) {
                    lines.put("/" + setting.key().replace('.', '/'), comment);
                }
            }
        }
        return "# All settings: generator/docs/configuration.md. Generate with: callwright generate\n"
                + YamlWriter.write(root, lines);
    }

    private void put(ObjectNode root, Setting setting, List<String> texts) {
        int dot = setting.key().indexOf('.');
        ObjectNode owner =
                dot < 0 ? root : root.withObjectProperty(setting.key().substring(0, dot));
        String name = setting.key().substring(dot + 1);
        boolean isDocument = setting == Setting.SPEC || setting == Setting.OVERLAYS;
        List<String> written = isDocument ? texts.stream().map(this::fromHere).toList() : texts;
        if (LISTS.contains(setting)) {
            ArrayNode list = owner.putArray(name);
            written.forEach(list::add);
        } else {
            owner.put(name, written.get(0));
        }
    }

    private String fromHere(String document) {
        if (SpecSource.isUrl(document)) {
            return document;
        }
        Path file = Path.of(document).toAbsolutePath().normalize();
        Path folder = config.toAbsolutePath().normalize().getParent();
        Path written =
                folder != null && Objects.equals(folder.getRoot(), file.getRoot()) ? folder.relativize(file) : file;
        return written.toString().replace(written.getFileSystem().getSeparator(), "/");
    }
}
