package dev.callwright.core.migration;

import java.util.Optional;

/** Reads the configuration of one generator into a {@link Draft}. */
public interface ConfigReader {
    /** The document that the configuration names, as a file or a URL; empty: it names none. */
    Optional<NamedDocument> document();

    /**
     * Notes what becomes of each setting.
     *
     * @param api the document; without it, what depends on its operations is not kept
     */
    void read(Optional<ApiDocument> api);

    /**
     * A document that a configuration names.
     *
     * @param name its name as written
     * @param from the setting that names it
     */
    record NamedDocument(String name, ConfigNode from) {}
}
