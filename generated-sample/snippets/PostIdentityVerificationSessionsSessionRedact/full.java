import sdk.stripe.StripeClient;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsSessionRedactFull {
    private PostIdentityVerificationSessionsSessionRedactFull() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().redact("vs_123", params -> params
                        .addExpand("last_verification_report"));
        System.out.println(verificationSession);
    }
}
