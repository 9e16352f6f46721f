package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;

/**
 * The environment variables that clients read.
 *
 * @param apiKey holds the API key
 * @param clientId holds the id with which a client gets tokens
 * @param clientSecret holds the secret that belongs to the id
 * @param baseUrl says where the API is instead of its own server
 * @param webhookSecret holds the secret of a webhook endpoint
 */
public record Variables(String apiKey, String clientId, String clientSecret, String baseUrl, String webhookSecret) {

    /** The variables of an API. */
    public static Variables of(ApiModel model) {
        return new Variables(
                ApiName.keyVariable(model),
                ApiName.variable(model, "CLIENT_ID"),
                ApiName.variable(model, "CLIENT_SECRET"),
                ApiName.variable(model, "BASE_URL"),
                ApiName.webhookVariable(model));
    }
}
