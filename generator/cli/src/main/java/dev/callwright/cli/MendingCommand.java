package dev.callwright.cli;

import dev.callwright.core.DriftReport;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Output;
import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.output.Drift;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that generates what a check found different: that of the check, as words of a shell. */
final class MendingCommand {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_/.:@%+=,-]+");
    private static final String FORMAT = "--format";

    private final List<String> words = new ArrayList<>(List.of("callwright"));

    /**
     * @param arguments the words of the check
     * @param asked the request that they make
     * @param report its result
     */
    MendingCommand(List<String> arguments, GenerationRequest asked, DriftReport report) {
        boolean isVerb = true;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (isVerb && word.equals("check")) {
                words.add("generate");
                isVerb = false;
            } else if (word.equals(FORMAT)) {
                i++;
            } else if (!isOfReport(word)) {
                words.add(word);
            }
        }
        // A run without it would not generate all that was checked, or more.
        Set<Output> outputs = report.request().outputs();
        if (!outputs.equals(asked.outputs())) {
            words.add("--only");
            words.add(outputs.stream().map(Output::key).collect(Collectors.joining(",")));
        }
        if (isPruned(report)) {
            words.add("--prune");
        }
        if (report.isBlocked()) {
            words.add("--force");
        }
    }

    // A run with --frozen does not store the names that are missing.
    private static boolean isOfReport(String word) {
        return word.startsWith(FORMAT + "=")
                || List.of("--quiet", "--verbose", "--frozen").contains(word);
    }

    // A run for a selection does not remove files unless it is told to.
    private static boolean isPruned(DriftReport report) {
        Settings settings = report.request().settings();
        boolean isSelection = Stream.of(Setting.OPERATIONS, Setting.TAGS, Setting.PATHS)
                .anyMatch(setting -> !settings.texts(setting).isEmpty());
        return isSelection && report.drifts().stream().anyMatch(Drift::isOrphan);
    }

    /** The command for one API of several. */
    MendingCommand of(String api) {
        words.add("--api");
        words.add(api);
        return this;
    }

    @Override
    public String toString() {
        return words.stream()
                .map(word -> PLAIN.matcher(word).matches() ? word : ShellText.word(word))
                .collect(Collectors.joining(" "));
    }
}
