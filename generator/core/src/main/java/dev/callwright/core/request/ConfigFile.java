package dev.callwright.core.request;

import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code callwright.yaml}. All keys and values are validated, so that a misspelled key is not ignored. */
public final class ConfigFile {
    /** The default name of the config file. */
    public static final String NAME = "callwright.yaml";

    private static final String APIS = "apis";
    /** What belongs to one API, and so has no meaning beside a list of them. */
    public static final List<Setting> OF_ONE_API = List.of(
            Setting.SPEC, Setting.OVERLAYS, Setting.OUT, Setting.LOCK, Setting.OPERATIONS, Setting.TAGS, Setting.PATHS);

    private final Path file;
    private final ConfigSection root;
    private final Settings settings;
    private final List<ConfiguredApi> apis = new ArrayList<>();

    private ConfigFile(Path file, Interpolation expressions) {
        this.file = file;
        Diagnostics diagnostics = new Diagnostics();
        this.root = ConfigSection.load(file, SettingsSchema.ofConfig(), expressions);
        this.settings = root.settings().build();
        addApis(diagnostics);
        diagnostics.throwIfErrors();
    }

    /**
     * The file with all its parts. Files in it are relative to its folder.
     *
     * @throws dev.callwright.core.source.diagnostic.SpecException if it cannot be read or is invalid
     */
    public static ConfigFile read(Path file) {
        return read(file, Interpolation.of(System.getenv()));
    }

    /**
     * The file with all its parts.
     *
     * @param expressions the values of expressions such as {@code ${project.version}} in it
     * @throws dev.callwright.core.source.diagnostic.SpecException if it cannot be read or is invalid
     */
    public static ConfigFile read(Path file, Interpolation expressions) {
        return new ConfigFile(file, expressions);
    }

    /**
     * The settings in a file for one API. Files in it are relative to its folder.
     *
     * @throws dev.callwright.core.source.diagnostic.SpecException if it cannot be read, is invalid, or has several APIs
     */
    public static Settings load(Path file) {
        return read(file).api(Optional.empty()).settings();
    }

    /**
     * One API.
     *
     * @param key the key of the API; empty: the file has only one
     * @throws dev.callwright.core.source.diagnostic.SpecException if it has several and none is picked
     * @throws RequestException if there is no API with the key; the message suggests the nearest one
     */
    public ConfiguredApi api(Optional<String> key) {
        ConfigSection list = root.member(APIS);
        if (key.isEmpty() && isOfSeveral()) {
            throw new Diagnostics()
                    .abort(
                            list.location(),
                            "the file has a list of APIs (" + keys() + "); this takes one: pick it with --api");
        }
        return apis.stream()
                .filter(each -> key.isEmpty() || (isOfSeveral() && each.key().equals(key.get())))
                .findFirst()
                .orElseThrow(() -> new RequestException(unknown(key.orElse(""))));
    }

    /** The APIs: those of the list {@code apis}, or the one of the file. */
    public List<ConfiguredApi> apis() {
        return List.copyOf(apis);
    }

    /** Whether the file has a list of APIs. */
    public boolean isOfSeveral() {
        return root.member(APIS).isPresent();
    }

    /** All of the file. */
    public ConfigSection root() {
        return root;
    }

    private String unknown(String key) {
        String problem = file + " has no API '" + MessageText.piece(key) + "' in the list 'apis'; ";
        if (!isOfSeveral()) {
            return problem + "remove --api";
        }
        List<String> keys = apis.stream().map(ConfiguredApi::key).toList();
        return problem
                + Nearest.to(key, keys)
                        .map(near -> "did you mean '" + MessageText.piece(near) + "'?")
                        .orElse("it has " + keys());
    }

    private String keys() {
        return apis.stream().map(ConfiguredApi::key).map(MessageText::piece).collect(Collectors.joining(", "));
    }

    private void addApis(Diagnostics diagnostics) {
        if (!isOfSeveral()) {
            apis.add(new ConfiguredApi(Optional.empty(), settings, root));
            return;
        }
        for (Setting setting : OF_ONE_API) {
            ConfigSection value = root.member(setting.key());
            if (value.isPresent()) {
                diagnostics.error(
                        value.location(),
                        "'" + setting.key() + "' is of one API, but there is a list 'apis'; move it into the list");
            }
        }
        ConfigSection list = root.member(APIS);
        if (list.items().isEmpty()) {
            diagnostics.error(list.location(), "'apis' is empty; add an API such as {spec: shop.yaml}");
        }
        list.items().forEach(item -> add(item, diagnostics));
    }

    private void add(ConfigSection item, Diagnostics diagnostics) {
        ConfiguredApi api =
                new ConfiguredApi(item.member("name").text(), item.settings().build(), item);
        String key = api.key();
        if (apis.stream().anyMatch(other -> other.key().equals(key))) {
            diagnostics.error(
                    item.location(),
                    "there are two APIs '" + MessageText.piece(key) + "'; give each a 'name' of its own");
        }
        Settings usual = Settings.builder()
                .set(Setting.LOCK, Optional.of(item.resolved(key + ".lock.json")))
                .set(Setting.SITE_PROVIDER, api.name())
                .build();
        apis.add(new ConfiguredApi(api.name(), api.settings().orElse(settings).orElse(usual), item));
    }
}
