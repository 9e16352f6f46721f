package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what came of an attack with what must come of it; the requests have checks of their own. */
final class AttackOutcome {
    static final Set<String> PARTS = Set.of(
            "error",
            "value",
            "status",
            "location",
            "limit",
            "rawBodyAtMost",
            "cut",
            "items",
            "itemCount",
            "byteCount",
            "stringLength",
            "valueMatches",
            "notPolluted",
            "messageContains",
            "messageWithout");

    private final JsonValue expected;
    private final AttackCall.Outcome outcome;

    AttackOutcome(JsonValue expected, AttackCall.Outcome outcome) {
        this.expected = expected;
        this.outcome = outcome;
    }

    /** The word of the list for an exception. */
    static String kind(RuntimeException failure) {
        if (failure instanceof ApiException) {
            return failure instanceof RedirectException ? "redirect" : "api";
        }
        Map<Class<?>, String> kinds = Map.of(
                LimitException.class, "limit",
                ConnectionException.class, "connection",
                TimeoutException.class, "connection",
                DecodingException.class, "decoding",
                WebhookException.class, "webhook");
        return kinds.getOrDefault(failure.getClass(), failure instanceof IllegalArgumentException ? "argument" : "?");
    }

    void check() {
        List<String> errors = Attack.list(expected, "error");
        String kind = outcome.failure.map(AttackOutcome::kind).orElse("none");
        assertThat(errors.isEmpty() ? List.of("none") : errors)
                .as("error %s", outcome.failure.map(AttackOutcome::shown).orElse("-"))
                .contains(kind);
        outcome.failure.ifPresent(this::failure);
        if (outcome.failure.isEmpty()) {
            value();
        }
        expected.get("items").ifPresent(items -> assertThat(outcome.items).isEqualTo(items.asList()));
        expected.get("itemCount")
                .ifPresent(count -> assertThat(outcome.itemCount).isEqualTo(count.asLong()));
    }

    private static String shown(RuntimeException failure) {
        String text = failure.toString();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    private void failure(RuntimeException failure) {
        assertThat(failure.getMessage()).hasSizeLessThan(2_000);
        Attack.list(expected, "messageContains")
                .forEach(text -> assertThat(failure).hasMessageContaining(text));
        Attack.list(expected, "messageWithout")
                .forEach(text -> assertThat(failure).hasMessageNotContaining(text));
        if (failure instanceof LimitException limit) {
            expected.get("limit").ifPresent(name -> assertThat(limit.limit()).isEqualTo(name.asString()));
        }
        if (failure instanceof RedirectException redirect) {
            expected.get("location")
                    .ifPresent(place -> assertThat(redirect.location()).contains(place.asString()));
        }
        if (failure instanceof ApiException answered) {
            api(answered);
        }
    }

    private void api(ApiException answered) {
        expected.get("status").ifPresent(status -> assertThat(answered.status()).isEqualTo((int) status.asLong()));
        expected.get("rawBodyAtMost")
                .ifPresent(most -> assertThat(answered.rawBody()).hasSizeLessThanOrEqualTo((int) most.asLong()));
        expected.get("cut").ifPresent(cut -> {
            assertThat(answered.isRawBodyCut()).isEqualTo(cut.asBoolean());
            assertThat(answered.rawBody().endsWith(" bytes]")).isEqualTo(cut.asBoolean());
        });
    }

    private void value() {
        Object value = outcome.value.orElse("");
        expected.get("value")
                .filter(wanted -> !wanted.equals(JsonValue.of("unchecked")))
                .ifPresent(wanted -> assertThat(value instanceof String text ? JsonValue.of(text) : value)
                        .isEqualTo(wanted));
        expected.get("byteCount").ifPresent(count -> assertThat((byte[]) value).hasSize((int) count.asLong()));
        expected.get("stringLength")
                .ifPresent(length -> assertThat(((JsonValue) value).asString()).hasSize((int) length.asLong()));
        expected.get("valueMatches")
                .ifPresent(pattern -> assertThat(
                                ((JsonValue) value).get("s").orElseThrow().asString())
                        .matches(pattern.asString()));
        // Objects of Java have no prototype; the members are there like any others.
        expected.get("notPolluted")
                .ifPresent(yes -> assertThat(((JsonValue) value).asMap()).containsKeys("__proto__", "constructor"));
    }
}
