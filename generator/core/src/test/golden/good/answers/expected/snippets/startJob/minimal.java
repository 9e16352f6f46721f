import java.util.Optional;
import sdk.answers.AnswersClient;
import sdk.answers.model.JobCreateResult;

final class StartJobMinimal {
    private StartJobMinimal() {}

    public static void main(String[] args) {
        AnswersClient answers = AnswersClient.fromEnv();
        Optional<JobCreateResult> jobCreateResult = answers.jobs().create();
        System.out.println(jobCreateResult);
    }
}
