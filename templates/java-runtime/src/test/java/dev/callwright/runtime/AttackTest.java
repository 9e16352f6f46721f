package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.internal.http.ClientConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every attack of the list that the runtimes share; one that has a part nobody knows how to run fails. */
@Timeout(120)
class AttackTest {
    private static final JsonValue FINE = JsonValue.parse("{\"ok\":true}");

    static Stream<Arguments> calls() {
        return Attack.all().stream()
                .filter(attack -> attack.part("webhook").isEmpty())
                .flatMap(attack -> Stream.of(FaultTest.Mode.values()).map(mode -> Arguments.of(attack, mode)));
    }

    static Stream<Attack> webhooks() {
        return Attack.all().stream().filter(attack -> attack.part("webhook").isPresent());
    }

    @Test
    void theListHasEntriesWithIdsOfTheirOwn() {
        List<Attack> all = Attack.all();

        assertThat(all).hasSizeGreaterThan(300);
        assertThat(all.stream().map(Attack::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("webhooks")
    void readsWebhooks(Attack attack) {
        new AttackWebhook(attack.part("webhook").orElseThrow()).check(attack.expected());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void withstands(Attack attack, FaultTest.Mode mode) throws IOException {
        AttackCall call = new AttackCall(attack.part("call").orElseThrow(), mode);
        if (attack.part("answers").isPresent()) {
            answered(attack, call);
        } else {
            attacked(attack, call);
        }
    }

    private static void answered(Attack attack, AttackCall call) {
        JsonValue expected = attack.expected();
        known(expected, AttackRequests.PARTS);
        Script script = new Script();
        script.timing.now = Instant.parse("2026-01-01T00:00:00Z");
        attack.part("answers").orElseThrow().asList().forEach(answer -> add(script, answer));
        AttackCall.Outcome outcome = call.run(
                ClientConfig.builder("https://api.test/v1").transport(script).timing(script.timing));

        new AttackOutcome(expected, outcome).check();
        new AttackRequests(expected, script).check();
        // Other answers than this one may be left.
        script.forget().answer(200, "{\"ok\":true}");
        assertThat(call.afterwards().orElse(FINE)).isEqualTo(FINE);
    }

    private static void add(Script script, JsonValue answer) {
        Attack.known(answer, Set.of("status", "headers", "body"));
        String[] headers = answer.get("headers").orElseThrow().asList().stream()
                .flatMap(header -> header.asList().stream())
                .map(Attack::text)
                .toArray(String[]::new);
        String body = Attack.text(answer.get("body").orElseThrow());
        script.received(
                Attack.number(answer, "status"),
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                headers);
    }

    private static void attacked(Attack attack, AttackCall call) throws IOException {
        JsonValue expected = attack.expected();
        known(expected, Set.of("requests", "headersOfEach", "why"));
        try (AttackServer server =
                new AttackServer(attack.part("socket").orElseThrow().asList())) {
            AttackCall.Outcome outcome =
                    call.run(ClientConfig.builder(server.url()).timing(new FakeTiming()));

            new AttackOutcome(expected, outcome).check();
            expected.get("requests").ifPresent(count -> assertThat(server.heads).hasSize((int) count.asLong()));
            Attack.texts(expected, "headersOfEach")
                    .forEach((name, value) -> assertThat(server.heads)
                            .allMatch(head -> head.contains("\r\n" + name + ": " + value + "\r\n")));
            assertThat(call.afterwards()).contains(FINE);
        }
    }

    private static void known(JsonValue expected, Set<String> others) {
        Set<String> known = new TreeSet<>(AttackOutcome.PARTS);
        known.addAll(others);
        Attack.known(expected, known);
    }
}
