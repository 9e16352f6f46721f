package speed;

import com.stripe.Stripe;
import com.stripe.model.identity.VerificationSession;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import sdk.stripe.StripeClient;

/** One call in a fresh process: a verification session is retrieved, and the CPU time printed that the process took until then. */
public final class FirstCall {
    private FirstCall() {}

    public static void main(String[] args) throws Exception {
        String id = args[0].equals("callwright") ? callwright(args[1]) : stripeJava(args[1]);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() / 1_000_000 + " ms " + id);
        System.exit(0);
    }

    private static String callwright(String url) {
        return StripeClient.builder()
                .apiKey("sk_test_123")
                .baseUrl(url)
                .build()
                .identity()
                .verificationSessions()
                .retrieve("vs_123")
                .id();
    }

    private static String stripeJava(String url) throws Exception {
        Stripe.apiKey = "sk_test_123";
        Stripe.overrideApiBase(url);
        return VerificationSession.retrieve("vs_123", Map.of(), null).getId();
    }
}
