package dev.callwright.core;

import dev.callwright.core.migration.Tool;
import dev.callwright.core.source.access.UrlCache;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A request to take over the configuration of another generator.
 *
 * @param tool the generator
 * @param file its configuration
 * @param spec the document, as a file or URL; empty: the one that the configuration names, if it is a file
 * @param folder the folder for the new files
 * @param urls copies of documents from the network
 */
public record ImportRequest(Tool tool, Path file, Optional<String> spec, Path folder, UrlCache urls) {}
