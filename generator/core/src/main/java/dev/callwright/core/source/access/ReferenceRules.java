package dev.callwright.core.source.access;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.tree.SpecSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The settings for access to files and servers that a document refers to, in addition to its own folder and server.
 *
 * @param remote whether remote references are followed
 * @param homes folders of the project, such as the one of the config file
 * @param allowed folders and URLs that the user allowed
 * @param urls copies of documents from the network
 */
public record ReferenceRules(RemoteReferences remote, List<Path> homes, List<String> allowed, UrlCache urls) {
    public ReferenceRules {
        homes = List.copyOf(homes);
        allowed = List.copyOf(allowed);
    }

    /** Rules without copies of documents from the network. */
    public ReferenceRules(RemoteReferences remote, List<Path> homes, List<String> allowed) {
        this(remote, homes, allowed, UrlCache.none());
    }

    /** Rules without allowed folders and URLs. */
    public static ReferenceRules of(RemoteReferences remote) {
        return new ReferenceRules(remote, List.of(), List.of());
    }

    /** The access rules for files that a document refers to. */
    AllowedFiles files(Optional<Path> document) {
        List<Path> folders = allowed.stream()
                .filter(each -> !SpecSource.isUrl(each))
                .map(ReferenceRules::folder)
                .toList();
        return AllowedFiles.around(document, homes, folders);
    }

    /** The allowed URLs. */
    List<URI> allowedUrls() {
        return allowed.stream()
                .filter(SpecSource::isUrl)
                .map(ReferenceRules::url)
                .toList();
    }

    private static Path folder(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new Diagnostics().abort(SourceLocation.of(named), "this is not a folder name: " + e.getReason());
        }
    }

    private static URI url(String named) {
        try {
            return new URI(named);
        } catch (URISyntaxException e) {
            throw new Diagnostics().abort(SourceLocation.of(named), "this is not a URL: " + e.getReason());
        }
    }
}
