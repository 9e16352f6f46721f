package dev.callwright.gateway.audit;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file of audit lines. It is only appended to, so that the host may truncate it; when the host has moved it away, the
 * next lines go to a new file of the name. A file that is made here can be read by nobody but the owner.
 */
final class AuditFile implements AuditOutput {
    private final Path path;
    private FileChannel channel;
    private Optional<Object> key;
    private volatile boolean isStale;

    private AuditFile(Path path, FileChannel channel, Optional<Object> key) {
        this.path = path;
        this.channel = channel;
        this.key = key;
    }

    /** The file at a path, which is made if there is none; throws if it cannot be written. */
    static AuditFile open(Path path) throws IOException {
        FileChannel channel = channel(path);
        return new AuditFile(path, channel, key(path));
    }

    @Override
    public void write(byte[] lines) throws IOException {
        if (isStale || !channel.isOpen() || wasMoved()) {
            channel.close();
            channel = channel(path);
            key = key(path);
            isStale = false;
        }
        long end = channel.size();
        try {
            for (ByteBuffer rest = ByteBuffer.wrap(lines); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        } catch (IOException e) {
            // A disk that is full takes a part of the lines. They are written again, and a part of a line is no line.
            takeBack(end, e);
            throw e;
        }
    }

    private void takeBack(long end, IOException cause) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
            isStale = true;
        }
    }

    @Override
    public void reopen() {
        isStale = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private boolean wasMoved() throws IOException {
        try {
            return !key(path).equals(key);
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    // The device and the inode, where the file system has them.
    private static Optional<Object> key(Path path) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    private static FileChannel channel(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException(path + " is not a regular file");
        }
        FileChannel channel = FileChannel.open(path, Set.of(CREATE, APPEND), ownersOnly(path));
        if (endsInALine(path)) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        return channel;
    }

    // A machine that stopped in the middle of a line must not spoil the next one.
    private static boolean endsInALine(Path path) throws IOException {
        try (FileChannel content = FileChannel.open(path, READ)) {
            long size = content.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            return size > 0 && content.read(last, size - 1) == 1 && last.get(0) != '\n';
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            Objects.requireNonNull(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }
}
