package dev.callwright.core.naming.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places at which schemas stood in an earlier release, by their places of today. Schemas take those in them along. */
final class PlaceMoves {
    private static final String ENDS = "/[{|";
    private static final Pattern LIST = Pattern.compile("(#[0-9]+)?(\\[]|\\{})+");

    private final Map<String, String> earlier = new HashMap<>();

    /** Says where a schema stood. */
    void add(String place, String before) {
        earlier.put(place, before);
    }

    /** Says that a schema is new, also if another one stood in its place. */
    void addNew(String place) {
        earlier.put(place, "new " + place);
    }

    /** Whether it is known where the schema at a place stood. */
    boolean isKnown(String place) {
        return earlier.containsKey(place);
    }

    /** Where the schema at a place stood. */
    String before(String place) {
        String known = earlier.get(place);
        if (known != null) {
            return known;
        }
        for (int end = place.length() - 1; end > 0; end--) {
            if (ENDS.indexOf(place.charAt(end)) >= 0) {
                String outer = earlier.get(place.substring(0, end));
                if (outer != null) {
                    return outer + place.substring(end);
                }
            }
        }
        return place;
    }

    /** Whether a place is in another one, or the other one itself. */
    static boolean isIn(String place, String outer) {
        return place.startsWith(outer)
                && (place.length() == outer.length() || ENDS.indexOf(place.charAt(outer.length())) >= 0);
    }

    /**
     * The place of the union in which a type is an alternative, or stands in a list or map that is one. A second type at a
     * place has its pointer behind.
     */
    static Optional<String> union(String place) {
        int bar = place.lastIndexOf('|');
        if (bar < 0) {
            return Optional.empty();
        }
        int pointer = place.indexOf(" /", bar);
        String word = place.substring(bar + 1, pointer < 0 ? place.length() : pointer);
        boolean isLast =
                LIST.matcher(word).matches() || (!word.contains("/") && !word.contains("[]") && !word.contains("{}"));
        return isLast ? Optional.of(place.substring(0, bar)) : Optional.empty();
    }
}
