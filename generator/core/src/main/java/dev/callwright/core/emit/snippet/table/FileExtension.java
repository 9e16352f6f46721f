package dev.callwright.core.emit.snippet.table;

import java.util.Map;
import java.util.Optional;

/** Extensions of files in which responses are stored. */
final class FileExtension {
    private static final Map<String, String> BY_MEDIA_TYPE = Map.of(
            "application/pdf", ".pdf",
            "application/zip", ".zip",
            "application/gzip", ".gz",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "image/gif", ".gif",
            "image/svg+xml", ".svg",
            "text/csv", ".csv",
            "application/xml", ".xml");

    private FileExtension() {}

    /** The extension for a media type; {@code .bin} for unknown ones. */
    static String of(Optional<String> mediaType) {
        return mediaType.map(type -> BY_MEDIA_TYPE.getOrDefault(type, ".bin")).orElse(".bin");
    }
}
