import sdk.answers.AnswersClient;
import sdk.answers.model.Lock;
import sdk.answers.model.LockMode;

final class SetLockFull {
    private SetLockFull() {}

    public static void main(String[] args) {
        AnswersClient answers = AnswersClient.fromEnv();
        String result = answers.locks().replace("front", params -> params
                .body(Lock.builder()
                        .owner("jane")
                        .mode(LockMode.SOFT)
                        .build()));
        System.out.println(result);
    }
}
