package dev.callwright.core;

import dev.callwright.core.request.RealPath;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** What two documents must be, so that a comparison of them says something. */
final class TwoVersions {
    private TwoVersions() {}

    /**
     * Throws if both are one document.
     *
     * @throws RequestException if they are
     */
    static void throwIfSame(SpecSource from, SpecSource to) {
        Optional<Path> file = from.file().map(RealPath::of);
        boolean isSame = from.name().equals(to.name())
                || (file.isPresent() && file.equals(to.file().map(RealPath::of)));
        if (isSame) {
            throw new RequestException("the old and the new document are both " + MessageText.piece(to.name())
                    + "; name two versions of it, such as the one that 'git show HEAD~1:./api.yaml > old.yaml' writes");
        }
    }

    /** What a run with the old document gives; its errors say that they are in the old one. */
    static <T> T ofOld(Supplier<T> run) {
        try {
            return run.get();
        } catch (SpecException e) {
            throw Diagnostics.of(e, "in the old document");
        }
    }

    /**
     * Throws if operations are selected that neither has.
     *
     * @throws RequestException if so
     */
    static void throwIfUnmatched(LoadedApi from, LoadedApi to) {
        to.selection().addMatches(from.selection());
        to.selection().throwIfUnmatched();
    }
}
