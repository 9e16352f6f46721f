package dev.callwright.core.source.access;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.tree.SpecSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the references of a document may lead, besides its own folder and server.
 *
 * @param remote whether they may lead over the network
 * @param homes folders of the project, such as the one of the config file
 * @param allowed folders and URLs that the user allowed
 */
public record ReferenceRules(RemoteReferences remote, List<Path> homes, List<String> allowed) {
    public ReferenceRules {
        homes = List.copyOf(homes);
        allowed = List.copyOf(allowed);
    }

    /** The rules when nothing is set but this. */
    public static ReferenceRules of(RemoteReferences remote) {
        return new ReferenceRules(remote, List.of(), List.of());
    }

    /** The files that references of a document may lead to. */
    AllowedFiles files(Optional<Path> document) {
        List<Path> folders = allowed.stream()
                .filter(each -> !SpecSource.isUrl(each))
                .map(ReferenceRules::folder)
                .toList();
        return AllowedFiles.around(document, homes, folders);
    }

    /** The URLs whose servers the user allowed. */
    List<URI> urls() {
        return allowed.stream()
                .filter(SpecSource::isUrl)
                .map(ReferenceRules::url)
                .toList();
    }

    private static Path folder(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new Diagnostics().abort(Location.of(named), "this is no folder's name: " + e.getReason());
        }
    }

    private static URI url(String named) {
        try {
            return new URI(named);
        } catch (URISyntaxException e) {
            throw new Diagnostics().abort(Location.of(named), "this is no URL: " + e.getReason());
        }
    }
}
