package dev.callwright.core;

import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.ConfiguredApi;
import dev.callwright.core.request.RealPath;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The requests of a file of settings: one per API that it lists. */
public final class ConfiguredRequests {
    /** Settings of the user that several APIs cannot share, because they name a document, its parts or its outputs. */
    private static final List<Setting> OF_ONE_API = Stream.concat(
                    ConfigFile.OF_ONE_API.stream(), Stream.of(Setting.JAVA_PACKAGE, Setting.TYPESCRIPT_PACKAGE_NAME))
            .toList();

    private final Path path;
    private final ConfigFile file;
    private final Settings flags;

    private ConfiguredRequests(Path path, Settings flags) {
        this.path = path;
        this.file = ConfigFile.read(path);
        this.flags = flags;
    }

    /**
     * The requests of all APIs of a file, which write to folders and lock files of their own.
     *
     * @param flags settings that take precedence over those of the file
     * @param names the names under which the user knows the settings, such as {@code --out}
     * @throws dev.callwright.core.source.diagnostic.SpecException if the file cannot be read or is invalid
     * @throws RequestException if APIs share an output folder or a lock file, or a flag is of one API and there are several
     */
    public static List<ConfiguredRequest> all(Path path, Settings flags, Function<Setting, String> names) {
        ConfiguredRequests requests = new ConfiguredRequests(path, flags);
        if (requests.file.isOfSeveral()) {
            requests.refuseFlags(names);
        }
        List<ConfiguredRequest> all =
                requests.file.apis().stream().map(requests::request).toList();
        if (all.size() > 1) {
            refuseShared(all);
        }
        return all;
    }

    /**
     * The request of one API of a file.
     *
     * @param api the name of the API; empty: the file has only one
     */
    public static ConfiguredRequest one(Path path, Settings flags, Optional<String> api) {
        ConfiguredRequests requests = new ConfiguredRequests(path, flags);
        return requests.request(requests.file.api(api));
    }

    private ConfiguredRequest request(ConfiguredApi api) {
        return new ConfiguredRequest(api.key(), new GenerationRequest(flags.orElse(api.settings()), Optional.of(path)));
    }

    private void refuseFlags(Function<Setting, String> names) {
        OF_ONE_API.stream()
                .filter(setting -> !flags.texts(setting).isEmpty())
                .findFirst()
                .ifPresent(setting -> {
                    throw new RequestException(names.apply(setting) + " is of one API, but " + path
                            + " lists several; set it in the list 'apis', or pick one API with --api");
                });
    }

    private static void refuseShared(List<ConfiguredRequest> all) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).request().settings().text(Setting.OUT).isEmpty()) {
                problems.add("the API '" + MessageText.piece(all.get(i).api())
                        + "' has no output folder; set 'out' in its entry of the list 'apis'");
            }
            for (int j = 0; j < i; j++) {
                shared(all.get(j), all.get(i)).ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new RequestException(String.join("\n", problems));
        }
    }

    private static Optional<String> shared(ConfiguredRequest first, ConfiguredRequest second) {
        String both =
                "the APIs '" + MessageText.piece(first.api()) + "' and '" + MessageText.piece(second.api()) + "' ";
        Optional<Path> out = folder(first);
        Optional<Path> other = folder(second);
        if (out.isPresent()
                && other.isPresent()
                && (out.get().startsWith(other.get()) || other.get().startsWith(out.get()))) {
            return Optional.of(both + "both write below " + shorter(out.get(), other.get())
                    + "; give each an 'out' that is not inside the other");
        }
        Optional<Path> lock = first.request().lock().map(RealPath::of);
        return lock.isPresent() && lock.equals(second.request().lock().map(RealPath::of))
                ? Optional.of(both + "have the lock file " + lock.get() + "; give each a 'lock' of its own")
                : Optional.empty();
    }

    private static Optional<Path> folder(ConfiguredRequest each) {
        return each.request().settings().text(Setting.OUT).map(Path::of).map(RealPath::of);
    }

    private static Path shorter(Path one, Path other) {
        return one.getNameCount() <= other.getNameCount() ? one : other;
    }
}
