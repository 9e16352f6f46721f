package dev.callwright.core.source.tree;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a document as users write it: a file, a URL, a file in an archive, or what only Maven can find. */
public final class SourceName {
    private static final String CLASSPATH = "classpath:";
    private static final Pattern ARTIFACT =
            Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.+-]+(:[\\w.-]+)?(@[\\w.-]+)?(!/.+)?");

    private final String name;

    /** @param name the name as written */
    public SourceName(String name) {
        this.name = name;
    }

    /** Whether it is a URL. */
    public boolean isUrl() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Whether it is a file in an archive: {@code jar:file:api.jar!/openapi.yaml}. */
    public boolean isArchiveEntry() {
        return ArchiveEntry.isNamedBy(name);
    }

    /** Whether it is on a class path: {@code classpath:openapi.yaml}. */
    public boolean isOnClassPath() {
        return name.startsWith(CLASSPATH);
    }

    /** The path on the class path. */
    public String classPathName() {
        String path = name.substring(CLASSPATH.length());
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** Whether it is an artifact, or a file in one: {@code com.acme:shop-api:1.2.0!/openapi.yaml}. */
    public boolean isArtifact() {
        return !isArchiveEntry() && !isOnClassPath() && ARTIFACT.matcher(name).matches();
    }

    /** Whether it is an artifact that may become another one under the same name, such as a snapshot. */
    public boolean isChanging() {
        if (!isArtifact()) {
            return false;
        }
        String version = name.split("[:@!]", 4)[2];
        return version.endsWith("-SNAPSHOT") || version.equals("LATEST") || version.equals("RELEASE");
    }

    /** The same document, with a file or an archive relative to a folder. */
    public String in(Path folder) {
        if ((name.contains("://") && !isArchiveEntry()) || isOnClassPath() || isArtifact()) {
            return name;
        }
        if (isArchiveEntry()) {
            return relocated(folder);
        }
        String path = folder.resolve(name).normalize().toString();
        // The normalized path of the current folder is empty.
        return path.isEmpty() ? "." : path;
    }

    private String relocated(Path folder) {
        try {
            return ArchiveEntry.of(name).in(folder).name();
        } catch (IllegalArgumentException e) {
            // The reader of the document reports it.
            return name;
        }
    }
}
