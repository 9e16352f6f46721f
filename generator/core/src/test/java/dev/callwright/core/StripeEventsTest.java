package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.StripeBuild;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overlay of Stripe's API types the objects in its events, and its errors. */
@TestInstance(Lifecycle.PER_CLASS)
final class StripeEventsTest {
    private static final String RECEIVER = """
            package user;

            import sdk.stripe.StripeWebhooks;
            import sdk.stripe.model.Card;
            import sdk.stripe.model.Event;
            import sdk.stripe.model.Event.EventObject;
            import sdk.stripe.model.Subscription;

            public final class Receiver implements java.util.function.Supplier<String> {
                private static final StripeWebhooks WEBHOOKS = StripeWebhooks.of("whsec_test");
                // As Stripe sends it: the object comes before the type.
                private static final String EVENT = "{\\"id\\":\\"evt_1\\",\\"object\\":\\"event\\",\\"api_version\\":\\"%s\\","
                        + "\\"created\\":1686089970,\\"data\\":{\\"object\\":%s,\\"previous_attributes\\":{\\"status\\":\\"trialing\\"}},"
                        + "\\"livemode\\":false,\\"pending_webhooks\\":1,\\"request\\":{\\"id\\":null,\\"idempotency_key\\":null},"
                        + "\\"type\\":\\"%s\\"}";

                private static String received(String version, String type, String object) {
                    String body = String.format(EVENT, version, object, type);
                    Event event = WEBHOOKS.parse(body, WEBHOOKS.sign(body)::get);
                    if (event.data().object() instanceof Subscription subscription) {
                        return event.type() + " " + subscription.id() + " " + subscription.status();
                    }
                    if (event.data().object() instanceof EventObject.OfPaymentSource source
                            && source.value() instanceof Card card) {
                        return event.type() + " " + card.last4();
                    }
                    return event.data().object() instanceof EventObject.Unknown unknown
                            ? event.type() + " " + unknown.value()
                            : "?";
                }

                @Override
                public String get() {
                    String subscription = "{\\"id\\":\\"sub_1\\",\\"object\\":\\"subscription\\",\\"status\\":\\"active\\"}";
                    return String.join("\\n",
                            received("2022-11-15", "customer.subscription.updated", subscription),
                            received("2016-07-06", "customer.subscription.deleted", subscription),
                            received("2022-11-15", "customer.source.updated",
                                    "{\\"id\\":\\"card_1\\",\\"object\\":\\"card\\",\\"brand\\":\\"Visa\\",\\"exp_month\\":8,"
                                            + "\\"exp_year\\":2030,\\"funding\\":\\"credit\\",\\"last4\\":\\"4242\\"}"),
                            received("2016-07-06", "recipient.created", "{\\"id\\":\\"rp_1\\"}"),
                            received("2030-01-01", "customer.subscription.renewed", "{\\"id\\":\\"sub_1\\"}"));
                }
            }
            """;

    private LoadedApi stripe;
    private final Map<String, TypeRef> objects = new HashMap<>();

    @BeforeAll
    void load() {
        Settings settings = Settings.builder()
                .set(Setting.SPEC, List.of(StripeDocuments.full().toString()))
                .set(Setting.OVERLAYS, List.of(StripeDocuments.overlay().toString()))
                .build();
        stripe = new Generator(step -> {}).load(GenerationRequest.of(settings));
        EventObjects events = stripe.model().webhooks().objects().orElseThrow();
        UnionType union =
                (UnionType) stripe.model().typesById().get(events.union().id());
        for (Alternative alternative : union.alternatives()) {
            alternative.discriminatorValues().forEach(name -> objects.put(name, alternative.type()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "account.updated, account",
        "account.application.authorized, application",
        "account.external_account.created, external_account",
        "application_fee.refunded, application_fee",
        "application_fee.refund.updated, fee_refund",
        "charge.refunded, charge",
        "charge.refund.updated, refund",
        "charge.dispute.closed, dispute",
        "customer.deleted, customer",
        "customer.discount.created, discount",
        "customer.source.expiring, payment_source",
        "customer.subscription.deleted, subscription",
        "customer.tax_id.updated, tax_id",
        "customer_cash_balance_transaction.created, customer_cash_balance_transaction",
        "invoice.upcoming, invoice",
        "invoiceitem.created, invoiceitem",
        "issuing_authorization.request, issuing.authorization",
        "payment_intent.succeeded, payment_intent",
        "sigma.scheduled_query_run.created, scheduled_query_run",
        "source.transaction.created, source_transaction",
        "source.chargeable, source",
        "subscription_schedule.aborted, subscription_schedule"
    })
    void theNameOfAnEventStandsForASchema(String name, String schema) {
        assertThat(objects.get(name)).isEqualTo(new TypeRef.Named(new TypeId("/components/schemas/" + schema)));
    }

    @Test
    void everyNameIsMapped() {
        assertThat(stripe.warnings()).isEmpty();
        assertThat(objects).hasSize(222).doesNotContainKey("*");
        assertThat(objects.entrySet().stream().filter(each -> each.getValue() instanceof TypeRef.Any))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "order.created",
                        "recipient.created",
                        "recipient.deleted",
                        "recipient.updated",
                        "sku.created",
                        "sku.deleted",
                        "sku.updated");
    }

    @Test
    void errorsOfCardsHaveAClass() {
        assertThat(stripe.model().settings().errors().classes())
                .containsExactly(
                        new ErrorClass("Card", Optional.of(402), List.of("card_error")),
                        new ErrorClass("Idempotency", Optional.empty(), List.of("idempotency_error")));
        assertThat(stripe.model().errorBody()).contains(new TypeRef.Named(new TypeId("/components/schemas/error")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void eventsOfEveryVersionAreRead() throws Exception {
        StripeBuild build = StripeBuild.get();
        assertThat(build.java().messages()).isEmpty();
        List<Path> classPath = new ArrayList<>(JavaCompilation.runtimeClassPath());
        Path sdk = StripeBuild.OUT.resolve("classes");
        classPath.add(sdk);
        Path classes = Path.of("target/stripe-events");
        JavaCompilation receiver = JavaCompilation.of(
                List.of(new GeneratedFile("java/src/main/java/user/Receiver.java", RECEIVER)), classes, classPath);
        assertThat(receiver.messages()).isEmpty();
        URL[] urls = {classes.toUri().toURL(), sdk.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls)) {
            Object receives = loader.loadClass("user.Receiver").getConstructor().newInstance();
            assertThat(((Supplier<String>) receives).get().lines())
                    .containsExactly(
                            "customer.subscription.updated sub_1 active",
                            "customer.subscription.deleted sub_1 active",
                            "customer.source.updated 4242",
                            "recipient.created {\"id\":\"rp_1\"}",
                            "customer.subscription.renewed {\"id\":\"sub_1\"}");
        }
    }
}
