import sdk.answers.AnswersClient;
import sdk.answers.model.LockMode;

final class SetLockMinimal {
    private SetLockMinimal() {}

    public static void main(String[] args) {
        try (AnswersClient answers = AnswersClient.fromEnv()) {
            String result = answers.locks().replace("front", params -> params
                    .body(b -> b.owner("jane").mode(LockMode.SOFT)));
            System.out.println(result);
        }
    }
}
