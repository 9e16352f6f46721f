package dev.callwright.core.naming.plan;

import static dev.callwright.core.naming.plan.PlannedName.planned;

import dev.callwright.core.model.HeaderOption;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.Webhook;
import java.util.List;

/** The names of a client that Java and TypeScript plan alike. */
public interface SharedNames {

    /** The environment variables that the client reads. */
    Variables variables();

    /** The names of servers and of client options. */
    ServerNames servers();

    /** The names of the webhook readers. */
    WebhookNames webhookNames();

    /** The names of types, which are the same in both languages. */
    TypeNames typeNames();

    /** The types that are declared directly in a type. */
    default List<TypeId> nested(TypeId owner) {
        return typeNames().nested(owner);
    }

    /** The types that are declared directly in the params of an operation, which must have {@link Operation#paramsInputs()}. */
    default List<TypeId> nested(Operation owner) {
        return typeNames().nested(typeNames().params(owner));
    }

    /** The environment variable that holds the API key, such as {@code PETS_API_KEY}. */
    default String apiKeyVariable() {
        return variables().apiKey();
    }

    /** The environment variable that holds the OAuth client id, such as {@code PETS_CLIENT_ID}. */
    default String clientIdVariable() {
        return variables().clientId();
    }

    /** The environment variable that holds the secret of that client id. */
    default String clientSecretVariable() {
        return variables().clientSecret();
    }

    /** The environment variable that overrides the base URL, such as {@code PETS_BASE_URL}. */
    default String baseUrlVariable() {
        return variables().baseUrl();
    }

    /** The environment variable that holds the webhook secret, such as {@code PETS_WEBHOOK_SECRET}. */
    default String webhookSecretVariable() {
        return variables().webhookSecret();
    }

    /** The accessor of a {@linkplain dev.callwright.core.model.Webhooks#separate() separate} webhook's reader. */
    default String webhook(Webhook webhook) {
        return webhookNames().accessor(webhook);
    }

    /** The name of one of several servers, such as {@code PRODUCTION} in Java and {@code production} in TypeScript. */
    default String server(Server server) {
        return planned(servers().constants().get(server.url()), server.url());
    }

    /** The method or option that sets a variable of the server's URL. */
    default String serverVariable(String variable) {
        return planned(servers().variables().get(variable), variable);
    }

    /** The method or option that sets a header. */
    default String headerOption(HeaderOption option) {
        return planned(servers().headers().get(option.header()), option.header());
    }
}
