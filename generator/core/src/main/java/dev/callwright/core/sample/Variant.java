package dev.callwright.core.sample;

import java.util.List;
import java.util.Optional;

/**
 * What a snippet shows.
 *
 * @param key its name in file names and on the command line
 * @param suffix the end of the name of its Java class
 * @param label what it shows, in words of the document for an example; empty if the language says enough
 * @param example the name of the example in the document whose values it shows; empty: it shows none in particular
 */
public record Variant(String key, String suffix, String label, Optional<String> example) {
    /** Required inputs only. */
    public static final Variant MINIMAL = new Variant("minimal", "Minimal", "", Optional.empty());
    /** Every input, with as many members as fit into a snippet of readable length. */
    public static final Variant FULL = new Variant("full", "Full", "all parameters", Optional.empty());

    /** The variants of every operation. */
    public static final List<Variant> OF_ALL = List.of(MINIMAL, FULL);
}
