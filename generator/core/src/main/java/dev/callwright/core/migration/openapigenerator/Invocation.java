package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.TargetSdk;
import java.util.List;
import java.util.Optional;

/**
 * One run of a generator that a configuration describes.
 *
 * @param options its options in the order of the file; of two with one name the first one holds
 * @param from where it stands
 */
record Invocation(List<Option> options, ConfigNode from) {
    Invocation {
        options = List.copyOf(options);
    }

    /** An option; empty: it is not set. */
    Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /** The value of an option; empty: it is not set. */
    Optional<String> text(String name) {
        return option(name).map(Option::text).filter(text -> !text.isEmpty());
    }

    /** The name of the generator, such as {@code typescript-fetch}; empty: the file does not say it. */
    String generator() {
        return text("generatorName").or(() -> text("language")).orElse("");
    }

    /** The SDK that is made here instead; empty: none. */
    Optional<TargetSdk> sdk() {
        String name = generator();
        if (name.equals("java") || name.equals("java-microprofile")) {
            return Optional.of(TargetSdk.JAVA);
        }
        if (name.equals("typescript") || (name.startsWith("typescript-") && !name.endsWith("-server"))) {
            return Optional.of(TargetSdk.TYPESCRIPT);
        }
        return name.isEmpty() ? sdkOfOptions() : Optional.empty();
    }

    // A file for -c may leave the generator to the command line.
    private Optional<TargetSdk> sdkOfOptions() {
        if (option("npmName").isPresent() || option("npmVersion").isPresent()) {
            return Optional.of(TargetSdk.TYPESCRIPT);
        }
        boolean isJava = option("invokerPackage").isPresent()
                || option("groupId").isPresent()
                || option("artifactId").isPresent();
        return isJava ? Optional.of(TargetSdk.JAVA) : Optional.empty();
    }

    /** Whether it is switched off. */
    boolean isDisabled() {
        return option("disabled").filter(Option::isTrue).isPresent()
                || option("skip").filter(Option::isTrue).isPresent();
    }
}
