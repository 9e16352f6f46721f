package dev.callwright.gateway.settings;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigSection;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An API that the gateway serves.
 *
 * @param request its document with the settings of names and of its site
 * @param provider its name in URLs; empty: the variable of its client in TypeScript
 * @param server what the operator says of its server
 */
public record ApiSource(GenerationRequest request, Optional<String> provider, OwnServer server) {
    /**
     * What the operator says of the server of an API.
     *
     * @param upstream the URL that stands for the servers of the document; empty: they are used
     * @param variables values of the variables in the URLs of the document's servers
     * @param rate how many calls of all callers together may begin in a time, such as {@code 100/1s}; empty: any
     */
    public record OwnServer(Optional<URI> upstream, Map<String, String> variables, Optional<String> rate) {
        /** The servers of the document are used as they are, at any rate. */
        public static final OwnServer NONE = new OwnServer(Optional.empty(), Map.of(), Optional.empty());

        public OwnServer {
            variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        }

        /** What a section with {@code upstream}, {@code variables} and {@code rate} says. */
        public static OwnServer of(ConfigSection section) {
            Map<String, String> variables = new LinkedHashMap<>();
            ConfigSection values = section.member("variables");
            values.names()
                    .forEach(name ->
                            variables.put(name, values.member(name).text().orElse("")));
            return new OwnServer(
                    section.member("upstream").text().map(URI::create),
                    variables,
                    section.member("rate").text());
        }
    }
}
