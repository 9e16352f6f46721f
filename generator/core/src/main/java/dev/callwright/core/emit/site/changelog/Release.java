package dev.callwright.core.emit.site.changelog;

import java.util.ArrayList;
import java.util.List;

/**
 * A version of the API, with what is different from the one before.
 *
 * @param name the name of its report, such as {@code 2026-11-27}
 * @param number the version of the API
 * @param packages the versions of the SDKs, such as {@code Java 2.0.0}
 * @param groups the differences by how bad they are, the worst first
 * @param left the number of differences that are left out
 */
public record Release(String name, String number, List<Package> packages, List<Group> groups, int left) {
    public Release {
        packages = List.copyOf(packages);
        groups = List.copyOf(groups);
    }

    /**
     * An SDK.
     *
     * @param language its language
     * @param version its version
     */
    public record Package(String language, String version) {}

    /**
     * Differences that are equally bad.
     *
     * @param severity how bad they are
     */
    public record Group(Severity severity, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A difference.
     *
     * @param sentence what is different, as plain text
     * @param only the language of the only SDK that it concerns; empty: it concerns all
     * @param about the operation or type that it is about
     */
    public record Entry(String sentence, String only, Target about) {}

    /**
     * What a difference is about.
     *
     * @param operation the id of an operation, or empty
     * @param type the JSON pointer of a type, or empty
     */
    public record Target(String operation, String type) {}

    /** How bad a difference is. */
    public enum Severity {
        BREAKING("Breaking"),
        BEHAVIOR("Changed behavior"),
        NEW("New"),
        DOCUMENTATION("Documentation");

        private final String title;

        Severity(String title) {
            this.title = title;
        }

        /** The heading of its differences. */
        public String title() {
            return title;
        }
    }

    /** What it is called: its name, with the version of the API if the name does not have it. */
    public String title() {
        return number.isEmpty() || name.contains(number) ? name : number + " \u2013 " + name;
    }

    /** The number of differences that are listed. */
    int size() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    /** A copy with at most this many differences. */
    Release first(int most) {
        List<Group> kept = new ArrayList<>();
        int room = most;
        for (Group group : groups) {
            List<Entry> entries =
                    group.entries().subList(0, Math.min(room, group.entries().size()));
            room -= entries.size();
            if (!entries.isEmpty()) {
                kept.add(new Group(group.severity(), entries));
            }
        }
        return new Release(name, number, packages, kept, left + size() - (most - room));
    }
}
