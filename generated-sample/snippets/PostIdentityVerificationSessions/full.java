import sdk.stripe.StripeClient;
import sdk.stripe.model.VerificationDocumentReportType;
import sdk.stripe.model.VerificationReportType;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsFull {
    private PostIdentityVerificationSessionsFull() {}

    public static void main(String[] args) {
        try (StripeClient stripe = StripeClient.fromEnv()) {
            VerificationSession verificationSession =
                    stripe.identity().verificationSessions().create(params -> params
                            .type(VerificationReportType.DOCUMENT)
                            .addExpand("last_verification_report")
                            .putMetadata("key", "value")
                            .options(o -> o
                                    .document(d -> d
                                            .addAllowedTypes(VerificationDocumentReportType.DRIVING_LICENSE)
                                            .requireIdNumber(true)
                                            .requireLiveCapture(true)
                                            .requireMatchingSelfie(true)))
                            .returnUrl("https://example.com"));
            System.out.println(verificationSession);
        }
    }
}
