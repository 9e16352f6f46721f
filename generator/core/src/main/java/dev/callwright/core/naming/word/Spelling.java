package dev.callwright.core.naming.word;

/** The spelling of a wire name, which distinguishes names that consist of the same words. */
public enum Spelling {
    LOWER,
    UPPER,
    CAMEL,
    PASCAL,
    SNAKE,
    KEBAB,
    DOTTED,
    SLASHED,
    SPACED,
    MIXED;

    /** The spelling of a text. */
    public static Spelling of(String text) {
        int separator = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != separator) {
                if (separator != 0) {
                    return MIXED;
                }
                separator = c;
            }
        }
        return separator == 0 ? byCase(text) : bySeparator(separator);
    }

    /** The name of this spelling, in lower case. */
    public String word() {
        return switch (this) {
            case LOWER -> "lower";
            case UPPER -> "upper";
            case CAMEL -> "camel";
            case PASCAL -> "pascal";
            case SNAKE -> "snake";
            case KEBAB -> "kebab";
            case DOTTED -> "dotted";
            case SLASHED -> "slashed";
            case SPACED -> "spaced";
            case MIXED -> "mixed";
        };
    }

    private static Spelling bySeparator(int separator) {
        return switch (separator) {
            case '_' -> SNAKE;
            case '-' -> KEBAB;
            case '.' -> DOTTED;
            case '/' -> SLASHED;
            case ' ' -> SPACED;
            default -> MIXED;
        };
    }

    private static Spelling byCase(String text) {
        boolean upper = text.chars().anyMatch(Character::isUpperCase);
        if (!upper) {
            return LOWER;
        }
        if (text.chars().noneMatch(Character::isLowerCase)) {
            return UPPER;
        }
        return Character.isUpperCase(text.charAt(0)) ? PASCAL : CAMEL;
    }
}
