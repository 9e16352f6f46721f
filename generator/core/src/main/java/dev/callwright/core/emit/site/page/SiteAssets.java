package dev.callwright.core.emit.site.page;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.output.Sha256;
import dev.callwright.core.template.TemplateFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scripts and style sheets that all pages share, with a digest in their links: browsers may keep them for long. */
public final class SiteAssets {
    private static final String FOLDER = "assets/";
    private static final int DIGITS = 10;

    private final Map<String, String> contents = new TreeMap<>();
    private final Map<String, String> links = new TreeMap<>();

    /** The assets that each site has. */
    public SiteAssets() {
        for (String name : TemplateFiles.list("site/assets")) {
            put(FOLDER + name, TemplateFiles.read("site/assets/" + name));
        }
    }

    /** Adds a file with its path below the site. */
    public void put(String path, String content) {
        contents.put(path, content);
        links.put(path, path + "?v=" + digest(content));
    }

    /** The link to a file, relative to the root of the site. */
    String link(String path) {
        return links.getOrDefault(path, path);
    }

    /** The files, with paths below a folder. */
    public List<GeneratedFile> files(String folder) {
        List<GeneratedFile> files = new ArrayList<>();
        contents.forEach((path, content) -> files.add(new GeneratedFile(folder + path, content)));
        return files;
    }

    private static String digest(String content) {
        byte[] hash = Sha256.newDigest().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    }
}
