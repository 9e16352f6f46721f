package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;

/**
 * The environment variables that a client reads.
 *
 * @param apiKey the API key
 * @param clientId the client id for the OAuth 2 client credentials flow
 * @param clientSecret the client secret for that flow
 * @param baseUrl the base URL that replaces the document's server
 * @param webhookSecret the secret of a webhook endpoint
 */
public record Variables(String apiKey, String clientId, String clientSecret, String baseUrl, String webhookSecret) {

    /** The environment variables of an API. */
    public static Variables of(ApiModel model) {
        return new Variables(
                ApiName.keyVariable(model),
                ApiName.variable(model, "CLIENT_ID"),
                ApiName.variable(model, "CLIENT_SECRET"),
                ApiName.variable(model, "BASE_URL"),
                ApiName.webhookVariable(model));
    }
}
