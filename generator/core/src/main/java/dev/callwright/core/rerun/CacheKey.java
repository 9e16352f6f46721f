package dev.callwright.core.rerun;

import dev.callwright.core.output.Sha256;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The digest of all that decides what a run generates, besides the names lock: the content of its files with their names relative
 * to the document, the settings, the build of the generator and the version of Java. It is the same on every machine.
 */
public final class CacheKey {
    /** Where the output goes, not what is in it. */
    private static final Set<Setting> NOT_OF_OUTPUT = EnumSet.of(Setting.OUT, Setting.LOCK);

    private final String build;

    /** A key of runs of this build of the generator. */
    public CacheKey() {
        this(GeneratorBuild.digest() + " Java " + Runtime.version().feature());
    }

    CacheKey(String build) {
        this.build = build;
    }

    /**
     * The digest for a run; empty: a file cannot be read.
     *
     * @param files the files that it reads or looks for
     */
    public Optional<String> of(Settings settings, List<Path> files) {
        Path folder = Path.of(settings.text(Setting.SPEC).orElse(""))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("");
        StateText text = new StateText(build);
        for (Setting setting : Setting.values()) {
            if (!NOT_OF_OUTPUT.contains(setting)) {
                settings.texts(setting)
                        .forEach(value -> text.add(
                                "setting", setting.key() + " " + (setting.isFile() ? below(folder, value) : value)));
            }
        }
        try {
            for (Path file : files) {
                text.add("file", FileState.digest(file) + " " + below(folder, file.toString()));
            }
        } catch (IOException e) {
            // The run that reads the file reports the problem.
            return Optional.empty();
        }
        return Optional.of(Sha256.of(text.ended().getBytes(StandardCharsets.UTF_8)));
    }

    private static String below(Path folder, String file) {
        try {
            return folder.relativize(Path.of(file).toAbsolutePath().normalize())
                    .toString()
                    .replace('\\', '/');
        } catch (InvalidPathException e) {
            return file;
        } catch (IllegalArgumentException e) {
            // On another drive.
            return file;
        }
    }
}
