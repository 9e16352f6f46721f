package sdk.stripe.core.internal.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The media types of files by the extensions of their names. */
public final class FileTypes {
    /** The media type of bytes that nothing is known of. */
    public static final String BYTES = "application/octet-stream";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("csv", "text/csv"),
            Map.entry("gif", "image/gif"),
            Map.entry("htm", "text/html"),
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

    private FileTypes() {}

    /** The type of a file: the declared one, unless it is a list or a range, else by the extension of the name. */
    public static String of(String fileName, Optional<String> declared) {
        // A list or a range of media types is what the API accepts, not the type of this file.
        Optional<String> one = declared.filter(ContentTypes::isOne);
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return one.orElseGet(() -> TYPES.getOrDefault(extension, BYTES));
    }
}
