import sdk.stripe.StripeClient;
import sdk.stripe.model.VerificationReport;

final class GetIdentityVerificationReportsReportMinimal {
    private GetIdentityVerificationReportsReportMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationReport verificationReport =
                stripe.identity().verificationReports().retrieve("vr_123");
        System.out.println(verificationReport);
    }
}
