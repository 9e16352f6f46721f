package dev.callwright.core.wire;

import dev.callwright.core.emit.snippet.SnippetLanguage;
import java.util.Locale;

/** What turns arguments into requests. */
enum WireEncoder {
    JAVA(SnippetLanguage.JAVA),
    TYPESCRIPT(SnippetLanguage.TYPESCRIPT),
    CURL(SnippetLanguage.CURL);

    private final SnippetLanguage language;

    WireEncoder(SnippetLanguage language) {
        this.language = language;
    }

    /** Its name in the table. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    SnippetLanguage language() {
        return language;
    }
}
