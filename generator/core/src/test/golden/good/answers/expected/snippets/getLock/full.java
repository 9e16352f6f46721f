import java.util.Optional;
import sdk.answers.AnswersClient;
import sdk.answers.model.Lock;

final class GetLockFull {
    private GetLockFull() {}

    public static void main(String[] args) {
        AnswersClient answers = AnswersClient.fromEnv();
        Optional<Lock> lock = answers.locks().retrieve("front");
        System.out.println(lock);
    }
}
