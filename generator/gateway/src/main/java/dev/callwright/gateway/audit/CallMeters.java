package dev.callwright.gateway.audit;

import dev.callwright.gateway.call.CallRecord;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The meters of calls. The number of series is bounded by what the gateway knows, whatever callers send. */
final class CallMeters {
    /** The label of names that are not known. */
    static final String OTHER = "other";

    // Titles are constants of the gateway; this holds if one is not.
    private static final int TITLES = 64;
    private static final Duration[] BUCKETS = Stream.of(
                    1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Map<String, Set<String>> operations = new LinkedHashMap<>();
    private final Set<String> titles = ConcurrentHashMap.newKeySet();
    private final Map<Outcome, Counter> outcomes = new ConcurrentHashMap<>();
    private final Map<Place, Meters> places = new ConcurrentHashMap<>();

    CallMeters(MeterRegistry registry, Map<String, Set<String>> operations) {
        this.registry = registry;
        operations.forEach((provider, ids) -> this.operations.put(provider, Set.copyOf(ids)));
    }

    void count(CallRecord call) {
        Place place = place(call);
        // What is done with credentials is one of a few words.
        boolean isKnown = call.surface() == CallRecord.Surface.CREDENTIALS
                || operations.getOrDefault(call.provider(), Set.of()).contains(call.operation());
        String operation = isKnown || call.operation().isEmpty() ? call.operation() : OTHER;
        outcomes.computeIfAbsent(
                        new Outcome(place, operation, call.status() / 100 + "xx", title(call.problem())), this::counter)
                .increment();
        places.computeIfAbsent(place, this::meters).count(call);
    }

    private Place place(CallRecord call) {
        boolean isKnown = call.provider().isEmpty() || operations.containsKey(call.provider());
        return new Place(call.surface().name().toLowerCase(Locale.ROOT), isKnown ? call.provider() : OTHER);
    }

    private String title(String problem) {
        if (problem.isEmpty() || titles.contains(problem)) {
            return problem;
        }
        return titles.size() < TITLES && titles.add(problem) ? problem : OTHER;
    }

    private Counter counter(Outcome outcome) {
        return outcome.place()
                .labeled(Counter.builder("callwright.calls"))
                .description("Calls that ended. Without a problem the answer is the API's.")
                .tag("operation", outcome.operation())
                .tag("status", outcome.status())
                .tag("problem", outcome.problem())
                .register(registry);
    }

    private Meters meters(Place place) {
        Timer duration = Timer.builder("callwright.calls.duration")
                .description("From the request's headers to the end of the answer.")
                .serviceLevelObjectives(BUCKETS)
                .tag("surface", place.surface())
                .tag("provider", place.provider())
                .register(registry);
        return new Meters(
                duration,
                counter(place, "callwright.calls.sent.bytes", "Bytes of bodies that were sent to APIs."),
                counter(place, "callwright.calls.received.bytes", "Bytes of bodies that were received from APIs."),
                counter(place, "callwright.calls.limited", "Calls that a limit refused: 429 and 503 of the gateway."));
    }

    private Counter counter(Place place, String name, String description) {
        return place.labeled(Counter.builder(name)).description(description).register(registry);
    }

    /** What is called. */
    private record Place(String surface, String provider) {
        Counter.Builder labeled(Counter.Builder counter) {
            return counter.tag("surface", surface).tag("provider", provider);
        }
    }

    /** What came of it. */
    private record Outcome(Place place, String operation, String status, String problem) {}

    /** The meters of a place. */
    private record Meters(Timer duration, Counter sent, Counter received, Counter limited) {
        void count(CallRecord call) {
            duration.record(call.duration());
            sent.increment((double) call.sentBytes());
            received.increment((double) call.receivedBytes());
            if (!call.problem().isEmpty() && (call.status() == 429 || call.status() == 503)) {
                limited.increment();
            }
        }
    }
}
