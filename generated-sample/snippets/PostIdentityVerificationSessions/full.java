import sdk.stripe.StripeClient;
import sdk.stripe.model.IdentityVerificationSessionCreateParams;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsFull {
    private PostIdentityVerificationSessionsFull() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().create(params -> params
                        .type(IdentityVerificationSessionCreateParams.Type.DOCUMENT)
                        .addExpand("last_verification_report")
                        .putMetadata("key", "value")
                        .options(o -> o
                                .document(d -> d
                                        .addAllowedType(
                                                IdentityVerificationSessionCreateParams.Options.Document.AllowedType
                                                        .DRIVING_LICENSE)
                                        .requireIdNumber(true)
                                        .requireLiveCapture(true)
                                        .requireMatchingSelfie(true)))
                        .returnUrl("https://example.com"));
        System.out.println(verificationSession);
    }
}
