package dev.callwright.core.emit.snippet;

import java.util.Locale;

/** The language of a snippet. */
public enum SnippetLanguage {
    JAVA("Java", ".java"),
    TYPESCRIPT("TypeScript", ".ts"),
    CURL("curl", ".sh");

    private final String label;
    private final String extension;

    SnippetLanguage(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    /** Its name on the command line and in {@code snippets.json}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its display name. */
    public String label() {
        return label;
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
