import sdk.stripe.StripeClient;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsSessionCancelMinimal {
    private PostIdentityVerificationSessionsSessionCancelMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().cancel("vs_123");
        System.out.println(verificationSession);
    }
}
