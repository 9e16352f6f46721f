package dev.callwright.gateway.credential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the secrets that are handed to the gateway. No message has a secret in it. */
final class HandedSecrets {
    private static final int LONGEST = 16 * 1024;
    private static final int MOST_ERRORS = 20;

    private final Map<String, SecurityScheme> schemes;
    private final List<ProblemError> errors = new ArrayList<>();

    HandedSecrets(Map<String, SecurityScheme> schemes) {
        this.schemes = schemes;
    }

    /** The secrets by scheme; throws a problem with all errors if there is one. */
    Map<String, SecretValues> read(JsonNode body) {
        Map<String, SecretValues> byScheme = new LinkedHashMap<>();
        if (!body.isObject() || body.isEmpty()) {
            error("$", "must be an object with a secret by security scheme; there are " + names());
        }
        body.properties().forEach(member -> {
            String path = "$" + step(member.getKey());
            Optional<SecurityScheme> scheme = Optional.ofNullable(schemes.get(member.getKey()))
                    .filter(each -> !CredentialShape.of(each).isEmpty());
            if (scheme.isEmpty()) {
                error(path, "is not a security scheme that the gateway has credentials for; there are " + names());
            } else {
                secrets(scheme.get(), member.getValue(), path)
                        .ifPresent(values -> byScheme.put(member.getKey(), values));
            }
        });
        if (!errors.isEmpty()) {
            throw GatewayProblem.invalid("No credential was changed.", errors);
        }
        return byScheme;
    }

    private String names() {
        return schemes.values().stream()
                .filter(scheme -> !CredentialShape.of(scheme).isEmpty())
                .map(SecurityScheme::name)
                .limit(MOST_ERRORS)
                .collect(Collectors.joining(", "));
    }

    private Optional<SecretValues> secrets(SecurityScheme scheme, JsonNode node, String path) {
        int before = errors.size();
        List<CredentialShape> shapes = CredentialShape.of(scheme);
        Set<String> fields = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(fields::add);
        Optional<CredentialShape> shape =
                node.isTextual() ? Optional.of(CredentialShape.TOKEN) : CredentialShape.of(fields);
        if (shape.filter(shapes::contains).isEmpty()) {
            error(
                    path,
                    "must be "
                            + String.join(
                                    " or ",
                                    shapes.stream()
                                            .map(CredentialShape::example)
                                            .toList()));
            return Optional.empty();
        }
        Map<String, SealedText> byField = new LinkedHashMap<>();
        for (String field : shape.get().fields()) {
            boolean isSingle = field.equals(SecretValues.SINGLE);
            JsonNode value = isSingle ? node : node.path(field);
            // Some APIs take a key as the user name, and no password.
            if (check(value, isSingle ? path : path + step(field), field.equals("password"))) {
                byField.put(field, SealedText.of(value.textValue()));
            }
        }
        return errors.size() == before ? sendable(scheme, new SecretValues(byField), path) : Optional.empty();
    }

    private boolean check(JsonNode value, String path, boolean mayBeEmpty) {
        String text = value.isTextual() ? value.textValue() : "";
        if (!value.isTextual()) {
            error(path, "must be a text");
        } else if (text.isBlank() && !(mayBeEmpty && text.isEmpty())) {
            error(path, "must not be blank");
        } else if (text.length() > LONGEST) {
            error(path, "must not be longer than " + LONGEST + " characters");
        } else {
            return true;
        }
        return false;
    }

    private Optional<SecretValues> sendable(SecurityScheme scheme, SecretValues values, String path) {
        if (values.get("clientId").isPresent()) {
            return Optional.of(values);
        }
        try {
            return Optional.of(
                    SecretPlacement.checked(scheme, values, () -> false).values());
        } catch (SecretException e) {
            error(path, e.told());
            return Optional.empty();
        }
    }

    private void error(String path, String message) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new ProblemError(path, message));
        }
    }

    // A step of a JSON path (RFC 9535).
    private static String step(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*")
                ? "." + name
                : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
