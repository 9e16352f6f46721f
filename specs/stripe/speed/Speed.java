package speed;

import com.stripe.model.PaymentIntentCollection;
import com.stripe.net.ApiResource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sdk.stripe.core.base.ListBody;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.model.PaymentIntent;
import sdk.stripe.model.VerificationSession;

/** Reading and writing the same JSON with the generated SDK and with stripe-java; both start from the bytes of a response. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Speed {
    private static final ObjectType<ListBody> INTENTS = ListBody.of("data", PaymentIntent.TYPE);

    private byte[] sessionJson;
    private byte[] intentsJson;
    private VerificationSession session;
    private com.stripe.model.identity.VerificationSession theirSession;
    private ListBody intents;
    private PaymentIntentCollection theirIntents;

    @Setup
    public void read() throws IOException {
        Path folder = Path.of(System.getProperty("answers"));
        sessionJson = Files.readAllBytes(folder.resolve("session.json"));
        intentsJson = Files.readAllBytes(folder.resolve("payment-intents.json"));
        session = readSessionCallwright();
        theirSession = readSessionStripeJava();
        intents = readIntentsCallwright();
        theirIntents = readIntentsStripeJava();
        // Both must have understood what they are compared by.
        if (!session.unexpectedValues().isEmpty() || !intents.unexpectedValues().isEmpty()) {
            throw new IllegalStateException(session.unexpectedValues() + " " + intents.unexpectedValues());
        }
        if (theirIntents.getData().size() != 100 || theirSession.getId() == null) {
            throw new IllegalStateException("stripe-java has not read the answers");
        }
    }

    @Benchmark
    public VerificationSession readSessionCallwright() {
        return VerificationSession.TYPE.fromJson(sessionJson);
    }

    @Benchmark
    public com.stripe.model.identity.VerificationSession readSessionStripeJava() {
        return ApiResource.GSON.fromJson(
                new String(sessionJson, StandardCharsets.UTF_8), com.stripe.model.identity.VerificationSession.class);
    }

    @Benchmark
    public String writeSessionCallwright() {
        return session.toJson();
    }

    @Benchmark
    public String writeSessionStripeJava() {
        return ApiResource.GSON.toJson(theirSession);
    }

    @Benchmark
    public ListBody readIntentsCallwright() {
        return INTENTS.fromJson(intentsJson);
    }

    @Benchmark
    public PaymentIntentCollection readIntentsStripeJava() {
        return ApiResource.GSON.fromJson(
                new String(intentsJson, StandardCharsets.UTF_8), PaymentIntentCollection.class);
    }

    @Benchmark
    public String writeIntentsCallwright() {
        return intents.toJson();
    }

    @Benchmark
    public String writeIntentsStripeJava() {
        return ApiResource.GSON.toJson(theirIntents);
    }
}
