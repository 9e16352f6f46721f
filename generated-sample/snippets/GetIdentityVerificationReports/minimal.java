import sdk.stripe.StripeClient;
import sdk.stripe.core.Page;
import sdk.stripe.model.VerificationReport;

final class GetIdentityVerificationReportsMinimal {
    private GetIdentityVerificationReportsMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        Page<VerificationReport> page = stripe.identity().verificationReports().list();
        page.items().forEach(System.out::println);
    }
}
