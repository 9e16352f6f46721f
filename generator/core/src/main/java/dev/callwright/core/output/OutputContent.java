package dev.callwright.core.output;

import dev.callwright.core.naming.lock.NamesLock;
import java.util.List;

/**
 * What a run writes.
 *
 * @param files the generated files
 * @param manifest the manifest of the run, without files
 * @param lock the published names
 */
public record OutputContent(List<GeneratedFile> files, Manifest manifest, NamesLock lock) {
    public OutputContent {
        files = List.copyOf(files);
    }
}
