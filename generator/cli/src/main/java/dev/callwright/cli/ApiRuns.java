package dev.callwright.cli;

import dev.callwright.core.ConfiguredRequest;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Runs a command for each API of a file of settings. An API that fails does not keep the others from running. */
final class ApiRuns {
    private final Console console;
    private final Consumer<String> say;
    private final ToIntFunction<ConfiguredRequest> run;

    /**
     * @param say says which API is next
     * @param run runs the command for a request, and returns its exit code
     */
    ApiRuns(Console console, Consumer<String> say, ToIntFunction<ConfiguredRequest> run) {
        this.console = console;
        this.say = say;
        this.run = run;
    }

    /** Runs the requests one after the other; the exit code is the highest of them. */
    int run(List<ConfiguredRequest> requests) {
        if (requests.size() == 1) {
            return run.applyAsInt(requests.get(0));
        }
        int worst = 0;
        int failed = 0;
        for (ConfiguredRequest each : requests) {
            say.accept("API " + MessageText.piece(each.api()));
            int code = code(each);
            worst = Math.max(worst, code);
            failed += code == 0 ? 0 : 1;
        }
        if (failed > 0) {
            console.say(failed + " of " + requests.size() + " APIs failed");
        }
        return worst;
    }

    private int code(ConfiguredRequest each) {
        try {
            return run.applyAsInt(each);
        } catch (RuntimeException e) {
            return new Failures(console).of(e);
        }
    }
}
