package dev.callwright.core.rerun;

import dev.callwright.core.output.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The build of the generator that runs: two builds may generate different files, even if their versions are equal. */
public final class GeneratorBuild {
    private GeneratorBuild() {}

    /** Names, sizes and times of the jars that it consists of. */
    public static String current() {
        StringBuilder build = new StringBuilder();
        for (Path entry : classPath()) {
            build.append(entry).append(' ').append(state(entry)).append('\n');
        }
        return build.toString();
    }

    /** The digest of the content of all that it consists of, which is the same on every machine. */
    public static String digest() {
        MessageDigest digest = Sha256.newDigest();
        for (Path entry : classPath()) {
            files(entry).forEach(file -> digest.update(digest(file).getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path entry) {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            // A class path may name what does not exist.
            return List.of();
        }
    }

    private static String digest(Path file) {
        try {
            return FileState.digest(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A plugin of Maven has a class loader of its own; elsewhere there is the class path of Java.
    private static List<Path> classPath() {
        List<Path> entries = new ArrayList<>();
        if (GeneratorBuild.class.getClassLoader() instanceof URLClassLoader loader) {
            Stream.of(loader.getURLs()).map(GeneratorBuild::path).forEach(path -> path.ifPresent(entries::add));
        } else {
            Stream.of(System.getProperty("java.class.path", "").split(java.io.File.pathSeparator))
                    .map(Path::of)
                    .forEach(entries::add);
        }
        return entries;
    }

    private static Optional<Path> path(URL url) {
        try {
            return Optional.of(Path.of(url.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String state(Path entry) {
        try {
            if (!Files.isDirectory(entry)) {
                return FileState.of(entry).toString();
            }
            // Classes that were compiled a moment ago.
            try (Stream<Path> files = Files.walk(entry)) {
                long latest = 0;
                for (Path file : files.toList()) {
                    latest = Math.max(latest, Files.getLastModifiedTime(file).toMillis());
                }
                return Long.toString(latest);
            }
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
