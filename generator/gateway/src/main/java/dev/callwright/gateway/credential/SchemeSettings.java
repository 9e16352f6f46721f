package dev.callwright.gateway.credential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the secrets of a security scheme are.
 *
 * @param shape the secrets that it needs
 * @param references where each of them is, by its name
 * @param scopes the scopes to request tokens for ({@link CredentialShape#CLIENT}); empty: the authorization server decides
 * @param tokenUrl the token endpoint that replaces the document's
 */
public record SchemeSettings(
        CredentialShape shape, Map<String, Reference> references, List<String> scopes, Optional<URI> tokenUrl) {
    private static final String SCOPES = "scopes";
    private static final String TOKEN_URL = "tokenUrl";

    public SchemeSettings {
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
        scopes = List.copyOf(scopes);
    }

    /** A copy of settings by API and scheme. */
    static Map<String, Map<String, SchemeSettings>> copyOf(Map<String, Map<String, SchemeSettings>> settings) {
        Map<String, Map<String, SchemeSettings>> copy = new LinkedHashMap<>();
        settings.forEach(
                (provider, byScheme) -> copy.put(provider, Collections.unmodifiableMap(new LinkedHashMap<>(byScheme))));
        return Collections.unmodifiableMap(copy);
    }

    /** A token or a key. */
    public static SchemeSettings token(Reference reference) {
        return new SchemeSettings(
                CredentialShape.TOKEN, Map.of(SecretValues.SINGLE, reference), List.of(), Optional.empty());
    }

    /** A client id and a client secret. */
    public static SchemeSettings client(Reference id, Reference secret) {
        Map<String, Reference> references = new LinkedHashMap<>();
        references.put("clientId", id);
        references.put("clientSecret", secret);
        return new SchemeSettings(CredentialShape.CLIENT, references, List.of(), Optional.empty());
    }

    /**
     * Reads the settings of a scheme: a reference, or an object with two.
     *
     * @param where the place in the settings, such as {@code gateway.credentials.stripe.bearerAuth}
     * @throws CredentialSettingsException if it is neither, or has a secret itself
     */
    public static SchemeSettings read(JsonNode node, String where) {
        if (node.isTextual()) {
            return token(Reference.of(node.textValue(), where));
        }
        Set<String> secrets = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(secrets::add);
        secrets.removeAll(Set.of(SCOPES, TOKEN_URL));
        CredentialShape shape = CredentialShape.of(secrets)
                .filter(found -> found == CredentialShape.CLIENT || secrets.size() == node.size())
                .orElseThrow(() -> new CredentialSettingsException(
                        where,
                        "write a reference, an object with username and password, or an object with clientId and"
                                + " clientSecret (and scopes, tokenUrl)"));
        Map<String, Reference> references = new LinkedHashMap<>();
        for (String field : shape.fields()) {
            references.put(field, Reference.of(node.path(field).asText(), where + "." + field));
        }
        return new SchemeSettings(shape, references, scopes(node.path(SCOPES), where), tokenUrl(node, where));
    }

    private static List<String> scopes(JsonNode node, String where) {
        List<String> scopes = new ArrayList<>();
        for (JsonNode scope : node) {
            String text = scope.asText();
            // RFC 6749, section 3.3
            if (!text.matches("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")) {
                throw new CredentialSettingsException(
                        where + "." + SCOPES, "a scope has printable ASCII characters without spaces, \" and \\");
            }
            scopes.add(text);
        }
        if (!node.isMissingNode() && !node.isArray()) {
            throw new CredentialSettingsException(where + "." + SCOPES, "write a list of scopes");
        }
        return scopes;
    }

    private static Optional<URI> tokenUrl(JsonNode node, String where) {
        if (!node.has(TOKEN_URL)) {
            return Optional.empty();
        }
        try {
            URI url = URI.create(node.path(TOKEN_URL).asText());
            if (url.getHost() != null && isHttp(url) && plain(url)) {
                return Optional.of(url);
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the text.
        }
        throw new CredentialSettingsException(
                where + "." + TOKEN_URL, "write an http or https URL without user, query and fragment");
    }

    private static boolean isHttp(URI url) {
        return "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    }

    private static boolean plain(URI url) {
        return url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
    }

    /** The kinds of places that the secrets are in, such as {@code env}. */
    String kinds() {
        return references.values().stream()
                .map(reference -> reference.kind().key())
                .distinct()
                .collect(Collectors.joining("+"));
    }

    /** The references for people, such as {@code env:USER+env:PASSWORD}. */
    String shown() {
        return references.values().stream().map(Reference::toString).collect(Collectors.joining("+"));
    }
}
