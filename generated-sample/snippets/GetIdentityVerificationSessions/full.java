import java.time.Instant;
import sdk.stripe.StripeClient;
import sdk.stripe.core.Page;
import sdk.stripe.model.IdentityVerificationSessionListParams;
import sdk.stripe.model.VerificationSession;

final class GetIdentityVerificationSessionsFull {
    private GetIdentityVerificationSessionsFull() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        Page<VerificationSession> page =
                stripe.identity().verificationSessions().list(params -> params
                        .created(c -> c
                                .gt(Instant.ofEpochSecond(1767225600))
                                .gte(Instant.ofEpochSecond(1767225600))
                                .lt(Instant.ofEpochSecond(1767225600))
                                .lte(Instant.ofEpochSecond(1767225600)))
                        .endingBefore("ending before")
                        .addExpand("data.last_verification_report")
                        .limit(10)
                        .startingAfter("starting after")
                        .status(IdentityVerificationSessionListParams.Status.CANCELED));
        page.items().forEach(System.out::println);
    }
}
