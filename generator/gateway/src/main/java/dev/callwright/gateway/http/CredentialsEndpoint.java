package dev.callwright.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.credential.ListedCredential;
import dev.callwright.gateway.credential.secret.SecretJson;
import dev.callwright.gateway.credential.store.Keeping;
import dev.callwright.gateway.dispatch.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The credentials of an API, which can be set but not read.
 *
 * @param serving what decides about callers, and has the credentials
 * @param bodies reads bodies
 * @param log is told of each access
 * @param answering answers problems
 */
record CredentialsEndpoint(Supplier<Serving> serving, JsonBody bodies, CallLog log, Answering answering)
        implements Endpoint {
    private static final String PATH = "/credentials/";
    private static final int MOST_BYTES = 1 << 20;

    /** One access to the credentials of an API. */
    private record Access(Exchange exchange, Serving serving, CallRecord record, Caller caller, String provider) {}

    @Override
    public void answer(Exchange exchange) {
        Serving now = serving.get();
        CallRecord record = log.begin(CallRecord.Surface.CREDENTIALS);
        answering.run(
                exchange,
                record,
                () -> Authentication.of(exchange, now, Scope.CREDENTIALS).thenCompose(caller -> {
                    record.calledBy(caller);
                    String path = exchange.path();
                    String rest = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
                    int slash = rest.indexOf('/');
                    String provider = now.api(slash < 0 ? rest : rest.substring(0, slash), caller)
                            .provider();
                    record.calls(provider, action(exchange));
                    Access access = new Access(exchange, now, record, caller, provider);
                    return slash < 0 ? ofApi(access) : ofScheme(access, rest.substring(slash + 1));
                }));
    }

    // For the audit: who changes credentials must be told from who lists them.
    private static String action(Exchange exchange) {
        return switch (exchange.request().getMethod()) {
            case "GET" -> "list";
            case "PUT" -> "set";
            case "DELETE" -> "delete";
            default -> "";
        };
    }

    private CompletableFuture<Void> ofApi(Access access) {
        Methods.require(access.exchange(), "GET", "PUT");
        if (access.exchange().request().getMethod().equals("GET")) {
            return CompletableFuture.runAsync(
                    () -> list(access), access.exchange().threads());
        }
        return bodies.bytes(access.exchange().request(), MOST_BYTES)
                .thenAcceptAsync(body -> put(access, body), access.exchange().threads());
    }

    private static void list(Access access) {
        List<ListedCredential> known = access.serving().credentials().list(access.provider());
        ObjectNode json = Exchange.mapper().createObjectNode();
        ArrayNode list = json.putArray("credentials");
        for (ListedCredential each : known) {
            ObjectNode one = list.addObject().put("scheme", each.scheme()).put("source", each.source());
            each.end().ifPresent(end -> one.put("end", end));
        }
        access.record().end(200);
        access.exchange().json(200, json);
    }

    // Not with the reader of other bodies: its buffers would keep the secret in memory.
    private static void put(Access access, byte[] body) {
        JsonNode json = SecretJson.read(body).orElseGet(MissingNode::getInstance);
        texts(json)
                .forEach(secret -> access.serving().policy().checkSecret(access.caller(), access.provider(), secret));
        Keeping keeping = access.serving().credentials().put(access.provider(), body);
        // They are names of the document now.
        List<String> schemes = new ArrayList<>();
        json.fieldNames().forEachRemaining(schemes::add);
        access.record().uses(String.join("+", schemes));
        access.record().end(200);
        access.exchange()
                .json(
                        200,
                        Exchange.mapper()
                                .createObjectNode()
                                .put("kept", keeping.key())
                                .put("message", keeping.sentence()));
    }

    private static List<String> texts(JsonNode body) {
        List<String> texts = new ArrayList<>();
        body.forEach(value -> {
            if (value.isTextual()) {
                texts.add(value.textValue());
            } else {
                value.forEach(part -> texts.add(part.asText()));
            }
        });
        return texts;
    }

    private static CompletableFuture<Void> ofScheme(Access access, String scheme) {
        Methods.require(access.exchange(), "DELETE");
        return CompletableFuture.runAsync(
                () -> delete(access, scheme), access.exchange().threads());
    }

    private static void delete(Access access, String scheme) {
        if (!access.serving().credentials().delete(access.provider(), scheme)) {
            throw GatewayProblem.of(
                    404,
                    "There is no such credential",
                    "nothing that was handed to the gateway is kept for this security scheme");
        }
        access.record().uses(scheme);
        access.record().end(204);
        access.exchange().empty(204);
    }
}
