package dev.callwright.core.source.tree;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source of a document: a file, a URL, a file in an archive, the standard input, or a text in memory. */
public final class SpecSource {
    /** The name of the standard input in messages. */
    public static final String STANDARD_INPUT = "<stdin>";

    private static final String DASH = "-";
    private static final String OF_MAVEN =
            "only the Maven plugin finds documents by 'classpath:' and by the coordinates of"
                    + " artifacts; elsewhere name a file, a URL, or a file in a jar: jar:file:api.jar!/openapi.yaml";

    private final String name;
    private final @Nullable Path file;
    private final @Nullable URI url;
    private final @Nullable ArchiveEntry entry;
    private final @Nullable String text;

    private SpecSource(String name, Place place, @Nullable String text) {
        this.name = name;
        this.file = place.file();
        this.url = place.url();
        this.entry = place.entry();
        this.text = text;
    }

    /** One of them, or none for a text. */
    private record Place(
            @Nullable Path file,
            @Nullable URI url,
            @Nullable ArchiveEntry entry) {}

    /**
     * A file, a URL, a file in an archive, or {@code -} for the standard input. URLs start with {@code http:} or {@code https:},
     * files in archives with {@code jar:}.
     *
     * @throws SpecException if the name is neither
     */
    public static SpecSource of(String named) {
        SourceName kind = new SourceName(named);
        try {
            if (named.equals(DASH)) {
                return new SpecSource(STANDARD_INPUT, new Place(null, null, null), null);
            }
            if (kind.isUrl()) {
                return new SpecSource(named, new Place(null, new URI(named), null), null);
            }
            if (kind.isArchiveEntry()) {
                return new SpecSource(named, new Place(null, null, ArchiveEntry.of(named)), null);
            }
            if (kind.isOnClassPath() || kind.isArtifact()) {
                throw abort(named, OF_MAVEN);
            }
            return of(Path.of(named));
        } catch (URISyntaxException e) {
            throw abort(named, "this is not a URL: " + e.getReason() + "; write it percent-encoded");
        } catch (InvalidPathException e) {
            throw abort(
                    named,
                    "this is not the name of a file here; name a file or a URL, and for letters beyond ASCII set"
                            + " LC_ALL=C.UTF-8");
        } catch (IllegalArgumentException e) {
            throw abort(named, String.valueOf(e.getMessage()));
        }
    }

    /** A file. */
    public static SpecSource of(Path file) {
        return new SpecSource(slashed(file), new Place(file, null, null), null);
    }

    /** A file in an archive. */
    public static SpecSource of(ArchiveEntry entry) {
        return new SpecSource(entry.name(), new Place(null, null, entry), null);
    }

    /** A text in memory. It has no folder, so it cannot refer to files. */
    public static SpecSource ofText(String name, String text) {
        return new SpecSource(name, new Place(null, null, null), text);
    }

    private static SpecException abort(String name, String message) {
        return new Diagnostics().abort(SourceLocation.of(name), message);
    }

    /** Whether a name is a URL. */
    public static boolean isUrl(String name) {
        return new SourceName(name).isUrl();
    }

    /** Whether it is the standard input, whose references are relative to the working folder. */
    public boolean isStandardInput() {
        return file == null && url == null && entry == null && text == null;
    }

    /** The name in messages, as the user wrote it. */
    public String name() {
        return name;
    }

    /** The file, if it is one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The URL, if it is one. */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** The file in an archive, if it is one. */
    public Optional<ArchiveEntry> entry() {
        return Optional.ofNullable(entry);
    }

    /** The text, if it is one. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    // Messages and names of bundled documents do not depend on the operating system.
    private static String slashed(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
