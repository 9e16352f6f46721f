package calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sdk.answers.AnswersClient;
import sdk.answers.model.Job;
import sdk.answers.model.JobCreateResult;
import sdk.answers.model.Lock;

/** Reads the answers of the golden case {@code answers}. */
public final class AnswersCalls {
    private AnswersCalls() {}

    public static List<String> call(String url) {
        List<String> seen = new ArrayList<>();
        try (AnswersClient client = AnswersClient.builder().baseUrl(url).build()) {
            for (String name : List.of("front", "none", "same")) {
                Optional<Lock> lock = client.locks().retrieve(name);
                seen.add(name + " " + lock.map(Lock::owner).orElse("-"));
            }
            Optional<Lock> later = client.async().locks().retrieve("none").join();
            seen.add("none " + later.map(Lock::owner).orElse("-"));
            Lock jane = Lock.builder().owner("jane").build();
            seen.add("name " + client.locks().replace("front", params -> params.body(jane)));
            for (int i = 0; i < 3; i++) {
                seen.add("job " + client.jobs().create().map(AnswersCalls::text).orElse("-"));
            }
        }
        return seen;
    }

    private static String text(JobCreateResult result) {
        if (result instanceof Job job) {
            return "later " + job.id();
        }
        return result instanceof JobCreateResult.OfLockList done
                ? "done " + done.value().get(0).owner()
                : result.toString();
    }
}
