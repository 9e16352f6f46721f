package dev.callwright.gateway.policy;

import dev.callwright.core.model.Operation;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What callers may do. It does not change; a changed file is a new policy. */
public final class Policy {
    private final List<PolicySection> everyone;
    private final List<ForCallers> some;
    private final Map<String, PolicyTargets.Api> apis;

    /** A section for the callers whose names match. */
    record ForCallers(NameGlob names, PolicySection section) {}

    Policy(List<PolicySection> everyone, List<ForCallers> some, Map<String, PolicyTargets.Api> apis) {
        this.everyone = List.copyOf(everyone);
        this.some = List.copyOf(some);
        this.apis = apis;
    }

    /** The policy without a file: callers may do what their scopes and providers say. */
    public static Policy withoutFile() {
        return new Policy(List.of(), List.of(), Map.of());
    }

    /** The same policy, under which only safe methods pass. */
    public Policy readingOnly() {
        List<PolicySection> sections = new ArrayList<>(everyone);
        sections.add(PolicySection.READ_ONLY);
        return new Policy(sections, some, apis);
    }

    /**
     * Checks a call.
     *
     * @throws GatewayProblem with status 403, which names the rule, if it is not allowed
     */
    public void check(Caller caller, String provider, Operation operation) {
        checkProvider(caller, provider);
        checkScope(caller, Scope.toCall(operation.method()));
        Optional<String> refusal = refusal(caller, provider, operation);
        if (refusal.isPresent()) {
            throw GatewayProblem.forbidden("'" + MessageText.piece(operation.id()) + "' of '" + provider
                    + "' is not allowed: " + refusal.get());
        }
    }

    /** Whether a caller may call an operation, so that it is listed and found. */
    public boolean isVisible(Caller caller, String provider, Operation operation) {
        return caller.mayCall(provider)
                && caller.may(Scope.toCall(operation.method()))
                && refusal(caller, provider, operation).isEmpty();
    }

    private Optional<String> refusal(Caller caller, String provider, Operation operation) {
        CallFacts call = new CallFacts(caller.name(), provider, operation);
        return sections(caller).stream()
                .flatMap(section -> section.refusal(call).stream())
                .findFirst();
    }

    private List<PolicySection> sections(Caller caller) {
        if (some.isEmpty()) {
            return everyone;
        }
        List<PolicySection> sections = new ArrayList<>(everyone);
        for (ForCallers each : some) {
            if (each.names().matches(caller.name())) {
                sections.add(each.section());
            }
        }
        return sections;
    }

    /**
     * Checks that a caller has a scope.
     *
     * @throws GatewayProblem with status 403 (RFC 6750, 3.1) if it has not
     */
    public void checkScope(Caller caller, Scope scope) {
        if (!caller.may(scope)) {
            throw GatewayProblem.forbidden("the token lacks the scope '" + scope.key() + "'")
                    .with("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope.key() + "\"");
        }
    }

    /**
     * Checks that a caller may call an API.
     *
     * @throws GatewayProblem with status 403 if it may not
     */
    public void checkProvider(Caller caller, String provider) {
        if (!caller.mayCall(provider)) {
            throw GatewayProblem.forbidden("the token is not for '" + MessageText.piece(provider) + "'");
        }
    }

    /** Whether a caller may set a request header, in any letter case. */
    public boolean allowsHeader(Caller caller, String header) {
        return sections(caller).stream().allMatch(section -> section.allowsHeader(header));
    }

    /**
     * Checks a header that a caller sets; it is refused and not dropped, because a call without it would be another call.
     *
     * @throws GatewayProblem with status 400 if callers may not set it
     */
    public void checkHeader(Caller caller, String header) {
        if (!allowsHeader(caller, header)) {
            throw GatewayProblem.of(
                    400,
                    "A header is not allowed",
                    "'denyHeaders' in the policy refuses the header '" + MessageText.piece(header) + "'; leave it out");
        }
    }

    /** Whether there is a rule about the secrets that a caller's calls use, so that they must be read to be judged. */
    public boolean judgesSecrets(Caller caller) {
        return sections(caller).stream().anyMatch(PolicySection::judgesSecrets);
    }

    /**
     * Checks a secret part of a credential before it is used or stored.
     *
     * @throws GatewayProblem with status 403 if it is refused; nothing of the secret is in it
     */
    public void checkSecret(Caller caller, String provider, CharSequence secret) {
        Optional<String> live = Optional.ofNullable(apis.get(provider)).flatMap(PolicyTargets.Api::liveKeyPattern);
        for (PolicySection section : sections(caller)) {
            Optional<String> refusal = section.refusal(secret, live);
            if (refusal.isPresent()) {
                throw GatewayProblem.forbidden(
                        "the credential of '" + MessageText.piece(provider) + "' is not used: " + refusal.get());
            }
        }
    }
}
