import sdk.stripe.StripeClient;
import sdk.stripe.model.IdentityVerificationSessionUpdateParams;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsSessionFull {
    private PostIdentityVerificationSessionsSessionFull() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().update("vs_123", params -> params
                        .addExpand("last_verification_report")
                        .putMetadata("key", "value")
                        .options(o -> o
                                .document(d -> d
                                        .addAllowedType(
                                                IdentityVerificationSessionUpdateParams.Options.Document.AllowedType
                                                        .DRIVING_LICENSE)
                                        .requireIdNumber(true)
                                        .requireLiveCapture(true)
                                        .requireMatchingSelfie(true)))
                        .type(IdentityVerificationSessionUpdateParams.Type.DOCUMENT));
        System.out.println(verificationSession);
    }
}
