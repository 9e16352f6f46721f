package shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sdk.stripe.StripeClient;
import sdk.stripe.core.Expandable;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.exception.CardException;
import sdk.stripe.model.Balance;
import sdk.stripe.model.Charge;
import sdk.stripe.model.Customer;
import sdk.stripe.model.ErrorDetails;
import sdk.stripe.model.ErrorResponse;
import sdk.stripe.model.PaymentIntent;
import sdk.stripe.model.PaymentMethod;
import sdk.stripe.model.PaymentMethodCard;
import sdk.stripe.model.PaymentMethodCreateParams.Card;
import sdk.stripe.model.PaymentMethodCreateParams.Type;

/** A shop that has its customers and payments at Stripe. */
final class Shop {
    private final StripeClient stripe;

    Shop(StripeClient stripe) {
        this.stripe = stripe;
    }

    /** Registers a customer. */
    Customer register(String name, String email) {
        return stripe.customers()
                .create(customer -> customer.name(name)
                        .email(email)
                        .address(address -> address.line1("4 Chawton Lane")
                                .city("Alton")
                                .postalCode("GU34 1SD")
                                .country("GB"))
                        .addPreferredLocale("en-GB")
                        .putMetadata("newsletter", "yes"));
    }

    /** Saves a card for a customer; the token comes from the form in which the card was entered. */
    PaymentMethod saveCard(Customer customer, String token) {
        PaymentMethod method = stripe.paymentMethods()
                .create(params -> params.type(Type.CARD)
                        .card(Card.ofTokenParams(card -> card.token(token)))
                        .billingDetails(details -> details.name(customer.name().orElse(""))));
        return stripe.paymentMethods().attach(method.id(), params -> params.customer(customer.id()));
    }

    /** Charges a saved card for an order. Paying an order again has no effect. */
    Outcome pay(String order, long amount, Customer customer, PaymentMethod card) {
        try {
            PaymentIntent payment = stripe.paymentIntents()
                    .create(
                            params -> params.amount(amount)
                                    .currency("gbp")
                                    .customer(customer.id())
                                    .paymentMethod(card.id())
                                    .confirm(true)
                                    .offSession(true)
                                    .putMetadata("order", order)
                                    .addExpand("latest_charge"),
                            options -> options.idempotencyKey("order-" + order));
            return new Outcome.Paid(
                    payment.id(),
                    payment.latestCharge().flatMap(Expandable::value).flatMap(Charge::receiptUrl));
        } catch (CardException e) {
            return new Outcome.Refused(explain(e));
        }
    }

    private static String explain(CardException e) {
        ErrorDetails error = e.error().map(ErrorResponse::error).orElseThrow(() -> e);
        return switch (e.code().orElse("")) {
            case "expired_card" -> "The card has expired.";
            case "card_declined" ->
                error.declineCode().equals(Optional.of("insufficient_funds"))
                        ? "There is not enough money on the card."
                        : "The bank declined the card.";
            default -> error.message().orElse(e.getMessage());
        };
    }

    /** Who paid, with what card. */
    String describe(String paymentId) {
        PaymentIntent payment = stripe.paymentIntents()
                .retrieve(paymentId, params -> params.addExpand("customer").addExpand("payment_method"));
        String name = payment.customer()
                .flatMap(Expandable::value)
                .map(customer ->
                        customer instanceof Customer known ? known.name().orElse("?") : "a former customer")
                .orElse("a guest");
        PaymentMethodCard card = payment.paymentMethod()
                .flatMap(Expandable::value)
                .flatMap(PaymentMethod::card)
                .orElseThrow();
        return name + " paid with " + card.brand() + " ending in " + card.last4();
    }

    /** The sum of all charges since a time, without what was refunded. */
    long revenue(Instant since) {
        return stripe
                .charges()
                .list(params -> params.created(created -> created.gte(since)).limit(100))
                .autoPager()
                .stream()
                .filter(charge -> charge.status().equals(Charge.Status.SUCCEEDED))
                .mapToLong(charge -> charge.amount() - charge.amountRefunded())
                .sum();
    }

    /** The customers who came last. */
    List<Customer> newestCustomers(int count) {
        return stripe.customers().list(params -> params.limit(100)).autoPager().stream()
                .limit(count)
                .toList();
    }

    /** What a supplier, whose account is connected to ours, may pay out, as amounts by currency. */
    Map<String, Long> balanceOf(String account) {
        Balance balance = stripe.balance()
                .retrieve(RequestOptions.builder().account(account).build());
        Map<String, Long> amounts = new TreeMap<>();
        balance.available().forEach(available -> amounts.put(available.currency(), available.amount()));
        return amounts;
    }
}
