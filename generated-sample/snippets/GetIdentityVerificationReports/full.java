import java.time.Instant;
import sdk.stripe.StripeClient;
import sdk.stripe.core.Page;
import sdk.stripe.model.IdentityVerificationReportsListCreatedObject;
import sdk.stripe.model.VerificationReport;
import sdk.stripe.model.VerificationReportType;

final class GetIdentityVerificationReportsFull {
    private GetIdentityVerificationReportsFull() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        Page<VerificationReport> page =
                stripe.identity().verificationReports().list(params -> params
                        .created(IdentityVerificationReportsListCreatedObject.builder()
                                .gt(Instant.ofEpochSecond(1767225600))
                                .gte(Instant.ofEpochSecond(1767225600))
                                .lt(Instant.ofEpochSecond(1767225600))
                                .lte(Instant.ofEpochSecond(1767225600))
                                .build())
                        .endingBefore("ending before")
                        .limit(10)
                        .startingAfter("starting after")
                        .type(VerificationReportType.DOCUMENT)
                        .verificationSession("verification session"));
        page.items().forEach(System.out::println);
    }
}
