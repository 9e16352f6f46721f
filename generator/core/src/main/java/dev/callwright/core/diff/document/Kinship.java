package dev.callwright.core.diff.document;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.request.RequestException;

/**
 * Whether two documents are versions of one API. Two APIs share an operation such as {@code GET /users} by chance; versions of
 * one API keep most of theirs, or at least their title.
 */
final class Kinship {
    // Of ten operations of the smaller document, one is in both.
    private static final int LEAST_COMMON = 10;

    private Kinship() {}

    /**
     * Throws if the titles differ and less than a tenth of the operations of the smaller document are in both.
     *
     * @throws RequestException if so
     */
    static void throwIfUnrelated(Compared compared) {
        Two<Integer> counts = compared.models().map(model -> model.operations().size());
        int smaller = Math.min(counts.before(), counts.after());
        int common = compared.operations().all().size();
        Two<String> titles = compared.models().map(Kinship::title);
        if (smaller > 0 && common * LEAST_COMMON < smaller && !titles.isSame()) {
            throw new RequestException("the old document is " + titles.before() + " with " + counts.before()
                    + " operations, the new one " + titles.after() + " with " + counts.after() + ", and "
                    + (common == 0 ? "no operation is" : "only " + common + " are")
                    + " in both, so they are not two versions of one API; compare documents of the same API, or give both"
                    + " the same info.title");
        }
    }

    private static String title(ApiModel model) {
        return PlaceText.quoted(model.info().title().strip());
    }
}
