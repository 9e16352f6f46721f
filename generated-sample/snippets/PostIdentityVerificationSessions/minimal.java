import sdk.stripe.StripeClient;
import sdk.stripe.model.IdentityVerificationSessionCreateParams;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsMinimal {
    private PostIdentityVerificationSessionsMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().create(params -> params
                        .type(IdentityVerificationSessionCreateParams.Type.DOCUMENT));
        System.out.println(verificationSession);
    }
}
