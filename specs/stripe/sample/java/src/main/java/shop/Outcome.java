package shop;

import java.util.Optional;

/** What became of an order. */
sealed interface Outcome {
    /** The customer paid. */
    record Paid(String payment, Optional<String> receipt) implements Outcome {}

    /** The bank did not accept the card; the reason is for the customer. */
    record Refused(String reason) implements Outcome {}
}
