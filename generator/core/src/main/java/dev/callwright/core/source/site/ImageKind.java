package dev.callwright.core.source.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of images that a logo may have. A browser goes by the name of a file, so name and content must agree. */
enum ImageKind {
    SVG(".svg"),
    PNG(".png"),
    JPEG(".jpg"),
    WEBP(".webp");

    private static final String MARK_OF_UTF_8 = "\u00EF\u00BB\u00BF";

    private final String ending;

    ImageKind(String ending) {
        this.ending = ending;
    }

    /** The kind with the ending of a file's name; empty if there is none. */
    static Optional<ImageKind> of(String file) {
        String lower = file.toLowerCase(Locale.ROOT).replaceFirst("\\.jpeg$", JPEG.ending);
        return Stream.of(values()).filter(kind -> lower.endsWith(kind.ending)).findFirst();
    }

    /** The ending of names of this kind in the site, with its dot. */
    String ending() {
        return ending;
    }

    /** Whether the bytes of a file, each as a character, are an image of this kind. */
    boolean fits(String bytes) {
        return switch (this) {
            case SVG -> isSvg(bytes);
            case PNG -> bytes.startsWith("\u0089PNG\r\n");
            case JPEG -> bytes.startsWith("\u00FF\u00D8\u00FF");
            case WEBP -> bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8);
        };
    }

    // Comments and a document type may come first.
    private static boolean isSvg(String bytes) {
        String text = bytes.startsWith(MARK_OF_UTF_8) ? bytes.substring(MARK_OF_UTF_8.length()) : bytes;
        return text.stripLeading().startsWith("<") && text.contains("<svg");
    }
}
