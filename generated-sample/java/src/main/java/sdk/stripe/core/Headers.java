package sdk.stripe.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** HTTP headers: values by name, in any letter case. */
public final class Headers {
    private static final Headers NONE = new Builder().build();

    private final Map<String, List<String>> values;

    private Headers(Map<String, List<String>> values) {
        this.values = values;
    }

    /** No headers. */
    public static Headers none() {
        return NONE;
    }

    /** A builder without headers. */
    public static Builder builder() {
        return new Builder();
    }

    /** The first value of a header. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Every value of a header. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Every header, sorted by name. */
    public Map<String, List<String>> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers headers && values.equals(headers.values);
    }

    @Override
    public int hashCode() {
        return toLowerCase().hashCode();
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }

    private List<String> toLowerCase() {
        return values.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Builds headers; refuses names and values that could be parsed as another header. */
    public static final class Builder {
        private static final String NAME_PUNCTUATION = "!#$%&'*+-.^_`|~";

        private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        private Builder() {}

        /** Adds a value. */
        public Builder add(String name, String value) {
            return received(checkedName(name), checkedValue(name, value));
        }

        /** Replaces every value of a header by one. */
        public Builder set(String name, String value) {
            values.remove(checkedName(name));
            return add(name, value);
        }

        /** Replaces the headers that the others contain. */
        public Builder setAll(Headers others) {
            others.values.forEach((name, all) -> {
                values.remove(name);
                all.forEach(value -> add(name, value));
            });
            return this;
        }

        // Not checked, because received headers are read as they are.
        Builder received(String name, String value) {
            values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
            return this;
        }

        /** Whether there is a value of a header. */
        public boolean contains(String name) {
            return values.containsKey(name);
        }

        /** The headers. */
        public Headers build() {
            Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
            return new Headers(Collections.unmodifiableMap(copy));
        }

        private static String checkedName(String name) {
            Objects.requireNonNull(name, "the name of a header is null");
            boolean token = !name.isEmpty();
            for (int index = 0; index < name.length(); index++) {
                char c = name.charAt(index);
                token &= c < 128 && (Character.isLetterOrDigit(c) || NAME_PUNCTUATION.indexOf(c) >= 0);
            }
            if (!token) {
                throw new IllegalArgumentException("not a header name: " + name.replaceAll("[^\\x21-\\x7e]", "?"));
            }
            return name;
        }

        // A line break would start another header, and other characters outside ASCII would arrive as question marks.
        private static String checkedValue(String name, String value) {
            if (value == null) {
                throw new NullPointerException("the header " + name + " is null");
            }
            for (int index = 0; index < value.length(); index++) {
                char c = value.charAt(index);
                if (c != '\t' && (c < ' ' || c > '~')) {
                    throw new IllegalArgumentException(
                            "the header " + name + " may only have printable ASCII characters, and no line breaks");
                }
            }
            return value;
        }
    }
}
