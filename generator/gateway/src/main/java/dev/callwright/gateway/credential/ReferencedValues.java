package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The secrets of a credential, each from the place that its reference names. Secrets from the same place come from the same answer, so
 * that a user name never gets the password of another one.
 */
final class ReferencedValues implements SecretOrigin {
    private final Map<String, Part> fields = new LinkedHashMap<>();
    private final List<SecretOrigin> origins;
    private volatile Combination last = new Combination(List.of(), new SecretValues(Map.of()));

    ReferencedValues(SchemeSettings settings, ReferencedSecrets secrets, String where) {
        settings.references()
                .forEach(
                        (field, reference) -> fields.put(field, new Part(reference, secrets.origin(reference, where))));
        this.origins = fields.values().stream().map(Part::origin).distinct().toList();
    }

    private record Part(Reference reference, SecretOrigin origin) {}

    private record Combination(List<SecretValues> parts, SecretValues result) {}

    @Override
    public CompletableFuture<SecretValues> values() {
        CompletableFuture<List<SecretValues>> all = CompletableFuture.completedFuture(List.of());
        for (SecretOrigin origin : origins) {
            all = all.thenCombine(origin.values(), ReferencedValues::with);
        }
        return all.thenApply(this::combine);
    }

    private static List<SecretValues> with(List<SecretValues> parts, SecretValues part) {
        List<SecretValues> more = new ArrayList<>(parts);
        more.add(part);
        return more;
    }

    private SecretValues combine(List<SecretValues> parts) {
        Combination known = last;
        // What has not changed is not combined again, and stays the same object.
        if (known.parts().equals(parts)) {
            return known.result();
        }
        Map<String, SealedText> byField = new LinkedHashMap<>();
        fields.forEach((field, part) ->
                byField.put(field, field(parts.get(origins.indexOf(part.origin())), part.reference())));
        SecretValues result = new SecretValues(byField);
        last = new Combination(parts, result);
        return result;
    }

    private static SealedText field(SecretValues part, Reference reference) {
        return part.get(reference.field()).orElseThrow(() -> {
            String message = reference + " is not set: the secret has no such field with a text";
            return SecretException.refused(message, message);
        });
    }
}
