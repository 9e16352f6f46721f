package dev.callwright.cli;

import dev.callwright.core.ConfiguredRequest;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.function.Consumer;

/** Runs a command for each API of a file of settings. An API that fails does not keep the others from running. */
final class ApiRuns {
    private final Console console;
    private final KeptRun kept;
    private final Consumer<GenerationRequest> run;

    /** @param run runs the command for a request */
    ApiRuns(Console console, KeptRun kept, Consumer<GenerationRequest> run) {
        this.console = console;
        this.kept = kept;
        this.run = run;
    }

    /** Runs the requests one after the other; the exit code is the highest of them. */
    int run(List<ConfiguredRequest> requests) {
        if (requests.size() == 1) {
            run.accept(requests.get(0).request());
            return 0;
        }
        int worst = 0;
        int failed = 0;
        for (ConfiguredRequest each : requests) {
            kept.say("API " + MessageText.piece(each.api()));
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
            run.accept(each.request());
            return 0;
        } catch (RuntimeException e) {
            return new Failures(console).of(e);
        }
    }
}
