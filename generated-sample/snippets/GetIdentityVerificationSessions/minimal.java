import sdk.stripe.StripeClient;
import sdk.stripe.model.IdentityVerificationSessionsListResponse;

final class GetIdentityVerificationSessionsMinimal {
    private GetIdentityVerificationSessionsMinimal() {}

    public static void main(String[] args) {
        try (StripeClient stripe = StripeClient.fromEnv()) {
            IdentityVerificationSessionsListResponse result =
                    stripe.identity().verificationSessions().list();
            System.out.println(result);
        }
    }
}
