package dev.callwright.core.emit.snippet;

import java.util.Map;
import java.util.Optional;

/** The ending of a file that a response is stored in. */
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

    /** The ending for a media type; {@code .bin} for those that say nothing. */
    static String of(Optional<String> mediaType) {
        return mediaType.map(type -> BY_MEDIA_TYPE.getOrDefault(type, ".bin")).orElse(".bin");
    }
}
