package dev.callwright.gateway.credential.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.credential.http.CredentialHttp.Answer;
import dev.callwright.gateway.credential.http.CredentialHttp.Question;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretException.Reason;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTokensTest {
    private static final URI URL = URI.create("https://auth.example.com/token");
    private static final String CANARY = "canary-of-the-client";

    private final AtomicLong clock = new AtomicLong();
    private final List<Question> questions = new ArrayList<>();
    private final List<CompletableFuture<Answer>> answers = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final AccessTokens tokens = tokens(List.of("read", "write:all"));

    private AccessTokens tokens(List<String> scopes) {
        TokenEndpoint endpoint = new TokenEndpoint(
                URL,
                scopes,
                question -> {
                    questions.add(question);
                    CompletableFuture<Answer> answer = new CompletableFuture<>();
                    answers.add(answer);
                    return answer;
                },
                log::add);
        return new AccessTokens(endpoint, clock::get);
    }

    private static SecretValues client(String secret) {
        Map<String, SealedText> fields = new LinkedHashMap<>();
        fields.put("clientId", SealedText.of("id with: %"));
        fields.put("clientSecret", SealedText.of(secret));
        return new SecretValues(fields);
    }

    private void answer(int status, String body) {
        answers.get(answers.size() - 1).complete(new Answer(status, body.replace('\'', '"')));
    }

    private static String text(CompletableFuture<SecretValues> token) {
        return token.join().required(SecretValues.SINGLE).open();
    }

    private SecretException failure() {
        try {
            tokens.token(client(CANARY)).join();
        } catch (CompletionException e) {
            return SecretException.of(e);
        }
        throw new AssertionError("there is a token");
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void requestsATokenAsTheSpecificationSays() {
        CompletableFuture<SecretValues> token = tokens.token(client("s:cret/ü"));
        Question question = questions.get(0);
        assertThat(question.method()).isEqualTo("POST");
        assertThat(question.uri()).isEqualTo(URL);
        assertThat(question.body()).isEqualTo("grant_type=client_credentials&scope=read+write%3Aall");
        String pair = Base64.getEncoder()
                .encodeToString("id+with%3A+%25:s%3Acret%2F%C3%BC".getBytes(StandardCharsets.US_ASCII));
        assertThat(question.headers())
                .containsEntry("Authorization", "Basic " + pair)
                .containsEntry("Content-Type", "application/x-www-form-urlencoded")
                .containsEntry("Accept", "application/json");
        answer(200, "{'access_token': 'at_1', 'token_type': 'Bearer', 'expires_in': 3600}");
        assertThat(text(token)).isEqualTo("at_1");
        assertThat(question.toString()).doesNotContain(pair);
    }

    @Test
    void sharesOneRequestAndUsesTheTokenUntilShortlyBeforeItsEnd() {
        SecretValues client = client(CANARY);
        List<CompletableFuture<SecretValues>> all =
                IntStream.range(0, 50).mapToObj(i -> tokens.token(client)).toList();
        assertThat(questions).hasSize(1);
        answer(200, "{'access_token': 'at_1', 'token_type': 'bearer', 'expires_in': '600'}");
        assertThat(all).allMatch(token -> text(token).equals("at_1"));
        pass(Duration.ofSeconds(569));
        assertThat(text(tokens.token(client))).isEqualTo("at_1");
        pass(Duration.ofSeconds(2));
        CompletableFuture<SecretValues> next = tokens.token(client);
        assertThat(questions).hasSize(2);
        answer(200, "{'access_token': 'at_2', 'token_type': 'Bearer'}");
        assertThat(text(next)).isEqualTo("at_2");
        pass(Duration.ofDays(30));
        assertThat(text(tokens.token(client(CANARY))))
                .as("without an end, and an equal client")
                .isEqualTo("at_2");
    }

    @Test
    void handsOutATokenThatEndsAtOnce() {
        CompletableFuture<SecretValues> token = tokens.token(client(CANARY));
        answer(200, "{'access_token': 'at_1', 'token_type': 'Bearer', 'expires_in': 0}");
        assertThat(text(token)).isEqualTo("at_1");
        tokens.token(client(CANARY));
        assertThat(questions).hasSize(2);
    }

    @Test
    void requestsAnotherTokenAfterARejectionAndThenPauses() {
        SecretValues client = client(CANARY);
        CompletableFuture<SecretValues> token = tokens.token(client);
        answer(200, "{'access_token': 'at_1', 'token_type': 'Bearer'}");
        SecretValues first = token.join();
        assertThat(tokens.reject(first)).isTrue();
        assertThat(tokens.reject(first)).isFalse();
        CompletableFuture<SecretValues> next = tokens.token(client);
        answer(200, "{'access_token': 'at_2', 'token_type': 'Bearer'}");
        assertThat(text(next)).isEqualTo("at_2");
        pass(Duration.ofSeconds(9));
        assertThat(tokens.reject(next.join())).as("so soon").isFalse();
        pass(Duration.ofSeconds(2));
        assertThat(tokens.reject(first)).as("not the current one").isFalse();
        assertThat(tokens.reject(next.join())).isTrue();
    }

    @Test
    void neverGivesAClientTheTokenOfAnotherOne() {
        CompletableFuture<SecretValues> one = tokens.token(client("one"));
        CompletableFuture<SecretValues> two = tokens.token(client("two"));
        assertThat(questions).hasSize(2);
        answer(200, "{'access_token': 'at_2', 'token_type': 'Bearer'}");
        assertThat(text(two)).isEqualTo("at_2");
        assertThat(one).isNotDone();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | {'error': 'invalid_client', 'error_description': 'canary'} | has refused the client (invalid_client) | REFUSED
            400 | {'error': '<script>canary'} | has refused the client (status 400) | REFUSED
            302 | moved | has refused the client (status 302) | REFUSED
            503 | canary | has failed (status 503) | UNAVAILABLE
            429 | {} | has failed (status 429) | UNAVAILABLE
            200 | canary | has sent no bearer token | REFUSED
            200 | {'access_token': 7, 'token_type': 'Bearer'} | has sent no bearer token | REFUSED
            200 | {'access_token': 'a b\\r\\nX: 1', 'token_type': 'Bearer'} | has sent no bearer token | REFUSED
            200 | {'access_token': ' canary', 'token_type': 'Bearer'} | has sent no bearer token | REFUSED
            200 | {'access_token': 'canary', 'token_type': 'mac'} | has sent no bearer token | REFUSED
            """)
    void saysWhatTheServerDidAndNothingThatItSaid(int status, String body, String message, Reason reason) {
        CompletableFuture<SecretValues> token = tokens.token(client(CANARY));
        answer(status, body);
        assertThat(token).isCompletedExceptionally();
        SecretException failure = failure();
        assertThat(failure.told()).isEqualTo("the authorization server " + message);
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(log).containsExactly("the authorization server " + message + ": " + URL);
        assertThat(questions).as("a pause after a failure").hasSize(1);
        pass(Duration.ofSeconds(2));
        tokens.token(client(CANARY));
        assertThat(questions).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused address 10.0.0.1", "canary"})
    void saysThatTheServerCannotBeReached(String message) {
        tokens.token(client(CANARY));
        answers.get(0).completeExceptionally(new IllegalStateException(message));
        assertThat(failure().told()).isEqualTo("the authorization server cannot be reached (IllegalStateException)");
        assertThat(log).noneMatch(line -> line.contains(message));
    }
}
