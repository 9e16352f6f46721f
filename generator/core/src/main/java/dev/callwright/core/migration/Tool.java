package dev.callwright.core.migration;

import dev.callwright.core.source.tree.SpecTree;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A generator whose configuration can be read. */
public enum Tool {
    OPENAPI_GENERATOR("OpenAPI Generator"),
    STAINLESS("Stainless"),
    FERN("Fern");

    private static final List<String> OPTIONS =
            List.of("generatorName", "additionalProperties", "configOptions", "inputSpec", "npmName", "invokerPackage");

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    /** Its name for readers. */
    public String title() {
        return title;
    }

    /** Its name on the command line, such as {@code openapi-generator}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tool with a name of the command line, in any letter case; empty: there is none. */
    public static Optional<Tool> of(String name) {
        return Arrays.stream(values())
                .filter(tool -> tool.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The tool that a file seems to be of; empty: it may be of any, or of none. */
    public static Optional<Tool> ofFile(SpecTree file) {
        Predicate<String> has = name -> file.root().has(name);
        if (has.test("resources") && (has.test("organization") || has.test("targets"))) {
            return Optional.of(STAINLESS);
        }
        if (has.test("groups") || has.test("default-group") || has.test("auth-schemes")) {
            return Optional.of(FERN);
        }
        return has.test("generator-cli")
                        || has.test("project")
                        || OPTIONS.stream().anyMatch(has)
                ? Optional.of(OPENAPI_GENERATOR)
                : Optional.empty();
    }
}
