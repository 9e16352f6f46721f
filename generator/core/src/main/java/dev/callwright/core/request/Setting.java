package dev.callwright.core.request;

/** The settings with their keys in {@code callwright.yaml}. */
public enum Setting {
    /** The OpenAPI document. */
    SPEC("spec", Kind.FILE),
    /** The overlays to apply to it, in order. */
    OVERLAYS("overlays", Kind.FILE),
    /** Whether remote references are followed: see {@link dev.callwright.core.source.access.RemoteReferences}. */
    REMOTE_REFERENCES("remoteReferences", Kind.TEXT),
    /** Further folders and URLs that references may name. */
    ALLOW_REFS("allowRefs", Kind.FILE),
    /** The output folder. */
    OUT("out", Kind.FILE),
    /** The names lock file. */
    LOCK("lock", Kind.FILE),
    /** Ids of operations to generate, in any letter case. */
    OPERATIONS("operations", Kind.TEXT),
    /** Tags of operations to generate. */
    TAGS("tags", Kind.TEXT),
    /** Globs of the paths of operations to generate. */
    PATHS("paths", Kind.TEXT),
    /** The outputs to generate; all if not set. */
    ONLY("only", Kind.TEXT),
    /** Whether a selection of operations may remove the files of others. */
    PRUNE("prune", Kind.TEXT),
    /** Whether warnings are errors. */
    STRICT("strict", Kind.TEXT),
    /** Whether a changed name is an error, and the lock file stays as it is. */
    FROZEN("frozen", Kind.TEXT),
    /** The base URL of relative links in descriptions. */
    DOCS_URL("docsUrl", Kind.TEXT),
    /** Globs of files in the output folder that are written once, and then the user's. */
    ONCE("once", Kind.TEXT),
    /** What the generated projects are, in one sentence. */
    PROJECT_DESCRIPTION("project.description", Kind.TEXT),
    /** The license of the generated code: an identifier of SPDX. */
    PROJECT_LICENSE("project.license", Kind.TEXT),
    PROJECT_LICENSE_URL("project.licenseUrl", Kind.TEXT),
    /** The page of the generated projects. */
    PROJECT_URL("project.url", Kind.TEXT),
    /** The address of their source repository. */
    PROJECT_REPOSITORY("project.repository", Kind.TEXT),
    /** Where problems are reported. */
    PROJECT_ISSUES("project.issues", Kind.TEXT),
    PROJECT_ORGANIZATION("project.organization", Kind.TEXT),
    PROJECT_ORGANIZATION_URL("project.organizationUrl", Kind.TEXT),
    /** People, in the notation of npm: see {@code emit.project.Person}. */
    PROJECT_DEVELOPERS("project.developers", Kind.TEXT),
    PROJECT_KEYWORDS("project.keywords", Kind.TEXT),
    JAVA_PACKAGE("java.package", Kind.TEXT),
    JAVA_GROUP_ID("java.groupId", Kind.TEXT),
    JAVA_ARTIFACT_ID("java.artifactId", Kind.TEXT),
    JAVA_VERSION("java.version", Kind.TEXT),
    TYPESCRIPT_PACKAGE_NAME("typescript.packageName", Kind.TEXT),
    TYPESCRIPT_VERSION("typescript.version", Kind.TEXT),
    /** Where the methods named by operation ids are: {@code operations} or {@code client}. */
    TYPESCRIPT_OPERATION_IDS("typescript.operationIds", Kind.TEXT),
    /** The type of 64-bit integers: {@code number} or {@code bigint}. */
    TYPESCRIPT_INT64("typescript.int64", Kind.TEXT),
    /** The address of the published documentation site. */
    SITE_URL("site.url", Kind.TEXT),
    SITE_TITLE("site.title", Kind.TEXT),
    /** An image file. */
    SITE_LOGO("site.logo", Kind.FILE),
    /** Colors of the theme; in a file an object, here each entry as {@code name=color}. */
    SITE_COLORS("site.colors", Kind.TEXT),
    /** The address of the gateway that the pages use. */
    SITE_GATEWAY("site.gateway", Kind.TEXT),
    /** The name of the API in URLs of the gateway. */
    SITE_PROVIDER("site.provider", Kind.TEXT),
    /** The user's own style sheet. */
    SITE_CSS("site.css", Kind.FILE),
    /** Markdown files of guides. */
    SITE_PAGES("site.pages", Kind.FILE),
    /** Reports of differences between versions, or folders of them. */
    SITE_CHANGELOG("site.changelog", Kind.FILE);

    private final String key;
    private final Kind kind;

    Setting(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The key; dots separate nested objects of the config file. */
    public String key() {
        return key;
    }

    /** Whether its values are files, which are relative to the folder of the config file. */
    public boolean isFile() {
        return kind == Kind.FILE;
    }

    private enum Kind {
        TEXT,
        /** A file, folder or URL. */
        FILE
    }
}
