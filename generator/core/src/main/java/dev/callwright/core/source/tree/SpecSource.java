package dev.callwright.core.source.tree;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.diagnostic.SpecException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a document comes from: a file, a URL, or a text that the caller has. */
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
     * The file or URL that the user named; only {@code http} and {@code https} make a URL.
     *
     * @throws SpecException if the name can be neither
     */
    public static SpecSource of(String fileOrUrl) {
        try {
            if (isUrl(fileOrUrl)) {
                return new SpecSource(fileOrUrl, null, new URI(fileOrUrl), null);
            }
            return of(Path.of(fileOrUrl));
        } catch (URISyntaxException e) {
            throw abort(fileOrUrl, "this is no URL: " + e.getReason() + "; write it percent-encoded");
        } catch (InvalidPathException e) {
            throw abort(fileOrUrl, "this is no file name: " + e.getReason() + "; name a file or a URL");
        }
    }

    /** The file. */
    public static SpecSource of(Path file) {
        return new SpecSource(slashed(file), file, null, null);
    }

    /** A text that is already in memory. It has no folder, so that it cannot refer to other files. */
    public static SpecSource ofText(String name, String text) {
        return new SpecSource(name, null, null, text);
    }

    private static SpecException abort(String name, String message) {
        return new Diagnostics().abort(Location.of(name), message);
    }

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

    /** The text, if the caller gave it. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    // Messages and hoisted names are the same on every system.
    private static String slashed(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
