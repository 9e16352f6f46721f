package dev.callwright.gateway.policy;

import dev.callwright.core.limit.BoundedPattern;
import dev.callwright.gateway.call.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Settings for all callers, or for one.
 *
 * @param name its name in messages, such as {@code the policy}
 * @param readOnly whether only safe methods pass
 * @param allow what may be called; empty: everything
 * @param deny what may not be called
 * @param denyHeaders headers that callers may not set
 * @param refuseKeys expressions that are not to be found in credentials
 * @param refuseLiveKeys whether credentials of live accounts are refused
 */
record PolicySection(
        String name,
        boolean readOnly,
        Optional<List<PolicyRule>> allow,
        List<PolicyRule> deny,
        List<NameGlob> denyHeaders,
        List<String> refuseKeys,
        boolean refuseLiveKeys) {
    /** Only safe methods pass. */
    static final PolicySection READ_ONLY = new PolicySection(
            "the settings of the gateway", true, Optional.empty(), List.of(), List.of(), List.of(), false);

    // Longer credentials exist (private keys); matching an expression in them is not bounded well.
    private static final int LONGEST_KEY = 4_096;

    /** Why a call is refused; empty: it is not. */
    Optional<String> refusal(CallFacts call) {
        for (int i = 0; i < deny.size(); i++) {
            if (deny.get(i).fits(call)) {
                return Optional.of("rule " + (i + 1) + " of 'deny' in " + name + " refuses it");
            }
        }
        if (readOnly && Scope.toCall(call.operation().method()) != Scope.READ) {
            return Optional.of(
                    "'readOnly' in " + name + " refuses " + call.operation().method());
        }
        return allow.filter(rules -> rules.stream().noneMatch(rule -> rule.fits(call)))
                .map(rules -> "no rule of 'allow' in " + name + " allows it");
    }

    /** Whether callers may set a header. */
    boolean allowsHeader(String header) {
        return denyHeaders.stream().noneMatch(each -> each.matches(header));
    }

    /** Whether there is a rule about credentials. */
    boolean judgesSecrets() {
        return refuseLiveKeys || !refuseKeys.isEmpty();
    }

    /**
     * Why a credential is refused; empty: it is not. One that cannot be judged is refused too.
     *
     * @param liveKeyPattern the expression for keys of live accounts; empty: the API has none
     */
    Optional<String> refusal(CharSequence secret, Optional<String> liveKeyPattern) {
        if (refuseLiveKeys && liveKeyPattern.map(each -> isFound(each, secret)).orElse(true)) {
            return Optional.of("it is a key of a live account, which 'refuseLiveKeys' in " + name + " refuses");
        }
        for (int i = 0; i < refuseKeys.size(); i++) {
            if (isFound(refuseKeys.get(i), secret)) {
                return Optional.of("expression " + (i + 1) + " of 'refuseKeys' in " + name + " refuses it");
            }
        }
        return Optional.empty();
    }

    private static boolean isFound(String expression, CharSequence secret) {
        BoundedPattern pattern = new BoundedPattern(expression);
        return secret.length() > LONGEST_KEY || pattern.find(secret) || pattern.isExceeded() || !pattern.isValid();
    }
}
