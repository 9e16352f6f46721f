package dev.callwright.gateway.credential.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may read and write a file. Where files have no such rights (Windows), there is nothing to find fault with. */
public final class FileRights {
    private FileRights() {}

    /** The rights such as {@code rw-r--r--}, if anyone but its owner may do something with the file itself; otherwise empty. */
    public static Optional<String> beyondOwner(Path file) throws IOException {
        return rights(file, LinkOption.NOFOLLOW_LINKS).filter(text -> !text.endsWith("------"));
    }

    /** The rights, if all users may read the file; otherwise empty. Links are followed, because mounts have them. */
    static Optional<String> readableByOthers(Path file) throws IOException {
        return rights(file).filter(text -> text.charAt(6) == 'r');
    }

    /** The rights, if all users may write the file; otherwise empty. */
    public static Optional<String> writableByOthers(Path file) throws IOException {
        return rights(file).filter(text -> text.charAt(7) == 'w');
    }

    private static Optional<String> rights(Path file, LinkOption... options) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Optional.empty();
        }
        Set<PosixFilePermission> found = EnumSet.noneOf(PosixFilePermission.class);
        found.addAll(Files.getPosixFilePermissions(file, options));
        return Optional.of(PosixFilePermissions.toString(found));
    }
}
