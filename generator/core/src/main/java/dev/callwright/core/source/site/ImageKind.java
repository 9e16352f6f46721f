package dev.callwright.core.source.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kinds of images that a logo may have. A browser goes by the name of a file, so name and content must agree. */
enum ImageKind {
    SVG(List.of("svg"), ImageKind::isSvg),
    PNG(List.of("png"), bytes -> bytes.startsWith("\u0089PNG\r\n")),
    JPEG(List.of("jpg", "jpeg"), bytes -> bytes.startsWith("\u00FF\u00D8\u00FF")),
    WEBP(List.of("webp"), bytes -> bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8));

    private static final String MARK_OF_UTF_8 = "\u00EF\u00BB\u00BF";

    private final List<String> endings;
    private final Predicate<String> content;

    ImageKind(List<String> endings, Predicate<String> content) {
        this.endings = endings;
        this.content = content;
    }

    /** The kind with the ending of a file's name; empty if there is none. */
    static Optional<ImageKind> of(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.endings.stream().anyMatch(ending -> lower.endsWith("." + ending)))
                .findFirst();
    }

    /** The ending of names of this kind in the site. */
    String ending() {
        return endings.get(0);
    }

    /** Whether the bytes of a file, each as a character, are an image of this kind. */
    boolean fits(String bytes) {
        return content.test(bytes);
    }

    // Comments and a document type may come first.
    private static boolean isSvg(String bytes) {
        String text = bytes.startsWith(MARK_OF_UTF_8) ? bytes.substring(MARK_OF_UTF_8.length()) : bytes;
        return text.stripLeading().startsWith("<") && text.contains("<svg");
    }
}
