import sdk.stripe.StripeClient;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsSessionMinimal {
    private PostIdentityVerificationSessionsSessionMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().update("vs_123");
        System.out.println(verificationSession);
    }
}
