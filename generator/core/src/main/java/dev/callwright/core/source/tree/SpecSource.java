package dev.callwright.core.source.tree;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source of a document: a file, a URL, or a text in memory. */
public final class SpecSource {
    private final String name;
    private final @Nullable Path file;
    private final @Nullable URI url;
    private final @Nullable String text;

    private SpecSource(String name, @Nullable Path file, @Nullable URI url, @Nullable String text) {
        this.name = name;
        this.file = file;
        this.url = url;
        this.text = text;
    }

    /**
     * A file or URL; URLs start with {@code http:} or {@code https:}.
     *
     * @throws SpecException if the name is neither
     */
    public static SpecSource of(String fileOrUrl) {
        try {
            if (isUrl(fileOrUrl)) {
                return new SpecSource(fileOrUrl, null, new URI(fileOrUrl), null);
            }
            return of(Path.of(fileOrUrl));
        } catch (URISyntaxException e) {
            throw abort(fileOrUrl, "this is not a URL: " + e.getReason() + "; write it percent-encoded");
        } catch (InvalidPathException e) {
            throw abort(fileOrUrl, "this is not a file name: " + e.getReason() + "; name a file or a URL");
        }
    }

    /** A file. */
    public static SpecSource of(Path file) {
        return new SpecSource(slashed(file), file, null, null);
    }

    /** A text in memory. It has no folder, so it cannot refer to files. */
    public static SpecSource ofText(String name, String text) {
        return new SpecSource(name, null, null, text);
    }

    private static SpecException abort(String name, String message) {
        return new Diagnostics().abort(SourceLocation.of(name), message);
    }

    /** Whether a name is a URL. */
    public static boolean isUrl(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
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

    /** The text, if it is one. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    // Messages and names of bundled documents do not depend on the operating system.
    private static String slashed(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
