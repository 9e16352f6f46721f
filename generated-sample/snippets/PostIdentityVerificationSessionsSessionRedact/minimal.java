import sdk.stripe.StripeClient;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsSessionRedactMinimal {
    private PostIdentityVerificationSessionsSessionRedactMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().redact("vs_123");
        System.out.println(verificationSession);
    }
}
