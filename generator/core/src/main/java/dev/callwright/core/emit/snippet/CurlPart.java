package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.model.MediaType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a multipart body.
 *
 * @param name its name
 * @param content its text, or the path of the file that is sent
 * @param isFile whether it is a file
 * @param type its media type; empty: that of the file name, or none for text
 * @param headers its further headers
 */
record CurlPart(String name, String content, boolean isFile, Optional<MediaType> type, Map<String, String> headers) {
    private static final int LONGEST_TYPE = 100;
    // After a value, curl interprets these as settings; headers=@file reads a file.
    private static final Set<String> CURL_SETTINGS = Set.of("type", "filename", "headers", "encoder");

    CurlPart {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A text part. */
    static CurlPart text(String name, String text, Optional<MediaType> type) {
        return new CurlPart(name, text, false, type, Map.of());
    }

    /** A file part. */
    static CurlPart file(String name, String path, Optional<MediaType> type) {
        return new CurlPart(name, path, true, type, Map.of());
    }

    /** A copy with these headers. */
    CurlPart withHeaders(Map<String, String> replacement) {
        return new CurlPart(name, content, isFile, type, replacement);
    }

    /** The path in a form that curl and cat accept: a leading hyphen would mean standard input or an option. */
    static String fileName(String path) {
        return path.startsWith("-") ? "./" + path : path;
    }

    /**
     * Whether a curl option can represent this part. curl ends a name at the first "=", versions of curl differ in how
     * they escape quotes and backslashes in names, old ones know no headers of parts, and some parameters of media types
     * are settings of curl.
     */
    boolean isOption() {
        return headers.isEmpty()
                && !name.isEmpty()
                && name.indexOf('=') < 0
                && isUnescaped(name)
                && (!isFile || isUnescaped(content))
                && ShellText.isPlain(name)
                && ShellText.isPlain(content)
                && type.stream().allMatch(CurlPart::isOption);
    }

    private static boolean isUnescaped(String text) {
        return text.chars().noneMatch(c -> c == '"' || c == '\\');
    }

    private static boolean isOption(MediaType type) {
        return type.toString().length() <= LONGEST_TYPE
                && type.parameters().entrySet().stream()
                        .allMatch(each -> !CURL_SETTINGS.contains(each.getKey()) && MediaType.isToken(each.getValue()));
    }

    /** The option. */
    String option() {
        Optional<MediaType> written = isFile ? type.or(() -> FileTypes.unlessKnownToCurl(content)) : type;
        String end = written.map(each -> ";type=" + each).orElse("");
        if (isFile) {
            String path = fileName(content);
            boolean bare = path.matches("[\\p{L}\\p{N}./_-]+");
            return "-F " + ShellText.word(name + "=@" + (bare ? path : quoted(path)) + end);
        }
        return end.isEmpty()
                ? "--form-string " + ShellText.word(name + "=" + content)
                : "-F " + ShellText.word(name + "=" + quoted(content) + end);
    }

    // Quoted, because curl ends a value at a semicolon.
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
