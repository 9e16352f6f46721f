package dev.callwright.core.request;

/** Everything that can be set, under the key it has in {@code callwright.yaml}. */
public enum Setting {
    /** The OpenAPI document. */
    SPEC("spec", Kind.SOURCE),
    /** Overlays to apply to it, in order. */
    OVERLAYS("overlays", Kind.SOURCES),
    /** Whether references to other documents may be fetched over the network: see {@link dev.callwright.core.source.access.RemoteReferences}. */
    REMOTE_REFERENCES("remoteReferences", Kind.TEXT),
    /** Folders and URLs that references may lead to besides the usual ones. */
    ALLOW_REFS("allowRefs", Kind.SOURCES),
    /** The output folder. */
    OUT("out", Kind.FILE),
    /** The names lock. */
    LOCK("lock", Kind.FILE),
    /** Ids of the operations to generate, in any letter case. */
    OPERATIONS("operations", Kind.TEXTS),
    /** Tags whose operations to generate. */
    TAGS("tags", Kind.TEXTS),
    /** Globs of the paths whose operations to generate. */
    PATHS("paths", Kind.TEXTS),
    /** What to generate; everything when it is not said. */
    ONLY("only", Kind.TEXTS),
    /** The page that relative links in descriptions are relative to. */
    DOCS_URL("docsUrl", Kind.TEXT),
    JAVA_PACKAGE("java.package", Kind.TEXT),
    JAVA_GROUP_ID("java.groupId", Kind.TEXT),
    JAVA_ARTIFACT_ID("java.artifactId", Kind.TEXT),
    JAVA_VERSION("java.version", Kind.TEXT),
    TYPESCRIPT_PACKAGE_NAME("typescript.packageName", Kind.TEXT),
    TYPESCRIPT_VERSION("typescript.version", Kind.TEXT);

    private final String key;
    private final Kind kind;

    Setting(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Its key; a dot stands for an object in the config file. */
    public String key() {
        return key;
    }

    /** Whether it can have several values. */
    public boolean isList() {
        return kind == Kind.TEXTS || kind == Kind.SOURCES;
    }

    /** Whether its values name files, which a config file gives relative to its own folder. */
    boolean isFile() {
        return kind == Kind.FILE || kind == Kind.SOURCE || kind == Kind.SOURCES;
    }

    private enum Kind {
        TEXT,
        TEXTS,
        FILE,
        SOURCE,
        SOURCES
    }
}
