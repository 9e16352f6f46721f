package dev.callwright.core.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a text is not JSON, in words for its author; those of the parser are for programmers. */
public final class JsonMistake {
    private static final Pattern OPENED = Pattern.compile("\\(start marker at \\[.*line: (\\d+), column: (\\d+)]\\)");
    private static final Pattern TOKEN = Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'");

    private final JsonProcessingException failure;
    private final String text;
    private final String message;

    private JsonMistake(JsonProcessingException failure, String text) {
        this.failure = failure;
        this.text = text;
        this.message = String.valueOf(failure.getOriginalMessage());
    }

    /** The mistake, and how to correct it. */
    public static String of(JsonProcessingException failure, String text) {
        return new JsonMistake(failure, text).explanation();
    }

    private String explanation() {
        if (failure instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
            Matcher opened = OPENED.matcher(message);
            return opened.find()
                    ? "the text ends before what begins in line " + opened.group(1) + ", column " + opened.group(2)
                            + " does; add the missing bracket, or fetch the whole text"
                    : "the text ends too early; fetch the whole text, or close its last quote";
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return "'" + MessageText.piece(token.group(1))
                    + "' is no value; write a text in double quotes, or a number, true, false or null";
        }
        if (message.startsWith("Unexpected character")) {
            return character();
        }
        return other();
    }

    private String character() {
        int at = offset(failure.getLocation());
        char found = at < text.length() ? text.charAt(at) : ' ';
        char before = before(at);
        if (found == '/' || found == '#') {
            return "JSON has no comments; remove it, or save the text as YAML, which has comments that begin with '#'";
        }
        if (before == ',' && (found == '}' || found == ']')) {
            return "there is a comma before '" + found + "'; remove the comma";
        }
        if (found == '\'') {
            return "quotes are single here; write double ones";
        }
        if (message.contains("colon")) {
            return "there is no colon behind the name of a member; add it";
        }
        if (message.contains("field name")) {
            return "the name of a member must be in double quotes; write it so";
        }
        if (message.contains("comma")) {
            return "there is no comma before '" + found + "'; add it";
        }
        return "'" + found + "' cannot stand here; remove it, or write the value that is missing";
    }

    private String other() {
        if (message.startsWith("Illegal unquoted character")) {
            return "there is a line break or another control character in a text; write it as an escape such as \\n";
        }
        if (message.startsWith("Unrecognized character escape")) {
            return "there is no such escape; write a backslash as \\\\";
        }
        if (message.startsWith("Illegal character")) {
            return "there is a control character between values; remove it";
        }
        if (message.startsWith("Invalid numeric value") || message.startsWith("Malformed numeric")) {
            return "this is no number; write one such as 12 or -0.5, or a text in double quotes";
        }
        return message.startsWith("Trailing token")
                ? "there is more text behind the end of the value; remove it"
                : "it cannot be read from here; correct the text";
    }

    private char before(int at) {
        int last = at - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 ? text.charAt(last) : ' ';
    }

    private int offset(JsonLocation location) {
        if (location == null) {
            return text.length();
        }
        int start = 0;
        for (int line = 1; line < location.getLineNr(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(start + Math.max(location.getColumnNr() - 1, 0), text.length());
    }
}
