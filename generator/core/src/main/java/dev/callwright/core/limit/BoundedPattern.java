package dev.callwright.core.limit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a document. Java's matcher backtracks, which can take exponential time, so it is stopped
 * after a number of steps.
 */
public final class BoundedPattern {
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{1,12})[,}]");
    /** Java's parser of longer expressions could overflow the stack. */
    private static final int LONGEST = 100_000;

    private final String expression;
    private boolean exceeded;
    private boolean valid = true;
    private int steps;

    /** @param expression the expression, in Java syntax */
    public BoundedPattern(String expression) {
        this.expression = expression;
    }

    /** Whether a part of the text matches; false if unknown. */
    public boolean find(CharSequence text) {
        return run(text, Matcher::find);
    }

    /** Whether the whole text matches; false if unknown. */
    public boolean matches(CharSequence text) {
        return run(text, Matcher::matches);
    }

    /** Whether matching was stopped. */
    public boolean isExceeded() {
        return exceeded;
    }

    /** Whether the syntax is valid. */
    public boolean isValid() {
        return valid;
    }

    /** The number of characters that were read. */
    public int steps() {
        return steps;
    }

    private boolean run(CharSequence text, Match match) {
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

    // Repetitions of a part that can be empty take steps without reading characters.
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

    /** A text that counts the characters read. */
    private final class Counted implements CharSequence {
        private final CharSequence text;
        private final int start;
        private final int end;

        Counted(CharSequence text, int start, int end) {
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
            return text.subSequence(start, end).toString();
        }
    }
}
