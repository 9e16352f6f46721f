import sdk.stripe.StripeClient;
import sdk.stripe.model.VerificationSession;

final class GetIdentityVerificationSessionsSessionMinimal {
    private GetIdentityVerificationSessionsSessionMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().retrieve("vs_123");
        System.out.println(verificationSession);
    }
}
