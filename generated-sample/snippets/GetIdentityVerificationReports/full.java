import sdk.stripe.StripeClient;
import sdk.stripe.core.Page;
import sdk.stripe.model.VerificationReport;
import sdk.stripe.model.VerificationReportType;

final class GetIdentityVerificationReportsFull {
    private GetIdentityVerificationReportsFull() {}

    public static void main(String[] args) {
        try (StripeClient stripe = StripeClient.fromEnv()) {
            Page<VerificationReport> page =
                    stripe.identity().verificationReports().list(params -> params
                            .created(c -> c.gt(1).gte(1).lt(1).lte(1))
                            .endingBefore("ending before")
                            .limit(10)
                            .startingAfter("starting after")
                            .type(VerificationReportType.DOCUMENT)
                            .verificationSession("verification session"));
            page.items().forEach(System.out::println);
        }
    }
}
