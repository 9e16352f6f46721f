package dev.callwright.core.spec;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a document comes from: a file, a URL, or text at hand.
 *
 * @param name what the user wrote, which messages repeat
 * @param text the text when it is at hand
 */
public record SpecSource(String name, Optional<String> text) {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** The file or the http or https URL that the user named. */
    public static SpecSource of(String fileOrUrl) {
        return new SpecSource(fileOrUrl, Optional.empty());
    }

    /** A text that messages call by a name. */
    public static SpecSource ofText(String name, String text) {
        return new SpecSource(name, Optional.of(text));
    }

    /** Whether the source is a URL. */
    public boolean isUrl() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** The text, without a byte order mark. */
    String read(Diagnostics diagnostics) {
        String read = text.orElseGet(() -> isUrl() ? download(diagnostics) : readFile(diagnostics));
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private String readFile(Diagnostics diagnostics) {
        Location here = Location.of(name);
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw diagnostics.abort(here, "is a folder; name the OpenAPI document itself");
            }
            if (!Files.exists(file)) {
                throw diagnostics.abort(
                        here, "there is no such file; paths are relative to " + Path.of("").toAbsolutePath());
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (InvalidPathException e) {
            throw diagnostics.abort(here, "is no path: " + e.getReason());
        } catch (IOException e) {
            throw diagnostics.abort(here, "cannot be read: " + e);
        }
    }

    private String download(Diagnostics diagnostics) {
        Location here = Location.of(name);
        try {
            HttpClient client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(TIMEOUT)
                    .build();
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(name)).timeout(TIMEOUT).build();
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw diagnostics.abort(here, "answered with status " + response.statusCode() + " instead of 200");
            }
            return new String(response.body(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw diagnostics.abort(here, "is no URL: " + e.getMessage());
        } catch (IOException e) {
            throw diagnostics.abort(here, "cannot be fetched: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw diagnostics.abort(here, "was not fetched: interrupted");
        }
    }
}
