package dev.callwright.gateway.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callwright.core.model.Operation;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyTest {
    private static final Operation LIST = Operations.of("GET", "listOrders", "orders");
    private static final Operation CREATE = Operations.of("POST", "createOrder", "orders");
    private static final Operation DELETE = Operations.of("DELETE", "deleteOrder", "Orders", "danger");
    private static final Operation REFUND = Operations.of("POST", "refund", "money");
    private static final Caller CI = new Caller("ci", EnumSet.allOf(Scope.class), Optional.empty());

    @TempDir
    private Path folder;

    private Policy policy(String yaml) throws IOException {
        return PolicyFile.load(
                Files.writeString(folder.resolve("policy.yaml"), yaml),
                new PolicyTargets(
                        Map.of(
                                "shop",
                                new PolicyTargets.Api(
                                        List.of(LIST, CREATE, DELETE, REFUND), Optional.of("^shop_live_"))),
                        Set.of("ci", "local", "docs"),
                        true));
    }

    private static String detail(Policy policy, Caller caller, Operation operation) {
        GatewayProblem problem =
                catchThrowableOfType(GatewayProblem.class, () -> policy.check(caller, "shop", operation));
        assertThat(policy.isVisible(caller, "shop", operation)).isEqualTo(problem == null);
        if (problem == null) {
            return "";
        }
        assertThat(problem.status()).isEqualTo(403);
        return problem.detail();
    }

    @Test
    void withoutAFileScopesAndProvidersDecide() {
        Policy policy = Policy.withoutFile();
        Caller reader = new Caller("docs", Set.of(Scope.READ), Optional.of(Set.of("shop")));
        Caller writer = new Caller("bot", Set.of(Scope.WRITE), Optional.of(Set.of("bank")));
        assertThat(detail(policy, reader, LIST)).isEmpty();
        assertThat(detail(policy, reader, DELETE)).isEqualTo("the token lacks the scope 'write'");
        assertThat(detail(policy, writer, DELETE)).isEqualTo("the token is not for 'shop'");
        assertThat(detail(policy, Caller.LOCAL, DELETE)).isEmpty();
        GatewayProblem problem = catchThrowableOfType(GatewayProblem.class, () -> policy.check(reader, "shop", CREATE));
        assertThat(problem.headers())
                .containsEntry("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"write\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "LINK", "get", "Get", ""})
    void readOnlyRefusesMethodsThatAreNotSafe(String method) throws IOException {
        assertThat(detail(policy("readOnly: true"), CI, Operations.of(method, "listOrders", "orders")))
                .isEqualTo("'listOrders' of 'shop' is not allowed: 'readOnly' in the policy refuses " + method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "QUERY"})
    void readOnlyLetsSafeMethodsPass(String method) throws IOException {
        assertThat(detail(policy("readOnly: true"), CI, Operations.of(method, "listOrders", "orders")))
                .isEmpty();
    }

    @Test
    void denyWinsAndAnAllowListIsTheOnlyWay() throws IOException {
        Policy policy = policy("""
                allow:
                  - tags: [ORDERS]
                  - {operations: [REFUND], callers: [docs]}
                deny:
                  - {methods: [delete], callers: ['c*']}
                """);
        assertThat(detail(policy, CI, LIST)).isEmpty();
        assertThat(detail(policy, CI, CREATE)).isEmpty();
        assertThat(detail(policy, CI, DELETE))
                .isEqualTo("'deleteOrder' of 'shop' is not allowed: rule 1 of 'deny' in the policy refuses it");
        assertThat(detail(policy, CI, REFUND))
                .isEqualTo("'refund' of 'shop' is not allowed: no rule of 'allow' in the policy allows it");
        Caller docs = new Caller("docs", CI.scopes(), Optional.empty());
        assertThat(detail(policy, docs, REFUND)).isEmpty();
        assertThat(detail(policy, docs, DELETE)).isEmpty();
        assertThat(detail(policy("allow: []"), CI, LIST)).contains("no rule of 'allow'");
    }

    @Test
    void aRuleIsForTheApisThatItNames() throws IOException {
        Policy policy = policy("deny: [{providers: [shop], operations: ['*']}]");
        assertThat(detail(policy, CI, LIST)).contains("rule 1 of 'deny'");
        assertThatCode(() -> policy.check(CI, "bank", LIST)).doesNotThrowAnyException();
    }

    @Test
    void sectionsOfCallersNarrowThePolicy() throws IOException {
        Policy policy = policy("""
                deny: [{operations: [refund]}]
                callers:
                  ci: {readOnly: true, allow: [{operations: ['*']}]}
                  'oidc:*': {deny: [{tags: [orders]}]}
                """);
        assertThat(detail(policy, CI, LIST)).isEmpty();
        assertThat(detail(policy, CI, CREATE)).contains("'readOnly' in the policy for 'ci' refuses POST");
        assertThat(detail(policy, CI, REFUND)).contains("rule 1 of 'deny' in the policy refuses it");
        assertThat(detail(policy, Caller.LOCAL, CREATE)).isEmpty();
        Caller ann = new Caller("oidc:Ann", CI.scopes(), Optional.empty());
        assertThat(detail(policy, ann, CREATE)).contains("rule 1 of 'deny' in the policy for 'oidc:*' refuses it");
    }

    @Test
    void namesOfCallersHaveALetterCase() throws IOException {
        Policy policy = policy("allow: [{operations: ['*'], callers: ['oidc:ann']}]");
        assertThat(detail(policy, new Caller("oidc:ann", CI.scopes(), Optional.empty()), LIST))
                .isEmpty();
        assertThat(detail(policy, new Caller("oidc:Ann", CI.scopes(), Optional.empty()), LIST))
                .contains("no rule of 'allow'");
    }

    @Test
    void refusesHeadersOfCallers() throws IOException {
        Policy policy = policy("""
                denyHeaders: [Shop-Account]
                callers: {ci: {denyHeaders: ['X-*']}}
                """);
        assertThat(policy.allowsHeader(CI, "shop-ACCOUNT")).isFalse();
        assertThat(policy.allowsHeader(CI, "x-trace")).isFalse();
        assertThat(policy.allowsHeader(Caller.LOCAL, "X-Trace")).isTrue();
        assertThat(policy.allowsHeader(CI, "Shop-Accounts")).isTrue();
        policy.checkHeader(CI, "Accept");
        GatewayProblem problem =
                catchThrowableOfType(GatewayProblem.class, () -> policy.checkHeader(CI, "SHOP-Account"));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail())
                .isEqualTo("'denyHeaders' in the policy refuses the header 'SHOP-Account'; leave it out");
    }

    private static String secretDetail(Policy policy, CharSequence secret) {
        GatewayProblem problem =
                catchThrowableOfType(GatewayProblem.class, () -> policy.checkSecret(CI, "shop", secret));
        if (problem == null) {
            return "";
        }
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.toString() + problem.detail()).doesNotContain("shop_live_1", "shop_old_1");
        return problem.detail();
    }

    @Test
    void refusesLiveKeysByThePatternOfTheApi() throws IOException {
        Policy policy = policy("refuseLiveKeys: true");
        assertThat(secretDetail(policy, CharBuffer.wrap("shop_live_1".toCharArray())))
                .isEqualTo(
                        "the credential of 'shop' is not used: it is a key of a live account, which 'refuseLiveKeys' in the"
                                + " policy refuses");
        assertThat(secretDetail(policy, "shop_test_1")).isEmpty();
        assertThat(secretDetail(policy, "x shop_live_1")).isEmpty();
        assertThat(secretDetail(policy("refuseLiveKeys: false"), "shop_live_1")).isEmpty();
    }

    @Test
    void refusesKeysByExpressions() throws IOException {
        Policy policy = policy("callers: {ci: {refuseKeys: ['^nothing$', '^shop_(live|old)_']}}");
        assertThat(secretDetail(policy, "shop_old_1"))
                .isEqualTo("the credential of 'shop' is not used: expression 2 of 'refuseKeys' in the policy for 'ci'"
                        + " refuses it");
        assertThat(secretDetail(policy, "shop_test_1")).isEmpty();
        assertThatCode(() -> policy.checkSecret(Caller.LOCAL, "shop", "shop_old_1"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesKeysThatCannotBeJudged() throws IOException {
        Policy slow = policy("refuseKeys: ['^(a|aa)+\\1c$']");
        assertThat(secretDetail(slow, "a".repeat(40) + "b")).contains("expression 1");
        assertThat(secretDetail(slow, "b".repeat(4_097))).contains("expression 1");
        assertThat(secretDetail(slow, "b".repeat(4_096))).isEmpty();
    }
}
