package dev.callwright.gateway.caller;

import static dev.callwright.gateway.testing.Problems.problem;
import static dev.callwright.gateway.testing.Problems.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.testing.LogLines;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallersTest {
    private static final String TOKEN = "c0ffee00c0ffee00c0ffee00c0ffee00";
    private static final String OTHER = "0123456789abcdefghij";
    // printf %s 0123456789abcdefghij | sha256sum
    private static final String OTHER_DIGEST =
            "sha256:6bc14bdc4517a7a682c6910de2e2946eb8e1ecd04090728fef6d092a7ceb62c5";
    private static final Caller CI = caller("ci", Scope.READ, Scope.WRITE);
    private static final Caller DOCS = new Caller("docs", Set.of(Scope.READ), Optional.of(Set.of("shop")));

    private static Caller caller(String name, Scope... scopes) {
        return new Caller(name, Set.of(scopes), Optional.empty());
    }

    private static Callers callers(CallerToken... tokens) {
        IssuerAccess none = new IssuerAccess(
                (url, limit) -> CompletableFuture.failedFuture(new AssertionError(url)), new LogLines());
        return new Callers(new CallerSettings(List.of(tokens), Optional.empty()), none, Runnable::run);
    }

    private static Callers two() {
        return callers(CallerToken.of(CI, TOKEN), CallerToken.of(DOCS, OTHER));
    }

    @Test
    void everyoneIsLocalWithoutTokens() {
        assertThat(CallerSettings.OPEN.isOpen()).isTrue();
        try (Callers open = callers()) {
            assertThat(value(open.authenticate(Optional.empty()))).isEqualTo(Caller.LOCAL);
            assertThat(value(open.authenticate(Optional.of("Bearer sk_test_x"))))
                    .isEqualTo(Caller.LOCAL);
        }
    }

    @Test
    void knowsCallersByTheirTokens() {
        try (Callers callers = two()) {
            assertThat(value(callers.authenticate(Optional.of("Bearer " + TOKEN))))
                    .isEqualTo(CI);
            assertThat(value(callers.authenticate(Optional.of("bEARER  " + OTHER))))
                    .isEqualTo(DOCS);
        }
    }

    @Test
    void knowsCallersByTheDigestsOfTheirTokens() {
        try (Callers callers = callers(CallerToken.of(CI, OTHER_DIGEST))) {
            assertThat(value(callers.authenticate(Optional.of("Bearer " + OTHER))))
                    .isEqualTo(CI);
            // The digest is no token.
            assertThat(problem(callers.authenticate(Optional.of("Bearer " + OTHER_DIGEST)))
                            .status())
                    .isEqualTo(401);
            assertThat(problem(callers.authenticate(Optional.of("Bearer " + OTHER_DIGEST.substring(7))))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        try (Callers callers = two()) {
            GatewayProblem problem = problem(callers.authenticate(Optional.empty()));
            assertThat(problem.status()).isEqualTo(401);
            assertThat(problem.headers()).containsEntry("WWW-Authenticate", "Bearer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer c0ffee00c0ffee00c0ffee00c0ffee0",
                "Bearer c0ffee00c0ffee00c0ffee00c0ffee000",
                "Bearer c0ffee00c0ffee00c0ffee00c0ffee00=",
                "Bearer C0FFEE00C0FFEE00C0FFEE00C0FFEE00",
                "Bearer c0ffee00c0ffee00c0ffee00c0ffee00 ",
                "Bearer c0ffee00c0ffee00c0ffee00c0ffee00,Bearer c0ffee00c0ffee00c0ffee00c0ffee00",
                "Bearer\tc0ffee00c0ffee00c0ffee00c0ffee00",
                "Basic c0ffee00c0ffee00c0ffee00c0ffee00",
                "c0ffee00c0ffee00c0ffee00c0ffee00",
                "Bearer \u0163\u0130ffee00c0ffee00c0ffee00c0ffee00",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJjaSJ9."
            })
    void allWrongTokensGetTheSameAnswer(String authorization) {
        try (Callers callers = two()) {
            GatewayProblem problem = problem(callers.authenticate(Optional.of(authorization)));
            assertThat(problem.status()).isEqualTo(401);
            assertThat(problem.headers()).isEqualTo(InvalidToken.problem().headers());
            assertThat(problem.headers()).containsEntry("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            assertThat(problem.detail()).isEqualTo("the token is not valid; it may have expired");
        }
    }

    @Test
    void doesNotReadLongTokens() {
        try (Callers callers = two()) {
            assertThat(problem(callers.authenticate(Optional.of("Bearer " + "a".repeat(8_200))))
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ci, hunter2hunter2, has 14 characters",
        "ci, hunter2hunter2hunter, ''",
        "ci, hunter2 hunter2 hunter2, characters that a bearer token cannot have",
        "ci, hünter2hünter2hünter2hünter2, characters that a bearer token cannot have",
        "ci, sha256:hunter2hunter2hunter2, 64 hexadecimal digits",
        "local@home, hunter2hunter2hunter, ''",
        "oidc:ann, hunter2hunter2hunter, the name of a caller",
        "'a b', hunter2hunter2hunter, the name of a caller",
        "'', hunter2hunter2hunter, the name of a caller"
    })
    void checksNamesAndTokens(String name, String token, String message) {
        if (message.isEmpty()) {
            assertThat(CallerToken.of(caller(name, Scope.READ), token).toString())
                    .isEqualTo(name + " [READ]")
                    .doesNotContain("hunter");
        } else {
            assertThatThrownBy(() -> CallerToken.of(caller(name, Scope.READ), token))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message)
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Test
    void refusesCallersThatCannotBeToldApartOrDoNothing() {
        CallerToken ci = CallerToken.of(CI, TOKEN);
        assertThatThrownBy(() -> callers(ci, CallerToken.of(CI, OTHER))).hasMessageContaining("have the name 'ci'");
        assertThatThrownBy(() -> callers(CallerToken.of(CI, OTHER), CallerToken.of(DOCS, OTHER_DIGEST)))
                .hasMessage("'ci' and 'docs' have the same token; make one for each");
        assertThatThrownBy(() -> CallerToken.of(caller("ci"), TOKEN)).hasMessageContaining("has no scope");
        assertThatThrownBy(() -> CallerToken.of(caller("local", Scope.READ), TOKEN))
                .hasMessageContaining("the name of a caller");
    }
}
