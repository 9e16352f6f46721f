import java.util.Optional;
import sdk.answers.AnswersClient;
import sdk.answers.model.JobsCreateResult;

final class StartJobMinimal {
    private StartJobMinimal() {}

    public static void main(String[] args) {
        AnswersClient answers = AnswersClient.fromEnv();
        Optional<JobsCreateResult> jobsCreateResult = answers.jobs().create();
        System.out.println(jobsCreateResult);
    }
}
