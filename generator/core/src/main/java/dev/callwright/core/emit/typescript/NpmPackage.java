package dev.callwright.core.emit.typescript;

/**
 * The npm package of an SDK, beside its name.
 *
 * @param version the version
 * @param isPublishable whether the user chose its name; any other name may belong to somebody else
 */
public record NpmPackage(String version, boolean isPublishable) {}
