package dev.callwright.core.rerun;

import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a state file: each a word that says what it is, and a value in which line breaks are escaped. */
final class StateText {
    private static final String FORMAT = "callwright-run 1";
    private static final String END = "end";

    private final StringBuilder text = new StringBuilder();

    StateText(String key) {
        add(FORMAT, key);
    }

    StateText add(String word, String value) {
        text.append(word)
                .append(' ')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                .append('\n');
        return this;
    }

    StateText add(Settings settings) {
        for (Setting setting : Setting.values()) {
            settings.texts(setting).forEach(value -> add("setting", setting.key() + " " + value));
        }
        return this;
    }

    StateText add(String word, Path file, FileState state, String digest) {
        return add(word, state.size() + " " + state.modified() + " " + digest + " " + file);
    }

    /** The whole text. */
    String ended() {
        return text + END + "\n";
    }

    /**
     * A line.
     *
     * @param word what it is
     * @param value the rest of it
     */
    record Line(String word, String value) {}

    /** The lines below the key; empty: the text is of another key or format, or has no end. */
    static Optional<List<Line>> read(String text, String key) {
        String start = new StateText(key).text.toString();
        if (!text.startsWith(start) || !text.endsWith("\n" + END + "\n")) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        int end = text.length() - END.length() - 1;
        for (int at = start.length(); at < end; ) {
            int stop = text.indexOf('\n', at);
            int space = text.indexOf(' ', at);
            lines.add(new Line(text.substring(at, space), unescaped(text.substring(space + 1, stop))));
            at = stop + 1;
        }
        return Optional.of(lines);
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                char escaped = value.charAt(i);
                plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
