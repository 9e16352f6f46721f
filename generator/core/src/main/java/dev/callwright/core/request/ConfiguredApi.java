package dev.callwright.core.request;

import dev.callwright.core.source.tree.SpecTree;
import java.util.Optional;

/**
 * An API of {@code callwright.yaml}.
 *
 * @param name its name in URLs; empty: none is set
 * @param settings its settings, completed with those of the whole file
 * @param section its object in the file: the root if the file is for one API
 */
public record ConfiguredApi(Optional<String> name, Settings settings, ConfigSection section) {
    /** The name by which {@code --api} picks it: the one that is set, or that of the document's file without its ending. */
    public String key() {
        return name.orElseGet(() ->
                SpecTree.nameOfExternal(settings.text(Setting.SPEC).orElse("").replace('\\', '/')));
    }
}
