package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;

/** Makes the comments of one package. */
final class DocComments {
    private final RenderedDescriptions descriptions;

    DocComments(Descriptions descriptions) {
        this.descriptions = new RenderedDescriptions(descriptions);
    }

    /** An empty comment for a declaration with this indent. */
    DocComment comment(String indent) {
        return new DocComment(descriptions, indent);
    }

    /** The document's summary and description as one text. */
    Description description(Docs docs) {
        return descriptions.description(docs);
    }
}
