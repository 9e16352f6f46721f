package sdk.stripe.core;

import sdk.stripe.core.internal.form.ContentTypes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file to send: its name and the source of its bytes. */
public final class FileUpload {
    private static final long UNKNOWN_LENGTH = -1;

    private final String filename;
    private final long length;
    private final Source source;
    private final @Nullable String contentType;

    private FileUpload(String filename, long length, Source source, @Nullable String contentType) {
        this.filename = Objects.requireNonNull(filename, "filename");
        this.length = length;
        this.source = Objects.requireNonNull(source, "source");
        this.contentType = contentType;
    }

    /** Opens the bytes of a file; called once for each time the file is sent. */
    @FunctionalInterface
    public interface Source {
        /** A new stream from the first byte on. */
        InputStream open() throws IOException;
    }

    /** A file of the file system, under its own name. */
    public static FileUpload of(Path file) {
        Path name = file.getFileName();
        try {
            return new FileUpload(
                    name == null ? "file" : name.toString(), Files.size(file), () -> Files.newInputStream(file), null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file " + file, e);
        }
    }

    /** A file with these bytes. */
    public static FileUpload of(String filename, byte[] content) {
        byte[] copy = content.clone();
        return new FileUpload(filename, copy.length, () -> new ByteArrayInputStream(copy), null);
    }

    /** A file whose bytes are opened when it is sent. */
    public static FileUpload of(String filename, Source source) {
        return new FileUpload(filename, UNKNOWN_LENGTH, source, null);
    }

    /** The same file with a media type. */
    public FileUpload withContentType(String mediaType) {
        return new FileUpload(filename, length, source, ContentTypes.checked(mediaType));
    }

    /** The name that is sent. */
    public String filename() {
        return filename;
    }

    /** The media type, if the caller gave one. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** The number of bytes; negative when it is not known before they are sent. */
    public long length() {
        return length;
    }

    /** The source of the bytes. */
    public Source source() {
        return source;
    }

    @Override
    public String toString() {
        return "FileUpload[" + filename + "]";
    }
}
