package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Generated classes receive webhooks as their users let them. */
final class WebhooksTest {
    private static final String SHOP = """
            package user;

            import sdk.shop.ShopWebhooks;
            import sdk.shop.model.OrderPaid;
            import sdk.shop.model.OrderSentWebhook;
            import sdk.shop.model.WebhookEvent;

            public final class Receiver implements java.util.function.Supplier<String> {
                private static final ShopWebhooks WEBHOOKS = ShopWebhooks.of("whsec_c2VjcmV0");

                private static String received(String body) {
                    WebhookEvent event = WEBHOOKS.parse(body, WEBHOOKS.sign(body)::get);
                    if (event instanceof OrderPaid paid) {
                        return paid.id() + " " + paid.amount().flatMap(amount -> amount.cents()).orElse(0L);
                    }
                    return event instanceof OrderSentWebhook sent ? sent.parcel().number() : "?";
                }

                @Override
                public String get() {
                    String done = "{\\"url\\":\\"https://x\\",\\"rows\\":[{\\"id\\":\\"r\\"}]}";
                    return received("{\\"type\\":\\"order.paid\\",\\"id\\":\\"o1\\",\\"amount\\":{\\"cents\\":7}}")
                            + ", " + received("{\\"type\\":\\"order.sent\\",\\"parcel\\":{\\"number\\":\\"p1\\"}}")
                            + ", " + received("{\\"type\\":\\"order.lost\\"}")
                            + ", " + WEBHOOKS.done().parse(done, WEBHOOKS.done().sign(done)::get).url();
                }
            }
            """;

    private static final String PAY = """
            package user;

            import java.time.Clock;
            import java.time.Duration;
            import java.time.Instant;
            import java.time.ZoneOffset;
            import sdk.pay.PayWebhooks;
            import sdk.pay.core.WebhookException;
            import sdk.pay.model.Event;

            public final class Receiver implements java.util.function.Supplier<String> {
                // openssl dgst -sha512 -hmac pay_secret
                private static final String HEADER = "t=1700000000,v1=%s";
                private static final String BODY = "{\\"id\\":\\"evt_1\\",\\"data\\":{\\"object\\":{\\"id\\":\\"ch_1\\"}}}";

                private static PayWebhooks at(long seconds) {
                    return PayWebhooks.of("pay_secret").withClock(Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
                }

                @Override
                public String get() {
                    Event event = at(1_700_000_060).parse(BODY, HEADER);
                    String late = at(1_700_000_099).withTolerance(Duration.ofSeconds(99)).parse(BODY, HEADER).id();
                    String charge = event.data().object().flatMap(object -> object.id()).orElse("none");
                    try {
                        at(1_700_000_061).parse(BODY, HEADER);
                        return "accepted";
                    } catch (WebhookException e) {
                        return event.id() + ", " + charge + ", " + late + ", " + e.getMessage();
                    }
                }
            }
            """;

    private static final String EVENTS = """
            package user;

            import sdk.hooks.HooksWebhooks;
            import sdk.hooks.model.Card;
            import sdk.hooks.model.Customer;
            import sdk.hooks.model.Event;
            import sdk.hooks.model.Event.EventObject;
            import sdk.hooks.model.Plan;

            public final class Receiver implements java.util.function.Supplier<String> {
                private static final HooksWebhooks WEBHOOKS = HooksWebhooks.of("secret");

                private static String received(String type, String object) {
                    String body = "{\\"id\\":\\"e\\",\\"data\\":{\\"object\\":" + object + ",\\"more\\":1},\\"type\\":\\"" + type + "\\"}";
                    Event event = WEBHOOKS.parse(body, WEBHOOKS.sign(body)::get);
                    if (!event.toJson().equals(body.replace(",\\"data\\"", ",\\"type\\":\\"" + type + "\\",\\"data\\"")
                            .replace("},\\"type\\":\\"" + type + "\\"}", "}}"))) {
                        return event.toJson();
                    }
                    EventObject is = event.data().object();
                    if (is instanceof Customer customer) {
                        return "customer " + customer.email().orElse("?") + event.unexpectedValues();
                    }
                    if (is instanceof EventObject.OfSource source && source.value() instanceof Card card) {
                        return "card " + card.last4();
                    }
                    return is instanceof Plan plan
                            ? "plan " + plan.id().orElse("?") + event.unexpectedValues() + plan.toJson()
                            : is instanceof EventObject.Unknown unknown ? "unknown " + unknown.value() : "?";
                }

                @Override
                public String get() {
                    return String.join("\\n",
                            received("customer.created", "{\\"id\\":\\"c\\",\\"email\\":\\"m\\",\\"added\\":true}"),
                            received("customer.deleted", "{\\"id\\":\\"c\\"}"),
                            received("customer.deleted", "{\\"email\\":\\"m\\"}"),
                            received("customer.source.added", "{\\"last4\\":\\"4242\\"}"),
                            received("customer.plan.changed", "{\\"id\\":\\"p\\",\\"level\\":\\"high\\"}"),
                            received("customer.renamed", "{\\"id\\":\\"c\\"}"),
                            received("ping", "{}"),
                            received("customer.created", "[1]"));
                }
            }
            """;

    @SuppressWarnings("unchecked")
    private static String run(String goldenCase, String program) throws Exception {
        Path golden = Path.of("src/test/golden/good").resolve(goldenCase).resolve("spec.yaml");
        List<GeneratedFile> sources = new ArrayList<>(Generation.of(golden).javaSources());
        sources.add(new GeneratedFile("java/src/main/java/user/Receiver.java", program));
        Path classes = Path.of("target/webhooks-classes").resolve(goldenCase);
        JavaCompilation compilation =
                JavaCompilation.of(sources, classes, JavaCompilation.runtimeClassPath(), "-Xlint:-deprecation");
        assertThat(compilation.messages()).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> receiver = loader.loadClass("user.Receiver");
            return ((Supplier<String>) receiver.getConstructor().newInstance()).get();
        }
    }

    @Test
    void webhooksAreToldApartByTheirType() throws Exception {
        assertThat(run("webhooks", SHOP)).isEqualTo("o1 7, p1, ?, https://x");
    }

    @Test
    void theTypeOfAnEventDecidesAboutItsObject() throws Exception {
        assertThat(run("event-objects", EVENTS).lines())
                .containsExactly(
                        "customer m[]",
                        "customer ?[]",
                        "customer m[$.data.object.id: the required member is absent]",
                        "card 4242",
                        "plan p[$.data.object.level: expected a number but found the string \"high\"]"
                                + "{\"id\":\"p\",\"level\":\"high\"}",
                        "unknown {\"id\":\"c\"}",
                        "unknown {}",
                        "unknown [1]");
    }

    @Test
    void anEventIsReadAndAnOldOneRefused() throws Exception {
        String signature = "2c6880773775135516b2f6b3c5bea44ffd7e181221ce349c141da4a260b6c3b2"
                + "6c771b048bc663ee20604061577a5a6c7ed14db0f723b8c85fa0bee47392afff";

        assertThat(run("webhook-event", PAY.formatted(signature)))
                .isEqualTo(
                        "evt_1, ch_1, evt_1, the webhook was signed 61 seconds ago, but at most 60 seconds are accepted");
    }
}
