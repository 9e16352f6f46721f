package dev.callwright.maven;

/** Names of folders and files for what users name: ids of executions and APIs. */
final class FolderName {
    private FolderName() {}

    /** A name of one folder that is the same on every system. */
    static String of(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^\\.+|\\.+$", "");
        return plain.isEmpty() ? "_" : plain;
    }
}
