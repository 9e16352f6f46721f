import java.time.Instant;
import sdk.stripe.StripeClient;
import sdk.stripe.core.Page;
import sdk.stripe.model.IdentityVerificationReportListParams;
import sdk.stripe.model.VerificationReport;

final class GetIdentityVerificationReportsFull {
    private GetIdentityVerificationReportsFull() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        Page<VerificationReport> page =
                stripe.identity().verificationReports().list(params -> params
                        .created(c -> c
                                .gt(Instant.ofEpochSecond(1767225600))
                                .gte(Instant.ofEpochSecond(1767225600))
                                .lt(Instant.ofEpochSecond(1767225600))
                                .lte(Instant.ofEpochSecond(1767225600)))
                        .endingBefore("ending before")
                        .limit(10)
                        .startingAfter("starting after")
                        .type(IdentityVerificationReportListParams.Type.DOCUMENT)
                        .verificationSession("verification session"));
        page.items().forEach(System.out::println);
    }
}
