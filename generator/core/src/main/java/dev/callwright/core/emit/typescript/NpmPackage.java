package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.project.ProjectInfo;

/**
 * The npm package of an SDK, beside its name.
 *
 * @param version the version
 * @param isPublishable whether the user chose its name; any other name may belong to somebody else
 * @param project what else {@code package.json} says
 */
public record NpmPackage(String version, boolean isPublishable, ProjectInfo project) {}
