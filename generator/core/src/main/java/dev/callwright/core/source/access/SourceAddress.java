package dev.callwright.core.source.access;

import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.ArchiveEntry;
import dev.callwright.core.source.tree.SpecSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a source, against which its references are resolved. */
public final class SourceAddress {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private static final Path IN_WORKING_FOLDER = Path.of("stdin");

    private final SpecSource source;

    private SourceAddress(SpecSource source) {
        this.source = source;
    }

    /** The address of a source. */
    public static SourceAddress of(SpecSource source) {
        return new SourceAddress(source);
    }

    /** The normalized path or URL; empty for a text. */
    public String identity() {
        return source.url()
                .map(url -> url.normalize().toString())
                .or(() -> source.entry().map(ArchiveEntry::name))
                .or(() -> source.file()
                        .map(file -> file.toAbsolutePath().normalize().toString()))
                .orElse("");
    }

    /** The source that a reference refers to; empty if it cannot be resolved. */
    public Optional<SpecSource> resolve(String reference) {
        try {
            if (SpecSource.isUrl(reference)) {
                return Optional.of(SpecSource.of(reference));
            }
            // Relative to a URL, '//server/path' is a URL of another server; relative to a file, a network share.
            boolean isShare = source.url().isEmpty() && (reference.startsWith("//") || reference.startsWith("\\\\"));
            if (SCHEME.matcher(reference).matches() || isShare) {
                return Optional.empty();
            }
            if (source.url().isPresent()) {
                return Optional.of(SpecSource.of(
                        source.url().get().resolve(new URI(reference)).toString()));
            }
            if (source.entry().isPresent()) {
                return source.entry().get().resolve(reference).map(SpecSource::of);
            }
            Optional<Path> base = source.isStandardInput() ? Optional.of(IN_WORKING_FOLDER) : source.file();
            return base.map(file ->
                    SpecSource.of(file.resolveSibling(decoded(reference)).normalize()));
        } catch (URISyntaxException | InvalidPathException | SpecException e) {
            return Optional.empty();
        }
    }

    /** The reason why a reference of this source could not be resolved. */
    public String refusal() {
        if (source.url().isPresent()) {
            return "a document from the network can only refer to http and https URLs; write one, or download both documents";
        }
        if (source.entry().isPresent()) {
            return "it leads out of the archive of the document; refer to a file in the archive";
        }
        return source.file().isPresent()
                ? "it is neither a path nor an http or https URL; write one of them"
                : "this document was given as text, so it has no folder; give it as a file";
    }

    /** The path of another source relative to this one, for names that do not depend on the machine; else its name. */
    public String relative(SpecSource other) {
        Optional<Path> here = path(source).map(Path::getParent);
        Optional<Path> there = path(other);
        if (here.isPresent()
                && there.isPresent()
                && here.get().getRoot().equals(there.get().getRoot())) {
            Path relative = here.get().relativize(there.get());
            return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        }
        return other.name();
    }

    // References of a file in an archive stay in it, so its path stands for the whole address.
    private static Optional<Path> path(SpecSource source) {
        return source.file()
                .or(() -> source.entry().map(entry -> Path.of("/" + entry.path())))
                .map(file -> file.toAbsolutePath().normalize());
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
