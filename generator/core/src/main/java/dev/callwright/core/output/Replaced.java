package dev.callwright.core.output;

import java.util.Optional;

/**
 * A file of someone else's making that a run replaced.
 *
 * @param path its path below the output folder
 * @param copy the path of what it was; empty: there is no copy
 */
public record Replaced(String path, Optional<String> copy) {}
