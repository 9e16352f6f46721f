import sdk.stripe.StripeClient;
import sdk.stripe.model.IdentityVerificationSessionsCreateOptions;
import sdk.stripe.model.IdentityVerificationSessionsCreateOptionsDocument;
import sdk.stripe.model.VerificationDocumentReportType;
import sdk.stripe.model.VerificationReportType;
import sdk.stripe.model.VerificationSession;

final class PostIdentityVerificationSessionsFull {
    private PostIdentityVerificationSessionsFull() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        VerificationSession verificationSession =
                stripe.identity().verificationSessions().create(params -> params
                        .type(VerificationReportType.DOCUMENT)
                        .addExpand("last_verification_report")
                        .putMetadata("key", "value")
                        .options(IdentityVerificationSessionsCreateOptions.builder()
                                .document(IdentityVerificationSessionsCreateOptionsDocument.builder()
                                        .addAllowedTypes(VerificationDocumentReportType.DRIVING_LICENSE)
                                        .requireIdNumber(true)
                                        .requireLiveCapture(true)
                                        .requireMatchingSelfie(true)
                                        .build())
                                .build())
                        .returnUrl("https://example.com"));
        System.out.println(verificationSession);
    }
}
