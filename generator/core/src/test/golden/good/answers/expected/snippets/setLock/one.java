import sdk.answers.AnswersClient;
import sdk.answers.model.Lock;

final class SetLockOne {
    private SetLockOne() {}

    public static void main(String[] args) {
        AnswersClient answers = AnswersClient.fromEnv();
        String result = answers.locks().replace("front", params -> params
                .body(b -> b.owner("jane").mode(Lock.Mode.SOFT)));
        System.out.println(result);
    }
}
