import java.util.Optional;
import sdk.answers.AnswersClient;
import sdk.answers.model.JobsCreateResult;

final class StartJobFull {
    private StartJobFull() {}

    public static void main(String[] args) {
        AnswersClient answers = AnswersClient.fromEnv();
        Optional<JobsCreateResult> jobsCreateResult = answers.jobs().create(params -> params
                .speed(3)
                .name("nightly"));
        System.out.println(jobsCreateResult);
    }
}
