import sdk.stripe.StripeClient;
import sdk.stripe.model.IdentityVerificationReportsListCreatedObject;
import sdk.stripe.model.IdentityVerificationReportsListResponse;
import sdk.stripe.model.VerificationReportType;

final class GetIdentityVerificationReportsFull {
    private GetIdentityVerificationReportsFull() {}

    public static void main(String[] args) {
        try (StripeClient stripe = StripeClient.fromEnv()) {
            IdentityVerificationReportsListResponse result =
                    stripe.identity().verificationReports().list(params -> params
                            .created(IdentityVerificationReportsListCreatedObject.builder()
                                    .gt(1)
                                    .gte(1)
                                    .lt(1)
                                    .lte(1)
                                    .build())
                            .endingBefore("ending before")
                            .addExpand("expand")
                            .limit(10)
                            .startingAfter("starting after")
                            .type(VerificationReportType.DOCUMENT)
                            .verificationSession("verification session"));
            System.out.println(result);
        }
    }
}
