package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;

/**
 * The environment variables that clients read.
 *
 * @param apiKey holds the API key
 * @param baseUrl says where the API is instead of its own server
 */
record Variables(String apiKey, String baseUrl) {

    /** The variables of an API. */
    static Variables of(ApiModel model) {
        return new Variables(ApiName.keyVariable(model), ApiName.urlVariable(model));
    }
}
