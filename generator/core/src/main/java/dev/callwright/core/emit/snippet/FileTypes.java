package dev.callwright.core.emit.snippet;

import dev.callwright.core.model.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Media types by the extension of a file name, as in the SDKs. */
final class FileTypes {
    private static final String TYPES =
            "text/csv image/gif text/html text/html image/jpeg image/jpeg application/json application/pdf"
                    + " image/png image/svg+xml text/plain image/webp application/xml application/zip";
    private static final List<String> EXTENSIONS = List.of(
            "csv", "gif", "htm", "html", "jpeg", "jpg", "json", "pdf", "png", "svg", "txt", "webp", "xml", "zip");
    private static final Set<String> UNKNOWN_TO_CURL = Set.of("csv", "json", "webp", "zip");

    private FileTypes() {}

    /** The media type of a file. */
    static MediaType of(String path) {
        int at = EXTENSIONS.indexOf(extension(path));
        String type = at < 0 ? "application/octet-stream" : TYPES.split(" ")[at];
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
