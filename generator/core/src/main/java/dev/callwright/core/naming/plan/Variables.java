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

    /** The environment variables of an API: from its settings, or made of its name. */
    public static Variables of(ApiModel model, String apiName) {
        return new Variables(
                model.settings().apiKeyVariable().orElseGet(() -> ApiName.variable(apiName, "API_KEY")),
                ApiName.variable(apiName, "CLIENT_ID"),
                ApiName.variable(apiName, "CLIENT_SECRET"),
                ApiName.variable(apiName, "BASE_URL"),
                model.webhooks().secretVariable().orElseGet(() -> ApiName.variable(apiName, "WEBHOOK_SECRET")));
    }
}
