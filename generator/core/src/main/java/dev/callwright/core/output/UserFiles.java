package dev.callwright.core.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells which paths of an output folder are the user's, though files are generated for them. */
final class UserFiles {
    private final List<FileGlob> once;
    private final IgnoreFile ignored;

    private UserFiles(List<FileGlob> once, IgnoreFile ignored) {
        this.once = once;
        this.ignored = ignored;
    }

    /**
     * The files of the user in a folder.
     *
     * @param once the globs of files that are written once
     */
    static UserFiles of(Path root, List<String> once) throws IOException {
        return new UserFiles(once.stream().map(FileGlob::new).toList(), IgnoreFile.load(root));
    }

    /** Whether a file is written when it is absent, and never changed. */
    boolean isWrittenOnce(String path) {
        return once.stream().anyMatch(glob -> glob.matches(path));
    }

    /** Whether a file is never written. */
    boolean isIgnored(String path) {
        return ignored.matches(path);
    }

    /** Whether a run never changes or deletes a file that exists. */
    boolean has(String path) {
        return isWrittenOnce(path) || isIgnored(path);
    }
}
