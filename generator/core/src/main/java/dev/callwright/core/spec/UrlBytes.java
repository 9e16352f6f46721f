package dev.callwright.core.spec;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.Function;

/** Fetches the bytes behind a URL. */
final class UrlBytes {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final URI url;
    private final int maxBytes;

    UrlBytes(URI url, int maxBytes) {
        this.url = url;
        this.maxBytes = maxBytes;
    }

    /** The bytes; every way to fail is one message. */
    byte[] read(Function<String, SpecException> abort) {
        try {
            HttpResponse<InputStream> answer = client().send(request(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw abort.apply("the server answered with status " + answer.statusCode() + "; check the URL"
                            + (answer.statusCode() == 401 || answer.statusCode() == 403
                                    ? ", or download the document with your credentials and name the file"
                                    : ""));
                }
                byte[] bytes = body.readNBytes(maxBytes + 1);
                if (bytes.length > maxBytes) {
                    throw abort.apply(SourceText.tooLarge(maxBytes));
                }
                return bytes;
            }
        } catch (HttpTimeoutException e) {
            throw abort.apply(
                    "the server did not answer in time; try again, or download the document and name the file");
        } catch (ConnectException e) {
            throw abort.apply(
                    "the server cannot be reached; check the URL and the network, or download the document and"
                            + " name the file");
        } catch (IOException | IllegalArgumentException e) {
            throw abort.apply(
                    "the document cannot be fetched: " + SourceText.reason(e) + "; check the URL and the network");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abort.apply("fetching the document was interrupted; run it again");
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(url)
                .timeout(ANSWER)
                .header("Accept", "application/json, application/yaml, text/yaml, */*;q=0.5")
                .build();
    }
}
