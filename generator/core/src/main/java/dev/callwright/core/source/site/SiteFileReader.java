package dev.callwright.core.source.site;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.access.ReadErrors;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.site.SiteFiles.Guide;
import dev.callwright.core.source.site.SiteFiles.Logo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files that the user named for the site. Every failure is one error that says how to fix it. */
public final class SiteFileReader {
    private static final Pattern GUIDE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,99})\\.(?:md|markdown)");
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|(?:com|lpt)[0-9]");

    private final Diagnostics diagnostics = new Diagnostics();

    /**
     * The files.
     *
     * @param logo the name of the image
     * @param css the name of the style sheet
     * @param pages the names of the Markdown files
     * @throws SpecException if one cannot be read or is of another kind
     */
    public static SiteFiles read(Optional<String> logo, Optional<String> css, List<String> pages) {
        SiteFileReader reader = new SiteFileReader();
        return new SiteFiles(logo.map(reader::logo), css.map(reader::css), reader.guides(pages));
    }

    private Logo logo(String name) {
        ImageKind kind = ImageKind.of(name)
                .orElseThrow(() -> abort(name, "a logo is an .svg, .png, .jpg or .webp file; convert the image"));
        String bytes = new String(bytes(name, Limit.SITE_FILE_BYTES), StandardCharsets.ISO_8859_1);
        if (!kind.fits(bytes)) {
            throw abort(
                    name,
                    "this is no image of the kind " + kind.name() + ", as its name says; export it again, or correct"
                            + " the ending of its name");
        }
        return new Logo("logo" + kind.ending(), bytes);
    }

    private String css(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".css")) {
            throw abort(name, "a style sheet is a .css file; name one");
        }
        return text(name, Limit.SITE_FILE_BYTES);
    }

    private List<Guide> guides(List<String> names) {
        Map<String, String> taken = new HashMap<>();
        List<Guide> guides = new ArrayList<>();
        for (String name : names) {
            String title = guideName(name);
            String other = taken.put(title.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                throw abort(
                        name,
                        "this guide and " + other + " would both become guides/" + title
                                + ".html; give them different names");
            }
            guides.add(new Guide(title, name.replace('\\', '/'), text(name, Limit.SITE_PAGE_BYTES)));
        }
        return guides;
    }

    private String guideName(String name) {
        Matcher file = GUIDE.matcher(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        if (!file.matches() || DEVICE.matcher(file.group(1)).matches()) {
            throw abort(
                    name,
                    "a guide is a Markdown file with a name such as start.md: ASCII letters, digits, '-' and '_', a"
                            + " letter or digit first, no device of Windows such as con; rename it");
        }
        return file.group(1);
    }

    private String text(String name, Limit limit) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name, limit)))
                    .toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return unmarked.replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw abort(name, "the text is not UTF-8; save the file as UTF-8");
        }
    }

    private byte[] bytes(String name, Limit limit) {
        Path file = file(name);
        if (!Files.isRegularFile(file)) {
            throw abort(name, "there is no such file; check the path, which is relative to the file of settings");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit.value() + 1);
            if (bytes.length > limit.value()) {
                throw abort(name, limit.exceeded() + "; make it smaller, or split it");
            }
            return bytes;
        } catch (IOException e) {
            throw abort(name, "the file cannot be read: " + ReadErrors.reason(e) + "; check the file and its disk");
        }
    }

    private Path file(String name) {
        if (name.contains("://")) {
            throw abort(name, "this is a URL; save what is there, and name the local file");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw abort(name, "this is not a file name: " + e.getReason() + "; name a local file");
        }
    }

    private SpecException abort(String name, String message) {
        return diagnostics.abort(SourceLocation.of(name), message);
    }
}
