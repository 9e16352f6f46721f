import sdk.stripe.StripeClient;
import sdk.stripe.model.IdentityVerificationReportsListResponse;

final class GetIdentityVerificationReportsMinimal {
    private GetIdentityVerificationReportsMinimal() {}

    public static void main(String[] args) {
        try (StripeClient stripe = StripeClient.fromEnv()) {
            IdentityVerificationReportsListResponse result =
                    stripe.identity().verificationReports().list();
            System.out.println(result);
        }
    }
}
