package dev.callwright.core.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one name of a file or folder that may have several, through links, or in other letters where these mean the same. */
public final class RealPath {
    private RealPath() {}

    /** The name of a file, which need not exist. */
    public static Path of(Path written) {
        Path path = written.toAbsolutePath().normalize();
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing == null ? path : existing.toRealPath().resolve(existing.relativize(path));
        } catch (IOException e) {
            return path;
        }
    }
}
