package dev.callwright.gateway.credential;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.credential.secret.SecretException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Chooses the credentials of one call: those of the first of the operation's alternatives whose schemes all have some. A call is
 * anonymous only if its operation allows it and the operator has set none, so that a secret that is missing by mistake is noticed; and a
 * secret that is set and cannot be read fails the call.
 */
final class CredentialChoice {
    private static final int MOST_REASONS = 10;
    // Documents are not trusted; what has more alternatives than this is no document that people wrote.
    private static final int MOST_ALTERNATIVES = 50;

    private final Operation operation;
    private final ProviderWays ways;
    private final List<String> reasons = new ArrayList<>();
    private boolean isSet;

    CredentialChoice(Operation operation, ProviderWays ways) {
        this.operation = operation;
        this.ways = ways;
    }

    /** A way of a scheme, with its secrets. */
    private record Found(String scheme, Way way, SecretPlacement placement) {}

    CompletableFuture<Injection> injection() {
        boolean mayBeAnonymous = operation.security().isEmpty();
        List<SecurityRequirement> alternatives = new ArrayList<>();
        for (SecurityRequirement requirement : operation.security()) {
            if (requirement.schemes().isEmpty()) {
                mayBeAnonymous = true;
            } else if (alternatives.size() < MOST_ALTERNATIVES
                    && requirement.schemes().size() < MOST_ALTERNATIVES) {
                alternatives.add(requirement);
            }
        }
        boolean anonymous = mayBeAnonymous;
        return alternative(alternatives, 0).thenApply(found -> injection(found, anonymous));
    }

    private Injection injection(List<Found> found, boolean mayBeAnonymous) {
        if (!found.isEmpty()) {
            StringBuilder id = new StringBuilder();
            for (Found each : found) {
                id.append(id.isEmpty() ? "" : ", ")
                        .append(each.scheme())
                        .append(' ')
                        .append(each.way().shown());
            }
            return new Injection(
                    id.toString(), found.stream().map(Found::placement).toList());
        }
        if (mayBeAnonymous && !isSet) {
            return Injection.NONE;
        }
        throw GatewayProblem.withoutCredential(ways.missing(operation.id(), reasons));
    }

    // The schemes of the first alternative, from an index on, that all have secrets; empty if there is none.
    private CompletableFuture<List<Found>> alternative(List<SecurityRequirement> alternatives, int index) {
        if (index == alternatives.size()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return schemes(alternatives.get(index).schemes(), 0, List.of())
                .thenCompose(found -> found.isEmpty()
                        ? alternative(alternatives, index + 1)
                        : CompletableFuture.completedFuture(found));
    }

    private CompletableFuture<List<Found>> schemes(List<String> schemes, int index, List<Found> found) {
        if (index == schemes.size()) {
            return CompletableFuture.completedFuture(found);
        }
        String scheme = schemes.get(index);
        return way(scheme, ways.of(scheme), 0).thenCompose(next -> {
            if (next.isEmpty()) {
                return CompletableFuture.completedFuture(List.of());
            }
            List<Found> more = new ArrayList<>(found);
            more.addAll(next);
            return schemes(schemes, index + 1, more);
        });
    }

    // The first way of a scheme, from an index on, that has secrets; empty if there is none.
    private CompletableFuture<List<Found>> way(String scheme, List<Way> candidates, int index) {
        if (index == candidates.size()) {
            if (candidates.stream().allMatch(way -> way instanceof StoredWay)) {
                reason(scheme, "no reference is set");
            }
            return CompletableFuture.completedFuture(List.of());
        }
        Way way = candidates.get(index);
        isSet |= way.isSet();
        return way.placement()
                .handle((placement, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(List.of(new Found(scheme, way, placement)));
                    }
                    SecretException cause = SecretException.of(failure);
                    reason(scheme, cause.told());
                    if (cause.reason() != SecretException.Reason.EMPTY) {
                        throw GatewayProblem.withoutCredential(ways.unusable(scheme, cause));
                    }
                    return way(scheme, candidates, index + 1);
                })
                .thenCompose(next -> next);
    }

    private void reason(String scheme, String reason) {
        String text = scheme + ": " + reason;
        if (!reason.isEmpty() && reasons.size() < MOST_REASONS && !reasons.contains(text)) {
            reasons.add(text);
        }
    }
}
