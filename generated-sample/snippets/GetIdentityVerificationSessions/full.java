import sdk.stripe.StripeClient;
import sdk.stripe.core.Page;
import sdk.stripe.model.VerificationSession;
import sdk.stripe.model.VerificationSessionStatus;

final class GetIdentityVerificationSessionsFull {
    private GetIdentityVerificationSessionsFull() {}

    public static void main(String[] args) {
        try (StripeClient stripe = StripeClient.fromEnv()) {
            Page<VerificationSession> page =
                    stripe.identity().verificationSessions().list(params -> params
                            .created(c -> c.gt(1).gte(1).lt(1).lte(1))
                            .endingBefore("ending before")
                            .addExpand("data.last_verification_report")
                            .limit(10)
                            .startingAfter("starting after")
                            .status(VerificationSessionStatus.CANCELED));
            page.items().forEach(System.out::println);
        }
    }
}
