package dev.callwright.core.emit.java;

/**
 * The Maven coordinates of a generated Java project.
 *
 * @param groupId the group
 * @param artifactId the artifact
 * @param version the version
 * @param name the display name
 */
public record JavaArtifact(String groupId, String artifactId, String version, String name) {}
