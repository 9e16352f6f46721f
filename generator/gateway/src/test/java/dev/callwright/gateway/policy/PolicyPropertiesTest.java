package dev.callwright.gateway.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any policy and any call. {@code -Dpolicy.seed} takes other ones, {@code -Dpolicy.runs} more. */
final class PolicyPropertiesTest {
    private static final int RUNS = Integer.getInteger("policy.runs", 5_000);
    private static final Random RANDOM = new Random(Long.getLong("policy.seed", 12L));
    private static final List<String> IDS = List.of("getA", "getB", "postA", "postB", "deleteA");
    private static final List<String> TAGS = List.of("red", "green", "blue");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "TRACE");
    private static final List<String> PROVIDERS = List.of("shop", "bank");
    private static final List<String> CALLERS = List.of("ci", "docs", "oidc:ann");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "QUERY");

    private record Call(Caller caller, String provider, Operation operation) {
        CallFacts facts() {
            return new CallFacts(caller.name(), provider, operation);
        }
    }

    private static <T> T any(List<T> values) {
        return values.get(RANDOM.nextInt(values.size()));
    }

    private static boolean maybe() {
        return RANDOM.nextBoolean();
    }

    private static <T> List<T> some(int most, Supplier<T> each) {
        return Stream.generate(each).limit(RANDOM.nextInt(most + 1)).toList();
    }

    private static Optional<List<NameGlob>> filter(List<String> names) {
        List<NameGlob> globs = some(
                2, () -> NameGlob.inAnyCase(maybe() ? any(names) : any(names).substring(0, 1) + "*"));
        return globs.isEmpty() || maybe() ? Optional.empty() : Optional.of(globs);
    }

    private static PolicyRule rule() {
        return new PolicyRule(filter(IDS), filter(TAGS), filter(METHODS), filter(PROVIDERS), filter(CALLERS));
    }

    private static PolicySection section() {
        return new PolicySection(
                "the policy",
                maybe(),
                maybe() ? Optional.of(some(3, PolicyPropertiesTest::rule)) : Optional.empty(),
                some(2, PolicyPropertiesTest::rule),
                List.of(),
                List.of(),
                false);
    }

    private static PolicySection section(boolean readOnly, Optional<List<PolicyRule>> allow, List<PolicyRule> deny) {
        return new PolicySection("the policy", readOnly, allow, deny, List.of(), List.of(), false);
    }

    private static Call call() {
        Set<Scope> scopes = maybe() ? EnumSet.allOf(Scope.class) : Set.of(Scope.READ);
        Optional<Set<String>> providers = maybe() ? Optional.empty() : Optional.of(Set.of(any(PROVIDERS)));
        String[] tags = some(2, () -> any(TAGS)).toArray(String[]::new);
        return new Call(
                new Caller(any(CALLERS), scopes, providers),
                any(PROVIDERS),
                Operations.of(any(METHODS), any(IDS), tags));
    }

    private static boolean passes(Policy policy, Call call) {
        boolean visible = policy.isVisible(call.caller(), call.provider(), call.operation());
        boolean passes = true;
        try {
            policy.check(call.caller(), call.provider(), call.operation());
        } catch (GatewayProblem e) {
            assertThat(e.status()).isEqualTo(403);
            passes = false;
        }
        assertThat(visible).as("what is listed can be called: %s", call).isEqualTo(passes);
        return passes;
    }

    private static Policy policy(PolicySection everyone, PolicySection ci) {
        return new Policy(List.of(everyone), List.of(new Policy.ForCallers(NameGlob.exactly("ci"), ci)), Map.of());
    }

    @Test
    void onlyWhatEverySectionLetsPassPasses() {
        int passed = 0;
        for (int i = 0; i < RUNS; i++) {
            PolicySection everyone = section();
            PolicySection ci = section();
            Call call = call();
            if (!passes(policy(everyone, ci), call)) {
                continue;
            }
            passed++;
            List<PolicySection> sections = new ArrayList<>(List.of(everyone));
            if (call.caller().name().equals("ci")) {
                sections.add(ci);
            }
            for (PolicySection each : sections) {
                assertThat(each.deny()).as("deny wins: %s", call).noneMatch(rule -> rule.fits(call.facts()));
                assertThat(each.allow().map(all -> all.stream().anyMatch(rule -> rule.fits(call.facts()))))
                        .as("an allow list is the only way: %s", call)
                        .isIn(Optional.of(true), Optional.empty());
                assertThat(!each.readOnly() || SAFE.contains(call.operation().method()))
                        .as("readOnly lets safe methods pass only: %s", call)
                        .isTrue();
            }
            assertThat(call.caller().mayCall(call.provider())).isTrue();
            assertThat(call.caller().may(SAFE.contains(call.operation().method()) ? Scope.READ : Scope.WRITE))
                    .isTrue();
        }
        // Otherwise nothing was tested.
        assertThat(passed).isBetween(RUNS / 50, RUNS / 2);
    }

    @Test
    void moreRulesOfDenyNeverLetMorePass() {
        for (int i = 0; i < RUNS; i++) {
            PolicySection before = section();
            List<PolicyRule> deny = new ArrayList<>(before.deny());
            deny.add(RANDOM.nextInt(deny.size() + 1), rule());
            PolicySection after = section(before.readOnly(), before.allow(), deny);
            Call call = call();
            if (passes(policy(after, section()), call)) {
                assertThat(before.refusal(call.facts())).as(call.toString()).isEmpty();
            }
        }
    }

    @Test
    void aRuleFitsWhatEachOfItsFiltersFits() {
        int fitted = 0;
        for (int i = 0; i < RUNS; i++) {
            PolicyRule rule = rule();
            Call call = call();
            boolean expected = named(rule.operations(), List.of(call.operation().id()))
                    && named(rule.tags(), call.operation().tags())
                    && named(rule.methods(), List.of(call.operation().method()))
                    && named(rule.providers(), List.of(call.provider()))
                    && named(rule.callers(), List.of(call.caller().name()));
            assertThat(rule.fits(call.facts())).as("%s %s", rule, call).isEqualTo(expected);
            fitted += expected ? 1 : 0;
        }
        assertThat(fitted).isBetween(RUNS / 20, RUNS / 2);
    }

    private static boolean named(Optional<List<NameGlob>> globs, List<String> names) {
        if (globs.isEmpty()) {
            return true;
        }
        for (NameGlob glob : globs.get()) {
            String written = glob.toString();
            for (String name : names) {
                boolean same = written.endsWith("*")
                        ? name.startsWith(written.substring(0, written.length() - 1))
                        : name.equals(written);
                // The names differ in their first letters also without letter case.
                if (same || (written.endsWith("*") && name.substring(0, 1).equalsIgnoreCase(written.substring(0, 1)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
