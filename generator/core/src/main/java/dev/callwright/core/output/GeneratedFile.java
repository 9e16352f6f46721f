package dev.callwright.core.output;

/**
 * A file of an emitter.
 *
 * @param path its path below the output folder, with {@code /} between names, such as {@code java/pom.xml}
 * @param content its text; lines end in {@code \n} and it is stored as UTF-8
 */
public record GeneratedFile(String path, String content) {}
