package dev.callwright.core.emit.snippet;

import java.util.Locale;

/** The language of a snippet. */
public enum SnippetLanguage {
    JAVA("Java", ".java", "Java"),
    TYPESCRIPT("TypeScript", ".ts", "TypeScript"),
    CURL("curl", ".sh", "Shell");

    private final String label;
    private final String extension;
    private final String highlighting;

    SnippetLanguage(String label, String extension, String highlighting) {
        this.label = label;
        this.extension = extension;
        this.highlighting = highlighting;
    }

    /** Its name on the command line and in {@code snippets.json}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its display name. */
    public String label() {
        return label;
    }

    /** Its name in {@code x-codeSamples}, by which documentation tools choose the colors. */
    String highlighting() {
        return highlighting;
    }

    /** The info string of fenced code in Markdown. */
    String fence() {
        return highlighting.toLowerCase(Locale.ROOT);
    }

    /** The extension of its files. */
    String extension() {
        return extension;
    }

    /** The path of its template. */
    String template() {
        return "snippets/" + key() + ".mustache";
    }
}
