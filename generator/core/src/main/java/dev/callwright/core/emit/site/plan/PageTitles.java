package dev.callwright.core.emit.site.plan;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.text.EnglishNoun;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** The titles of pages. */
final class PageTitles {
    private static final int LONGEST = 100;

    private PageTitles() {}

    /** The title of the API. */
    static String of(ApiInfo info) {
        String title = VisibleText.line(info.title());
        return title.isEmpty() ? "API" : shortened(title);
    }

    /** The summary of an operation, or words for what it does: {@code Redact verification session}. */
    static String of(Operation operation) {
        String summary = VisibleText.line(operation.docs().summary());
        if (!summary.isEmpty()) {
            return shortened(summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary);
        }
        List<String> words = new ArrayList<>(Words.of(operation.action()).list());
        String resource = operation.resource().get(operation.resource().size() - 1);
        words.addAll(Words.of(operation.action().equals("list") ? resource : EnglishNoun.singular(resource))
                .list());
        return shortened(sentence(words));
    }

    /** The words of a resource: {@code Verification sessions}. */
    static String of(Resource resource) {
        return shortened(sentence(Words.of(resource.name()).list()));
    }

    private static String sentence(List<String> words) {
        return Casing.capitalized(VisibleText.line(String.join(" ", words)));
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
