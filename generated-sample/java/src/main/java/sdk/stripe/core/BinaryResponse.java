package sdk.stripe.core;

import sdk.stripe.core.internal.http.ConnectionFailures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A response body that is read as a stream, once. Close it, or read all of it. */
public final class BinaryResponse implements AutoCloseable {
    private final HttpResponse response;

    /** The body of a response. */
    public BinaryResponse(HttpResponse response) {
        this.response = response;
    }

    /** The body's media type, if the response says it. */
    public Optional<String> contentType() {
        return response.headers().first("Content-Type");
    }

    /** The body. */
    public InputStream body() {
        return response.body();
    }

    /** Every byte of the body. */
    public byte[] bytes() {
        try (response) {
            return response.body().readAllBytes();
        } catch (IOException e) {
            throw ConnectionFailures.bodyBrokenOff(e);
        }
    }

    /** The file that the body was written to; replaces one that exists. */
    public Path saveTo(Path file) {
        try (response) {
            Files.copy(response.body(), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the response body to " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            response.close();
        } catch (IOException e) {
            throw new ConnectionException("cannot close the response body", e);
        }
    }
}
