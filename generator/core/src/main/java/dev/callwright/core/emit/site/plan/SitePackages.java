package dev.callwright.core.emit.site.plan;

/**
 * The packages of the SDKs, as one installs them.
 *
 * @param groupId the group of the Maven artifact
 * @param artifactId the Maven artifact
 * @param javaVersion its version
 * @param npm the npm package
 * @param npmVersion its version
 */
public record SitePackages(String groupId, String artifactId, String javaVersion, String npm, String npmVersion) {}
