package dev.callwright.core.source.access;

import dev.callwright.core.source.diagnostic.SpecException;
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
            Optional<Path> folder = source.file();
            return folder.map(file ->
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
        return source.file().isPresent()
                ? "it is neither a path nor an http or https URL; write one of them"
                : "this document was given as text, so it has no folder; give it as a file";
    }

    /** The path of another source relative to this one, for names that do not depend on the machine; else its name. */
    public String relative(SpecSource other) {
        Optional<Path> here =
                source.file().map(file -> file.toAbsolutePath().normalize().getParent());
        Optional<Path> there = other.file().map(file -> file.toAbsolutePath().normalize());
        if (here.isPresent()
                && there.isPresent()
                && here.get().getRoot().equals(there.get().getRoot())) {
            Path relative = here.get().relativize(there.get());
            return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        }
        return other.name();
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
