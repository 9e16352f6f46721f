package dev.callwright.core.migration;

import dev.callwright.core.source.access.AccessPolicy;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SourceName;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that a configuration names. They are read in its folder, the working folder and the
 * repositories around them, and never from the network. */
public final class NamedFiles {
    private final SpecSource config;

    /** @param config the configuration, to whose folder the names are relative */
    public NamedFiles(SpecSource config) {
        this.config = config;
    }

    /** A name relative to the working folder. */
    public String resolved(String name) {
        Path folder = config.file().map(file -> file.resolveSibling("")).orElse(Path.of(""));
        return new SourceName(name).in(folder);
    }

    /**
     * A file as a tree; empty: it is a URL, is missing, or may not be read.
     *
     * @param name its name as written
     */
    public Optional<SpecTree> read(String name) {
        if (SpecSource.isUrl(name)) {
            return Optional.empty();
        }
        try {
            Diagnostics diagnostics = new Diagnostics();
            // Tools have their files in a folder of the project, and name others of the project.
            ReferenceRules rules = new ReferenceRules(
                    RemoteReferences.REFUSED, List.of(Path.of("").toAbsolutePath()), List.of());
            AccessPolicy policy = AccessPolicy.forReferences(config, rules);
            return Optional.of(new SpecReader(diagnostics, policy).load(SpecSource.of(resolved(name))));
        } catch (SpecException e) {
            return Optional.empty();
        }
    }

    /** The same, with a note about why it cannot be read. */
    public Optional<SpecTree> read(String name, ConfigNode from, Draft draft) {
        Optional<SpecTree> tree = read(name);
        if (tree.isEmpty()) {
            draft.lost(
                    from,
                    "the file is missing, is broken or is outside of the project, so nothing is taken of it; run the command in the"
                            + " folder of the project");
        }
        return tree;
    }
}
