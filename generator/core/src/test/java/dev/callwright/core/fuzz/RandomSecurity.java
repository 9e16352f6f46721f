package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Security schemes, requirements and servers. */
final class RandomSecurity {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Dice dice;

    RandomSecurity(Dice dice) {
        this.dice = dice;
    }

    /** A scheme of any kind. */
    ObjectNode scheme() {
        ObjectNode scheme = JSON.objectNode();
        switch (dice.below(6)) {
            case 0:
                return scheme.put("type", "http").put("scheme", dice.oneOf("bearer", "basic", "digest", "Bearer"));
            case 1:
            case 2:
                return scheme.put("type", "apiKey")
                        .put("in", dice.oneOf("header", "query", "cookie"))
                        .put("name", dice.oneOf("X-Api-Key", "key", "api_key", "Authorization"));
            case 3:
                return oauth(scheme.put("type", "oauth2"));
            case 4:
                return scheme.put("type", "openIdConnect").put("openIdConnectUrl", "https://example.com/openid");
            default:
                return scheme.put("type", dice.oneOf("mutualTLS", "http")).put("scheme", "bearer");
        }
    }

    private ObjectNode oauth(ObjectNode scheme) {
        ObjectNode flows = scheme.putObject("flows");
        for (int i = dice.between(1, 2); i > 0; i--) {
            ObjectNode flow = flows.putObject(
                    dice.oneOf("clientCredentials", "clientCredentials", "password", "implicit", "authorizationCode"));
            flow.put("tokenUrl", dice.oneOf("https://example.com/token", "/token", "token"));
            flow.put("authorizationUrl", "https://example.com/authorize");
            flow.putObject("scopes").put("read:all", "Reads.").put("*/", "x");
        }
        return scheme;
    }

    /** Alternatives of combinations of schemes, the empty one included. */
    ArrayNode requirements(List<String> schemes) {
        ArrayNode requirements = JSON.arrayNode();
        for (int i = dice.below(4); i > 0; i--) {
            ObjectNode requirement = requirements.addObject();
            for (int k = dice.below(3); k > 0 && !schemes.isEmpty(); k--) {
                ArrayNode scopes = requirement.putArray(dice.of(schemes));
                if (dice.chance(30)) {
                    scopes.add("read:all");
                }
            }
        }
        return requirements;
    }

    /** Servers, with variables in some. */
    ArrayNode servers() {
        ArrayNode servers = JSON.arrayNode();
        for (int i = dice.below(4); i > 0; i--) {
            ObjectNode server = servers.addObject();
            if (dice.chance(35)) {
                server.put("url", "https://{region}.example.com:{port}/v1");
                ObjectNode variables = server.putObject("variables");
                variables
                        .putObject("region")
                        .put("default", "eu")
                        .putArray("enum")
                        .add("eu")
                        .add("us")
                        .add("a\"*/");
                variables.putObject("port").put("default", dice.oneOf("443", "", "x"));
            } else {
                server.put(
                        "url", dice.oneOf("https://api.example.com", "/v1", "http://localhost:80", "/", "", "//h/p"));
            }
            if (dice.chance(50)) {
                server.put("description", dice.oneOf("Production", "Test */", "1", "class", ""));
            }
        }
        return servers;
    }
}
