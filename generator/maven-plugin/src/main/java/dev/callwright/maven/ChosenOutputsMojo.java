package dev.callwright.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that is about the outputs that the user chooses. */
abstract class ChosenOutputsMojo extends OutputMojo {
    /**
     * The outputs to generate: {@code java}, {@code typescript}, {@code snippets}, {@code site}. Default: {@code java};
     * of the goal {@code check} those that were generated.
     */
    @Parameter(property = "callwright.only")
    private List<String> only = new ArrayList<>();

    @Override
    List<String> outputs() {
        return only;
    }
}
