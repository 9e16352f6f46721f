package dev.callwright.core.emit.snippet.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a curl command that do not depend on the arguments.
 *
 * @param server the URL of the server, or the path after the variable with the base URL
 * @param isKnown whether the document has an absolute URL
 * @param credentials the options for credentials in headers, as shell words
 * @param keyQuery the encoded name of the query parameter with the key; empty: there is none
 * @param keyCookie the encoded name of the cookie with the key; empty: there is none
 * @param keyVariable the environment variable with the key
 * @param headers the headers of every call by name
 * @param output the extension of the file with the response; empty: it is printed
 * @param isStream whether the response is a stream
 */
public record CurlCall(
        String server,
        boolean isKnown,
        List<String> credentials,
        Optional<String> keyQuery,
        Optional<String> keyCookie,
        String keyVariable,
        Map<String, String> headers,
        Optional<String> output,
        boolean isStream) {
    public CurlCall {
        credentials = List.copyOf(credentials);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
