package dev.callwright.core.emit.snippet;

import dev.callwright.core.model.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Media types by the extension of a file name, as in the SDKs. */
final class FileTypes {
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("csv", "text/csv"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("webp", "image/webp"),
            Map.entry("xml", "application/xml"),
            Map.entry("zip", "application/zip"));
    private static final Set<String> UNKNOWN_TO_CURL = Set.of("csv", "json", "webp", "zip");

    private FileTypes() {}

    /** The media type of a file. */
    static MediaType of(String path) {
        String type = BY_EXTENSION.getOrDefault(extension(path), "application/octet-stream");
        return MediaType.parse(type).orElseThrow();
    }

    /** The media type of a file if curl would send another one. */
    static Optional<MediaType> unlessKnownToCurl(String path) {
        return Optional.of(path)
                .filter(each -> UNKNOWN_TO_CURL.contains(extension(each)))
                .map(FileTypes::of);
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
