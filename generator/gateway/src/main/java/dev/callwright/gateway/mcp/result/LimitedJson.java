package dev.callwright.gateway.mcp.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a value and notes about it into an object whose text is never longer than a limit. */
public final class LimitedJson {
    /** What notes may need: at most eight, each with at most so many bytes with quotes and comma. */
    private static final int MOST_NOTES = 8;

    private static final int NOTE_BYTES = 200;

    /** What the names of the value and of the notes need, with what stands around them. */
    private static final int NAME_BYTES = 60;

    private final int limit;
    private final String advice;

    /** Limits objects to a number of bytes, at least 4,000; the advice says how to get less than what was too long. */
    public LimitedJson(int limit, String advice) {
        this.limit = limit;
        this.advice = advice;
    }

    /**
     * Adds the value under a name, shortened if it must be, and the array {@code notes} if there is anything to say. The object
     * itself has at most 1,500 bytes before.
     */
    public void add(ObjectNode object, String name, JsonNode value, List<String> notes) {
        long left = limit - JsonText.size(object, limit) - NAME_BYTES;
        long withNotes = left - (long) Math.min(notes.size(), MOST_NOTES) * NOTE_BYTES;
        if (JsonText.size(value, withNotes) <= withNotes) {
            object.set(name, value);
            addNotes(object, notes);
            return;
        }
        Cuts cuts = new Cuts();
        Optional<JsonNode> fitted = new ShortJson(cuts).fit(value, left - (long) MOST_NOTES * NOTE_BYTES);
        fitted.ifPresent(part -> object.set(name, part));
        List<String> all = new ArrayList<>(List.of(advice));
        all.addAll(cuts.sentences());
        all.addAll(notes);
        addNotes(object, all);
    }

    /** Adds the array {@code notes} if there are any: the first eight, and none longer than what is reckoned with. */
    public static void addNotes(ObjectNode object, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        ArrayNode array = object.putArray("notes");
        for (String note : notes.subList(0, Math.min(notes.size(), MOST_NOTES))) {
            array.add(start(note, NOTE_BYTES - 1));
        }
    }

    /** The start of a text, so long that as a string of JSON it has at most so many bytes. */
    public static String start(String text, int bytes) {
        if (JsonText.size(text, bytes) <= bytes) {
            return text;
        }
        long left = bytes - 2L - JsonText.size('…');
        int end = 0;
        while (true) {
            int point = text.codePointAt(end);
            left -= JsonText.size(point);
            if (left < 0) {
                return text.substring(0, end) + "…";
            }
            end += Character.charCount(point);
        }
    }
}
