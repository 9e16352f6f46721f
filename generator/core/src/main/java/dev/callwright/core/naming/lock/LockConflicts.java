package dev.callwright.core.naming.lock;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the sides of a merge cannot both have, each with its lines and what to do. */
final class LockConflicts {
    private static final int LISTED = 20;

    private final String source;
    /** By line; what a line says of both languages is one conflict. */
    private final Map<Integer, String> messages = new TreeMap<>();

    /** @param source the file name used in messages */
    LockConflicts(String source) {
        this.source = source;
    }

    /**
     * A name of a side.
     *
     * @param place its place
     * @param name the name
     * @param line its line in the file
     */
    record Name(LockPlace place, String name, int line) {
        private String owner() {
            return LockKeys.isOfMembers(place.section()) ? place.owner() + ", " + place.key() : place.owner();
        }

        private String text() {
            return "'" + MessageText.piece(name) + "'";
        }
    }

    /** Adds that the sides have two names of a place. */
    void addNames(Name our, Name their) {
        messages.putIfAbsent(
                our.line(),
                "the sides of a merge have two names for " + MessageText.piece(our.owner()) + ": " + our.text()
                        + " here and " + their.text() + " in line " + their.line()
                        + "; write the one to keep in both lines: who calls it by the other must change their code."
                        + " The next run merges the rest");
    }

    /** Adds that the sides have one name at several places. */
    void addPlaces(List<Name> names) {
        Name first = names.get(0);
        String others = names.stream()
                .skip(1)
                .map(each -> MessageText.piece(each.owner()) + " in line " + each.line())
                .collect(Collectors.joining(" and "));
        messages.putIfAbsent(
                first.line(),
                "the sides of a merge have the name " + first.text() + " at two places: "
                        + MessageText.piece(first.owner())
                        + " here and " + others
                        + "; delete the line of a place that the document no longer has, or write"
                        + " another name for one of them: who calls that by " + first.text()
                        + " must change their code. The next run merges the rest");
    }

    /**
     * Ends the run if there are conflicts.
     *
     * @throws SpecException with the first of them
     */
    void throwIfAny() {
        if (messages.isEmpty()) {
            return;
        }
        Diagnostics diagnostics = new Diagnostics();
        messages.entrySet().stream()
                .limit(LISTED)
                .forEach(each -> diagnostics.error(new SourceLocation(source, each.getKey(), 1, ""), each.getValue()));
        if (messages.size() > LISTED) {
            diagnostics.error(
                    SourceLocation.of(source), (messages.size() - LISTED) + " more conflicts in the names lock");
        }
        diagnostics.throwIfErrors();
    }
}
