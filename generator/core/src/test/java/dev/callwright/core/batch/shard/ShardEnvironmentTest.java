package dev.callwright.core.batch.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.RequestException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShardEnvironmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALLWRIGHT_SHARD_INDEX=2 CALLWRIGHT_SHARD_COUNT=8|3/8",
                "JOB_COMPLETION_INDEX=0 CALLWRIGHT_SHARD_COUNT=8|1/8",
                "JOB_COMPLETION_INDEX=7 CALLWRIGHT_SHARD_COUNT=8|8/8",
                "AWS_BATCH_JOB_ARRAY_INDEX=9 AWS_BATCH_JOB_ARRAY_SIZE=10|10/10",
                "CLOUD_RUN_TASK_INDEX=1 CLOUD_RUN_TASK_COUNT=2|2/2",
                "BATCH_TASK_INDEX=1 BATCH_TASK_COUNT=2|2/2",
                "CI_NODE_INDEX=1 CI_NODE_TOTAL=4|1/4",
                "CI_NODE_INDEX=4 CI_NODE_TOTAL=4|4/4",
                "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=4|1/4",
                "BUILDKITE_PARALLEL_JOB=3 BUILDKITE_PARALLEL_JOB_COUNT=4|4/4",
                "BITBUCKET_PARALLEL_STEP=0 BITBUCKET_PARALLEL_STEP_COUNT=2|1/2",
                "SYSTEM_JOBPOSITIONINPHASE=2 SYSTEM_TOTALJOBSINPHASE=2|2/2",
                "SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_COUNT=4|1/4",
                "SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=4|4/4",
                "SLURM_ARRAY_TASK_ID=16 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_STEP=3|3/4",
                "AWS_BATCH_JOB_ARRAY_INDEX=1 AWS_BATCH_JOB_ARRAY_SIZE=2 CALLWRIGHT_SHARD_COUNT=2|2/2",
                "CI_NODE_INDEX=2 CI_NODE_TOTAL=4 CALLWRIGHT_SHARD_INDEX=1 CALLWRIGHT_SHARD_COUNT=4|2/4"
            })
    void isWhatTheSchedulerSays(String variables, String shard) {
        assertThat(new ShardEnvironment(environment(variables)).shard()).hasToString(shard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CI_NODE_TOTAL=1|no environment variable says which shard this is; give --shard 2/8, or set",
                "JOB_COMPLETION_INDEX=0|JOB_COMPLETION_INDEX is 0, but nothing says how many shards there are; set"
                        + " CALLWRIGHT_SHARD_COUNT (in Kubernetes to the 'completions' of the Job)",
                "JOB_COMPLETION_INDEX=8 CALLWRIGHT_SHARD_COUNT=8|JOB_COMPLETION_INDEX is 8, but with 8 shards it goes from 0"
                        + " to 7",
                "CI_NODE_INDEX=0 CI_NODE_TOTAL=4|CI_NODE_INDEX is 0, but with 4 shards it goes from 1 to 4",
                "CI_NODE_INDEX=1 CI_NODE_TOTAL=4 CALLWRIGHT_SHARD_COUNT=3|CI_NODE_TOTAL is 4, but CALLWRIGHT_SHARD_COUNT is 3;"
                        + " unset one of them",
                "CI_NODE_INDEX=1 CI_NODE_TOTAL=4 CIRCLE_NODE_INDEX=1 CIRCLE_NODE_TOTAL=4|CI_NODE_INDEX says 1/4,"
                        + " CIRCLE_NODE_INDEX says 2/4; give --shard with the one that is meant",
                "CI_NODE_INDEX=one CI_NODE_TOTAL=4|CI_NODE_INDEX is 'one', which is no number",
                "CI_NODE_INDEX=1 CI_NODE_TOTAL=-4|CI_NODE_TOTAL is '-4', which is no number",
                "CI_NODE_INDEX=1 CI_NODE_TOTAL=9999999999|CI_NODE_TOTAL is '9999999999', which is no number",
                "SLURM_ARRAY_TASK_ID=4|SLURM_ARRAY_TASK_ID is set, but SLURM_ARRAY_TASK_COUNT is not",
                "SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=3|SLURM_ARRAY_TASK_ID is 7, which is none of"
                        + " 3 numbers from 1 in steps of 1; use an array such as --array=0-7, or give --shard"
            })
    void refusesWhatSaysTooLittleOrTwoThings(String variables, String message) {
        assertThatThrownBy(() -> new ShardEnvironment(environment(variables)).shard())
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("--shard auto: " + message);
    }

    private static Map<String, String> environment(String variables) {
        Map<String, String> environment = new TreeMap<>(Map.of("PATH", "/bin"));
        Stream.of(variables.split(" "))
                .map(each -> each.split("=", 2))
                .forEach(each -> environment.put(each[0], each[1]));
        return environment;
    }

    @Test
    void isReadFromTheCommandLine() {
        assertThat(Shard.of("2/8")).isEqualTo(new Shard(2, 8));
        for (String wrong : new String[] {"", "2", "0/8", "9/8", "2/0", "-1/8", "2/8/1", "2 / 8"}) {
            assertThatThrownBy(() -> Shard.of(wrong)).isInstanceOf(RequestException.class);
        }
    }
}
