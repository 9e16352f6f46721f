package dev.callwright.core.emit.java;

import dev.callwright.core.emit.project.ProjectInfo;

/**
 * The Maven coordinates of a generated Java project.
 *
 * @param groupId the group
 * @param artifactId the artifact
 * @param version the version
 * @param name the display name
 * @param project what else the POM says
 */
public record JavaArtifact(String groupId, String artifactId, String version, String name, ProjectInfo project) {}
