package dev.callwright.core.batch.shard;

/** What runs the shards of a batch, with the environment variables in which it says which one this is. */
enum Scheduler {
    /** Anything else, such as the matrix of GitHub Actions: the user sets the variables. */
    OTHER("CALLWRIGHT_SHARD_INDEX", 0, Scheduler.COUNT),
    /** An Indexed Job. It does not say how many completions there are. */
    KUBERNETES("JOB_COMPLETION_INDEX", 0, Scheduler.COUNT),
    AWS_BATCH("AWS_BATCH_JOB_ARRAY_INDEX", 0, "AWS_BATCH_JOB_ARRAY_SIZE"),
    CLOUD_RUN("CLOUD_RUN_TASK_INDEX", 0, "CLOUD_RUN_TASK_COUNT"),
    GOOGLE_BATCH("BATCH_TASK_INDEX", 0, "BATCH_TASK_COUNT"),
    GITLAB("CI_NODE_INDEX", 1, "CI_NODE_TOTAL"),
    CIRCLE_CI("CIRCLE_NODE_INDEX", 0, "CIRCLE_NODE_TOTAL"),
    BUILDKITE("BUILDKITE_PARALLEL_JOB", 0, "BUILDKITE_PARALLEL_JOB_COUNT"),
    BITBUCKET("BITBUCKET_PARALLEL_STEP", 0, "BITBUCKET_PARALLEL_STEP_COUNT"),
    AZURE_PIPELINES("SYSTEM_JOBPOSITIONINPHASE", 1, "SYSTEM_TOTALJOBSINPHASE");

    /** The number of shards for a scheduler that does not say it. */
    static final String COUNT = "CALLWRIGHT_SHARD_COUNT";

    private final String index;
    private final int first;
    private final String count;

    Scheduler(String index, int first, String count) {
        this.index = index;
        this.first = first;
        this.count = count;
    }

    /** The variable that says which shard this is. */
    String index() {
        return index;
    }

    /** Its value for the first shard. */
    int first() {
        return first;
    }

    /** The variable that says how many there are. */
    String count() {
        return count;
    }
}
