package dev.callwright.core.request;

import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The settings from one source (a config file, a command line, a POM) or the merged settings of several. Immutable. */
public final class Settings {
    private final Map<Setting, List<String>> values;

    private Settings(Map<Setting, List<String>> values) {
        this.values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** A builder without settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a setting; empty if it is not set. */
    public Optional<String> text(Setting setting) {
        return texts(setting).stream().findFirst();
    }

    /** The values of a setting; empty if it is not set. */
    public List<String> texts(Setting setting) {
        return values.getOrDefault(setting, List.of());
    }

    /** These settings, completed with others that are not set here. */
    public Settings orElse(Settings other) {
        Map<Setting, List<String>> merged = new EnumMap<>(Setting.class);
        merged.putAll(other.values);
        merged.putAll(values);
        return new Settings(merged);
    }

    /** The values by key; values of lists are joined by commas. */
    public SortedMap<String, String> byKey() {
        SortedMap<String, String> byKey = new TreeMap<>();
        values.forEach((setting, texts) -> byKey.put(setting.key(), String.join(",", texts)));
        return byKey;
    }

    /**
     * Validates all values.
     *
     * @param names the names under which the user knows the settings, such as {@code --java-package}
     * @throws RequestException if a value is invalid
     */
    public void check(Function<Setting, String> names) {
        List<String> problems = new ArrayList<>();
        values.forEach((setting, texts) -> texts.forEach(text -> SettingsSchema.ofConfig()
                .check(setting.key(), text, names.apply(setting))
                .forEach(problem -> problems.add(problem.message()))));
        if (!problems.isEmpty()) {
            throw new RequestException(problems.stream().map(MessageText::line).collect(Collectors.joining("\n")));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return byKey().toString();
    }

    /** Collects settings. */
    public static final class Builder {
        private final Map<Setting, List<String>> values = new EnumMap<>(Setting.class);

        private Builder() {}

        /** Sets the values of a setting; without values, removes it. */
        public Builder set(Setting setting, List<String> texts) {
            if (texts.isEmpty()) {
                values.remove(setting);
            } else {
                values.put(setting, List.copyOf(texts));
            }
            return this;
        }

        /** Sets the value of a setting; without a value, removes it. */
        public Builder set(Setting setting, Optional<String> text) {
            return set(setting, text.map(List::of).orElse(List.of()));
        }

        /** Turns a setting on; otherwise removes it. */
        public Builder set(Setting setting, boolean isOn) {
            return set(setting, isOn ? List.of("true") : List.of());
        }

        /** The settings. */
        public Settings build() {
            return new Settings(values);
        }
    }
}
