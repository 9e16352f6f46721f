package dev.callwright.core.limit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that comes from a document. Java's matcher goes back to try every way to match, which can take
 * longer than anybody waits, so it is stopped after a number of steps.
 */
public final class BoundedPattern {
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{1,12})[,}]");
    /** Beyond it, Java's reading of the expression may take a deep stack. */
    private static final int LONGEST = 100_000;

    private final String expression;
    private boolean exceeded;
    private boolean valid = true;
    private int steps;

    /** @param expression the expression, as Java writes it */
    public BoundedPattern(String expression) {
        this.expression = expression;
    }

    /** Whether some part of the text matches; false if it is not known. */
    public boolean find(String text) {
        return run(text, Matcher::find);
    }

    /** Whether the text as a whole matches; false if it is not known. */
    public boolean matches(String text) {
        return run(text, Matcher::matches);
    }

    /** Whether matching was given up. */
    public boolean isExceeded() {
        return exceeded;
    }

    /** Whether it is a regular expression at all. */
    public boolean isValid() {
        return valid;
    }

    /** How many characters were looked at. */
    public int steps() {
        return steps;
    }

    private boolean run(String text, Match match) {
        if (expression.length() > LONGEST || repetitions() > Limit.PATTERN_STEPS.value()) {
            exceeded = true;
            return false;
        }
        try {
            return match.of(Pattern.compile(expression).matcher(new Counted(text, 0, text.length())));
        } catch (PatternSyntaxException e) {
            valid = false;
        } catch (TooManySteps | StackOverflowError e) {
            exceeded = true;
        }
        return false;
    }

    // A part that may be empty is repeated as often as it must be without a look at the text.
    private double repetitions() {
        double product = 1;
        Matcher repeated = REPEATED.matcher(expression);
        while (repeated.find()) {
            product *= Math.max(1, Double.parseDouble(repeated.group(1)));
        }
        return product;
    }

    private interface Match {
        boolean of(Matcher matcher);
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("", null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private final class Counted implements CharSequence {
        private final String text;
        private final int start;
        private final int end;

        Counted(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Override
        public char charAt(int index) {
            if (++steps > Limit.PATTERN_STEPS.value()) {
                throw new TooManySteps();
            }
            return text.charAt(start + index);
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Counted(text, start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
