import java.util.Optional;
import sdk.answers.AnswersClient;
import sdk.answers.model.JobCreateResult;

final class StartJobFull {
    private StartJobFull() {}

    public static void main(String[] args) {
        AnswersClient answers = AnswersClient.fromEnv();
        Optional<JobCreateResult> jobCreateResult = answers.jobs().create(params -> params
                .speed(3)
                .name("nightly"));
        System.out.println(jobCreateResult);
    }
}
