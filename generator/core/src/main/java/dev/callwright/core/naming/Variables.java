package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;

/**
 * The environment variables that clients read.
 *
 * @param apiKey holds the API key
 * @param baseUrl says where the API is instead of its own server
 * @param webhookSecret holds the secret of a webhook endpoint
 */
record Variables(String apiKey, String baseUrl, String webhookSecret) {

    /** The variables of an API. */
    static Variables of(ApiModel model) {
        return new Variables(ApiName.keyVariable(model), ApiName.urlVariable(model), ApiName.webhookVariable(model));
    }
}
