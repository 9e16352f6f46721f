package dev.callwright.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals: what is read, and what is made of it. */
abstract class DocumentMojo extends AbstractMojo {
    /**
     * The OpenAPI document: a file or a URL. Also {@code classpath:} and a file of the plugin's dependencies,
     * {@code jar:file:api.jar!/} and a file in the archive, or an artifact
     * {@code group:artifact:version[:classifier][@type][!/file]}.
     */
    @Parameter(property = "callwright.spec")
    private @Nullable String spec;

    /** OpenAPI Overlays that are applied to the document, in order: files or URLs. They are named as {@code spec} is. */
    @Parameter(property = "callwright.overlays")
    private List<String> overlays = new ArrayList<>();

    /**
     * Servers that a {@code $ref} may lead to: {@code allowed} is every server with a public address,
     * {@code same-origin} the server of {@code spec}, {@code refused} none. Default: {@code same-origin} if
     * {@code spec} is a URL, otherwise {@code refused}.
     */
    @Parameter(property = "callwright.remoteReferences")
    private @Nullable String remoteReferences;

    /**
     * Further folders and URLs that a {@code $ref} may lead to. Folders of the document, of the file of settings and of
     * the repository around them are always allowed. So is the project.
     */
    @Parameter(property = "callwright.allowRefs")
    private List<String> allowRefs = new ArrayList<>();

    /**
     * The file of settings; parameters take precedence. Default: {@code callwright.yaml} of the project, if it exists.
     */
    @Parameter(property = "callwright.config")
    private @Nullable File config;

    /** The APIs to take, by name, of a file of settings that lists several in {@code apis}. Default: all. */
    @Parameter(property = "callwright.apis")
    private List<String> apis = new ArrayList<>();

    /**
     * The output folder. Default: a folder of its own below {@code target} for each goal and execution, such as
     * {@code target/generated-sources/callwright}; the id of an execution that has one is added to the name.
     */
    @Parameter(property = "callwright.out")
    private @Nullable File out;

    /**
     * The lock file of the published names; commit it. Default: {@code callwright.lock.json} of the project; if
     * executions of the project read several documents, the name of the document and {@code .lock.json}.
     */
    @Parameter(property = "callwright.lock")
    private @Nullable File lock;

    /**
     * Operation ids to generate, in any letter case. {@code operations}, {@code tags} and {@code paths} add up.
     * Default: all operations.
     */
    @Parameter(property = "callwright.operations")
    private List<String> operations = new ArrayList<>();

    /** Tags; their operations are generated. */
    @Parameter(property = "callwright.tags")
    private List<String> tags = new ArrayList<>();

    /**
     * Globs of paths; their operations are generated. {@code *} matches within a segment, {@code **} across segments.
     */
    @Parameter(property = "callwright.paths")
    private List<String> paths = new ArrayList<>();

    /**
     * Whether {@code operations}, {@code tags}, {@code paths} and {@code only} may, when they change, remove files that
     * an earlier run generated for operations that they leave out. Default: {@code false}.
     */
    @Parameter(property = "callwright.prune")
    private @Nullable Boolean prune;

    /** Whether warnings are errors: each is listed, and nothing is written. Default: {@code false}. */
    @Parameter(property = "callwright.strict")
    private @Nullable Boolean strict;

    /**
     * Whether a change of the names lock, or a missing one, is an error that lists the names; nothing is written then.
     * Default: {@code false}.
     */
    @Parameter(property = "callwright.frozen")
    private @Nullable Boolean frozen;

    /**
     * The base URL of relative links in descriptions. {@code x-callwright.docsUrl} is the same setting in an overlay.
     */
    @Parameter(property = "callwright.docsUrl")
    private @Nullable String docsUrl;

    /**
     * Globs of generated files that are written once, when they are absent, and then yours: a run neither changes nor
     * deletes them. {@code *} matches within a name, {@code **} across folders; a name without {@code /} matches in
     * every folder.
     */
    @Parameter(property = "callwright.once")
    private List<String> once = new ArrayList<>();

    /** What the generated projects are, in one sentence. Default: {@code A client of} and the title of the document. */
    @Parameter(property = "callwright.projectDescription")
    private @Nullable String projectDescription;

    /**
     * The license of the generated code: an identifier of the list of SPDX. The license of the API, which the document
     * may name, is another one.
     */
    @Parameter(property = "callwright.projectLicense")
    private @Nullable String projectLicense;

    /** With {@code projectLicense}: the address of its text. Default: its page at spdx.org. */
    @Parameter(property = "callwright.projectLicenseUrl")
    private @Nullable String projectLicenseUrl;

    /** The page of the generated projects on the web. Default in the POM: {@code projectRepository}. */
    @Parameter(property = "callwright.projectUrl")
    private @Nullable String projectUrl;

    /** The address of the Git repository that has their source. */
    @Parameter(property = "callwright.projectRepository")
    private @Nullable String projectRepository;

    /** Where problems of the generated projects are reported. */
    @Parameter(property = "callwright.projectIssues")
    private @Nullable String projectIssues;

    /** Who publishes the generated projects; in npm the author, unless there are {@code projectDevelopers}. */
    @Parameter(property = "callwright.projectOrganization")
    private @Nullable String projectOrganization;

    /** With {@code projectOrganization}: its address. */
    @Parameter(property = "callwright.projectOrganizationUrl")
    private @Nullable String projectOrganizationUrl;

    /**
     * Who makes the generated projects, as npm writes people: a name, a mail address in {@code <>} and a page in
     * {@code ()}, of which the last two may be missing. The first is the author in npm.
     */
    @Parameter(property = "callwright.projectDevelopers")
    private List<String> projectDevelopers = new ArrayList<>();

    /** Words to find the npm package by. */
    @Parameter(property = "callwright.projectKeywords")
    private List<String> projectKeywords = new ArrayList<>();

    /** The base package of the Java SDK. Default: {@code sdk.} and the API's name. */
    @Parameter(property = "callwright.javaPackage")
    private @Nullable String javaPackage;

    /** The group id of the Java SDK's POM. Default: the base package. */
    @Parameter(property = "callwright.javaGroupId")
    private @Nullable String javaGroupId;

    /** The artifact id of the Java SDK's POM. Default: derived from the API's name. */
    @Parameter(property = "callwright.javaArtifactId")
    private @Nullable String javaArtifactId;

    /** The version of the Java SDK's POM. Default: {@code 0.1.0}. */
    @Parameter(property = "callwright.javaVersion")
    private @Nullable String javaVersion;

    /**
     * The name of the npm package. Without it the package is called {@code @local/} and the API's name, and is private.
     */
    @Parameter(property = "callwright.typescriptPackageName")
    private @Nullable String typescriptPackageName;

    /** The version of the npm package. Default: {@code 0.1.0}. */
    @Parameter(property = "callwright.typescriptVersion")
    private @Nullable String typescriptVersion;

    /**
     * The type of 64-bit integers: {@code number}, which loses digits of integers beyond 2^53, or {@code bigint}.
     * Default: {@code number}.
     */
    @Parameter(property = "callwright.typescriptInt64")
    private @Nullable String typescriptInt64;

    /**
     * Where the methods are that are named by the operation id in lower case: {@code operations} is on
     * {@code client.operations} only, {@code client} on the client as well, and in the snippets. Default:
     * {@code operations}.
     */
    @Parameter(property = "callwright.typescriptOperationIds")
    private @Nullable String typescriptOperationIds;

    /**
     * The address of the site once it is published. With it, pages have canonical links and there is a
     * {@code sitemap.xml}.
     */
    @Parameter(property = "callwright.siteUrl")
    private @Nullable String siteUrl;

    /** The name of the site. Default: the title of the document. */
    @Parameter(property = "callwright.siteTitle")
    private @Nullable String siteTitle;

    /** An image that is copied and shown beside the title: a local SVG, PNG, JPEG or WebP file. */
    @Parameter(property = "callwright.siteLogo")
    private @Nullable String siteLogo;

    /**
     * Colors of the theme: {@code accent}, {@code background} and {@code text}, and for the dark theme
     * {@code accentDark}, {@code backgroundDark} and {@code textDark}. Each is written as {@code accent=#0a5c7d}.
     */
    @Parameter(property = "callwright.siteColors")
    private List<String> siteColors = new ArrayList<>();

    /**
     * The address of a gateway that sends requests of the pages and holds the credentials. Pages may connect to it, and
     * their form has it filled in.
     */
    @Parameter(property = "callwright.siteGateway")
    private @Nullable String siteGateway;

    /** The name of the API in URLs of the gateway. Default: the variable of the client in TypeScript snippets. */
    @Parameter(property = "callwright.siteProvider")
    private @Nullable String siteProvider;

    /** A style sheet that is copied and loaded after the one of the site: a local file. */
    @Parameter(property = "callwright.siteCss")
    private @Nullable String siteCss;

    /** Guides: local Markdown files that become pages, in the order of the navigation. */
    @Parameter(property = "callwright.sitePages")
    private List<String> sitePages = new ArrayList<>();

    /**
     * The changelog: reports that {@code callwright diff --report json=FILE} wrote, or folders of them. Each is a
     * release, the newest first by the names of the files. The goal {@code diff} writes them too.
     */
    @Parameter(property = "callwright.siteChangelog")
    private List<String> siteChangelog = new ArrayList<>();

    /** The parameters as settings. */
    final ProjectSettings settings(ProjectSettings settings) {
        return settings.files(
                        new ProjectSettings.Sources(spec, overlays, remoteReferences, allowRefs),
                        new ProjectSettings.Places(config, out, lock))
                .selection(operations, tags, paths)
                .apis(apis)
                .prune(prune)
                .strict(strict)
                .frozen(frozen)
                .docsUrl(docsUrl)
                .once(once)
                .project(
                        projectDescription,
                        projectLicense,
                        projectLicenseUrl,
                        projectUrl,
                        projectRepository,
                        projectIssues,
                        projectOrganization,
                        projectOrganizationUrl)
                .projectLists(projectDevelopers, projectKeywords)
                .java(javaPackage, javaGroupId, javaArtifactId, javaVersion)
                .typescript(typescriptPackageName, typescriptVersion, typescriptInt64, typescriptOperationIds)
                .site(siteUrl, siteTitle, siteGateway, siteProvider)
                .siteFiles(siteLogo, siteCss, sitePages)
                .siteChangelog(siteChangelog)
                .siteColors(siteColors);
    }
}
