package dev.callwright.core.batch.shard;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out from environment variables which shard this is. */
public final class ShardEnvironment {
    private static final String SLURM = "SLURM_ARRAY_TASK_";
    private static final String SLURM_ID = SLURM + "ID";

    private final Map<String, String> environment;

    /** @param environment the environment variables */
    public ShardEnvironment(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The shard.
     *
     * @throws RequestException if no variable says it, or not how many there are, or two schedulers say different things
     */
    public Shard shard() {
        Map<String, Shard> said = new LinkedHashMap<>();
        for (Scheduler scheduler : Scheduler.values()) {
            if (isSet(scheduler.index())) {
                said.put(scheduler.index(), shard(scheduler));
            }
        }
        if (isSet(SLURM_ID)) {
            said.put(SLURM_ID, slurm());
        }
        if (said.isEmpty()) {
            throw new RequestException(
                    "--shard auto: no environment variable says which shard this is; give --shard 2/8, or set "
                            + Scheduler.OTHER.index() + " (from 0) and " + Scheduler.COUNT + "; known are "
                            + Stream.concat(Stream.of(Scheduler.values()).map(Scheduler::index), Stream.of(SLURM_ID))
                                    .collect(Collectors.joining(", ")));
        }
        if (said.values().stream().distinct().count() > 1) {
            throw new RequestException("--shard auto: "
                    + said.entrySet().stream()
                            .map(each -> each.getKey() + " says " + each.getValue())
                            .collect(Collectors.joining(", "))
                    + "; give --shard with the one that is meant");
        }
        return said.values().iterator().next();
    }

    private Shard shard(Scheduler scheduler) {
        int index = number(scheduler.index());
        Optional<String> own = Optional.of(scheduler.count()).filter(this::isSet);
        if (own.isEmpty() && !isSet(Scheduler.COUNT)) {
            throw new RequestException("--shard auto: " + scheduler.index() + " is " + index
                    + ", but nothing says how many shards there are; set " + Scheduler.COUNT
                    + " (in Kubernetes to the 'completions' of the Job)");
        }
        int count = number(own.orElse(Scheduler.COUNT));
        if (isSet(Scheduler.COUNT) && number(Scheduler.COUNT) != count) {
            throw new RequestException("--shard auto: " + scheduler.count() + " is " + count + ", but "
                    + Scheduler.COUNT + " is " + number(Scheduler.COUNT) + "; unset one of them");
        }
        int number = index - scheduler.first() + 1;
        if (number < 1 || number > count) {
            throw new RequestException("--shard auto: " + scheduler.index() + " is " + index + ", but with " + count
                    + " shards it goes from " + scheduler.first() + " to " + (scheduler.first() + count - 1));
        }
        return new Shard(number, count);
    }

    // An array may begin anywhere and have steps, but a list such as 1,3,7 has no order that it tells.
    private Shard slurm() {
        for (String name : new String[] {"COUNT", "MIN"}) {
            if (!isSet(SLURM + name)) {
                throw new RequestException("--shard auto: " + SLURM_ID + " is set, but " + SLURM + name
                        + " is not; give --shard with the number and the count");
            }
        }
        int count = number(SLURM + "COUNT");
        int step = isSet(SLURM + "STEP") ? number(SLURM + "STEP") : 1;
        int offset = number(SLURM_ID) - number(SLURM + "MIN");
        if (step < 1 || offset < 0 || offset % step != 0 || offset / step >= count) {
            throw new RequestException(
                    "--shard auto: " + SLURM_ID + " is " + number(SLURM_ID) + ", which is none of " + count
                            + " numbers from " + number(SLURM + "MIN") + " in steps of " + step
                            + "; use an array such as --array=0-7, or give --shard");
        }
        return new Shard(offset / step + 1, count);
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    private int number(String name) {
        String value = environment.getOrDefault(name, "");
        if (!value.matches("\\d{1,9}")) {
            throw new RequestException(
                    "--shard auto: " + name + " is '" + MessageText.piece(value) + "', which is no number");
        }
        return Integer.parseInt(value);
    }
}
