package dev.callwright.core.request;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was set in one place: a config file, a command line, a POM, or all of them together. Immutable. */
public final class Settings {
    private final Map<Setting, List<String>> values;

    private Settings(Map<Setting, List<String>> values) {
        this.values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** Settings to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a setting that has one; empty: not set. */
    public Optional<String> text(Setting setting) {
        return texts(setting).stream().findFirst();
    }

    /** The values of a setting; empty: not set. */
    public List<String> texts(Setting setting) {
        return values.getOrDefault(setting, List.of());
    }

    /** These settings, and those of the other place that are not set here. */
    public Settings orElse(Settings other) {
        Map<Setting, List<String>> merged = new EnumMap<>(Setting.class);
        merged.putAll(other.values);
        merged.putAll(values);
        return new Settings(merged);
    }

    /** What is set, by key; values of a list are separated by commas. */
    public SortedMap<String, String> byKey() {
        SortedMap<String, String> byKey = new TreeMap<>();
        values.forEach((setting, texts) -> byKey.put(setting.key(), String.join(",", texts)));
        return byKey;
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

        /** This builder, with the setting; no values: not set. */
        public Builder set(Setting setting, List<String> texts) {
            if (texts.isEmpty()) {
                values.remove(setting);
            } else {
                values.put(setting, List.copyOf(texts));
            }
            return this;
        }

        /** This builder, with the setting when there is a value. */
        public Builder set(Setting setting, Optional<String> text) {
            return set(setting, text.map(List::of).orElse(List.of()));
        }

        /** The settings. */
        public Settings build() {
            return new Settings(values);
        }
    }
}
