import sdk.stripe.StripeClient;
import sdk.stripe.core.Page;
import sdk.stripe.model.VerificationSession;

final class GetIdentityVerificationSessionsMinimal {
    private GetIdentityVerificationSessionsMinimal() {}

    public static void main(String[] args) {
        StripeClient stripe = StripeClient.fromEnv();
        Page<VerificationSession> page = stripe.identity().verificationSessions().list();
        page.items().forEach(System.out::println);
    }
}
