package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.MediaType;
import java.util.Optional;
import java.util.Set;

/**
 * One part of a multipart body.
 *
 * @param name its name
 * @param content its text, or the path of the file that is sent
 * @param isFile whether it is a file
 * @param type its media type; empty: none is said
 */
record CurlPart(String name, String content, boolean isFile, Optional<MediaType> type) {
    private static final MediaType JSON = MediaType.parse("application/json").orElseThrow();
    private static final int LONGEST_TYPE = 100;
    // Behind a value, curl takes these for settings of its own; headers=@file reads a file.
    private static final Set<String> CURL_SETTINGS = Set.of("type", "filename", "headers", "encoder");

    /** A part that is text. */
    static CurlPart text(String name, String text, Optional<MediaType> type) {
        return new CurlPart(name, text, false, type);
    }

    /** A part that is a value; objects and lists are JSON unless the document says otherwise. */
    static CurlPart json(String name, JsonNode json, Optional<MediaType> type) {
        return json.isContainerNode()
                ? text(name, json.toString(), type.or(() -> Optional.of(JSON)))
                : text(name, json.asText(""), type);
    }

    /** A part that is a file. */
    static CurlPart file(String name, String path, Optional<MediaType> type) {
        return new CurlPart(name, path, true, type);
    }

    /** The path as curl and cat take it for one: a hyphen would be the standard input or an option. */
    static String fileName(String path) {
        return path.startsWith("-") ? "./" + path : path;
    }

    /**
     * Whether an option of curl says this part. curl ends a name at the first "=", versions differ in how they write
     * quotes and backslashes in it, and a media type ends where its own settings may begin.
     */
    boolean isOption() {
        boolean nameFits = !name.isEmpty() && name.chars().noneMatch(c -> c == '=' || c == '"' || c == '\\');
        return nameFits
                && ShellText.isPlain(name)
                && ShellText.isPlain(content)
                && type.stream().allMatch(CurlPart::isOption);
    }

    private static boolean isOption(MediaType type) {
        return type.toString().length() <= LONGEST_TYPE
                && type.parameters().entrySet().stream()
                        .allMatch(each -> !CURL_SETTINGS.contains(each.getKey()) && MediaType.isToken(each.getValue()));
    }

    /** The option. */
    String option() {
        String end = type.map(each -> ";type=" + each).orElse("");
        if (isFile) {
            String path = fileName(content);
            boolean bare = path.matches("[\\p{L}\\p{N}./_-]+");
            return "-F " + ShellText.word(name + "=@" + (bare ? path : quoted(path)) + end);
        }
        return end.isEmpty()
                ? "--form-string " + ShellText.word(name + "=" + content)
                : "-F " + ShellText.word(name + "=" + quoted(content) + end);
    }

    // In quotes, for curl ends a value at a semicolon.
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
