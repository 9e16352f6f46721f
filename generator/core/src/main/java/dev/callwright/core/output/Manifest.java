package dev.callwright.core.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record of a run in the output folder. Contains no date, host or user, so equal runs have equal manifests.
 *
 * @param generator the version of Callwright
 * @param input the SHA-256 of all input
 * @param options the settings of the run by their name
 * @param files the SHA-256 of every generated file by its path
 * @param theirs the SHA-256 of the files that were generated and are the user's now, as they were written, by path
 */
public record Manifest(
        String generator,
        String input,
        SortedMap<String, String> options,
        SortedMap<String, String> files,
        SortedMap<String, String> theirs) {
    public Manifest {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        theirs = Collections.unmodifiableSortedMap(new TreeMap<>(theirs));
    }

    /** A manifest without files. */
    public static Manifest of(String generator, String input, SortedMap<String, String> options) {
        return new Manifest(generator, input, options, new TreeMap<>(), new TreeMap<>());
    }

    /** A copy with these files. */
    Manifest withFiles(SortedMap<String, String> generated, SortedMap<String, String> ofUser) {
        return new Manifest(generator, input, options, generated, ofUser);
    }
}
