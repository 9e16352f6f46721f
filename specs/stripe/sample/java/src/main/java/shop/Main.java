package shop;

import java.time.Instant;
import java.time.ZoneOffset;
import sdk.stripe.StripeClient;
import sdk.stripe.StripeWebhooks;
import sdk.stripe.core.WebhookException;
import sdk.stripe.model.Customer;
import sdk.stripe.model.PaymentMethod;

/** A day in the shop, at the account of the environment variable STRIPE_API_KEY. */
public final class Main {
    private final Shop shop = new Shop(StripeClient.fromEnv());

    /** Prints what happens; an argument is the account of a supplier. */
    public static void main(String[] args) {
        Main main = new Main();
        main.sell();
        main.report();
        if (args.length > 0) {
            main.shop
                    .balanceOf(args[0])
                    .forEach((currency, amount) ->
                            System.out.println(args[0] + " may pay out " + amount + " " + currency));
        }
        main.receive();
    }

    private void sell() {
        Customer jane = shop.register("Jane Austen", "jane@example.com");
        System.out.println(jane.id() + ": " + jane.name().orElse("?") + ", newsletter: "
                + jane.metadata().get("newsletter"));
        jane.address()
                .ifPresent(address ->
                        System.out.println("lives in " + address.city().orElse("?")));

        PaymentMethod visa = shop.saveCard(jane, "tok_visa");
        System.out.println("saved "
                + visa.card().map(card -> card.brand() + " " + card.last4()).orElse("?"));
        if (shop.pay("emma", 1250, jane, visa) instanceof Outcome.Paid paid) {
            System.out.println("paid: " + paid.receipt().orElse("no receipt"));
            System.out.println(shop.describe(paid.payment()));
        }

        PaymentMethod empty = shop.saveCard(jane, "tok_chargeCustomerFail");
        if (shop.pay("persuasion", 990, jane, empty) instanceof Outcome.Refused refused) {
            System.out.println("not paid: " + refused.reason());
        }
    }

    private void report() {
        System.out.println("revenue: " + shop.revenue(Instant.parse("2022-01-01T00:00:00Z")));
        for (Customer customer : shop.newestCustomers(3)) {
            String day =
                    customer.created().atOffset(ZoneOffset.UTC).toLocalDate().toString();
            System.out.println("customer since " + day + ": " + customer.name().orElse("?"));
        }
    }

    // What Stripe would send to the shop's server, signed with the secret of the endpoint.
    private void receive() {
        StripeWebhooks webhooks = StripeWebhooks.of("whsec_of_the_shop");
        Notifications notifications = new Notifications(webhooks);
        String body = """
                {"id": "evt_1", "object": "event", "type": "payment_intent.succeeded",
                 "data": {"object": {"id": "pi_1", "object": "payment_intent", "metadata": {"order": "emma"}}}}""";
        String signature = webhooks.sign(body).get("Stripe-Signature");
        System.out.println(notifications.receive(body, signature));
        try {
            notifications.receive(body.replace("emma", "all"), signature);
        } catch (WebhookException e) {
            System.out.println("a forged notification");
        }
    }
}
