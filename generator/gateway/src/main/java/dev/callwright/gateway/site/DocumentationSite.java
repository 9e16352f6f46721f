package dev.callwright.gateway.site;

import dev.callwright.core.output.GeneratedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a site by their paths. A path is looked up as it is, so none leads elsewhere. */
final class DocumentationSite {
    private static final String FOLDER = "site/";
    private static final String HEADERS = "_headers";
    private static final Set<String> NOT_SERVED = Set.of(HEADERS, "nginx.conf");

    private final Map<String, SiteFile> files;
    private final HeaderRules rules;

    private DocumentationSite(Map<String, SiteFile> files, HeaderRules rules) {
        this.files = Map.copyOf(files);
        this.rules = rules;
    }

    /** The site that the generator emitted. */
    static DocumentationSite of(List<GeneratedFile> emitted) {
        Map<String, SiteFile> files = new HashMap<>();
        HeaderRules rules = HeaderRules.of("");
        for (GeneratedFile file : emitted) {
            String name = file.path().substring(FOLDER.length());
            if (name.equals(HEADERS)) {
                rules = HeaderRules.of(file.content());
            }
            if (!NOT_SERVED.contains(name)) {
                files.put(name, SiteFile.of(name, file.content().getBytes(file.charset())));
            }
        }
        return new DocumentationSite(files, rules);
    }

    /** The answer to a request for a file; empty: the site does not have it. */
    Optional<SiteResponse> answer(String path, SiteRequest request) {
        String name = path.isEmpty() ? "index.html" : path;
        return Optional.ofNullable(files.get(name))
                .map(file -> file.answer(request, rules.of("/" + name, file.isPage())));
    }

    /** The number of files. */
    int size() {
        return files.size();
    }

    /** The bytes that are kept in memory. */
    long keptBytes() {
        return files.values().stream().mapToLong(SiteFile::keptBytes).sum();
    }
}
