package dev.callwright.core.fuzz;

import dev.callwright.core.model.ScalarKind;
import java.util.List;
import java.util.Set;

/** Texts of scalars, extremes included, that both languages have a literal for. */
final class RandomScalars {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "paid",
            "it's",
            "say \"hi\"",
            "back\\slash",
            "ends with \\",
            "a\\'b",
            "$HOME `id` ${x} $(x) $1",
            "!x!",
            "line\nline\r\n\ttab",
            "*/ /* //",
            "\\u0022",
            "a,b;c|d",
            "100%",
            "50%25",
            "a=b&c[d]=e#f?g",
            "ünï 日本 \uD83D\uDE00",
            "a\u0000b\u0007\u001b",
            "\u202eabc\u2066\u200b\u2028\u0085\ufeff",
            "../..",
            "-x",
            "@file",
            "<script>alert(1)</script>",
            "{{x}} {{{y}}}",
            "__proto__",
            "a rather long text that does not fit into one line of a snippet, so that lines are broken");

    private static final Set<ScalarKind> NUMBERS =
            Set.of(ScalarKind.INT64, ScalarKind.DOUBLE, ScalarKind.NUMBER, ScalarKind.DECIMAL_STRING);

    private final Dice dice;
    private final Fidelity fidelity;

    /** Which values come out. */
    enum Fidelity {
        ALL,
        /**
         * Those that come out the same in all languages: numbers of JavaScript do not hold all digits, its objects order keys that
         * are integers, and decimals of Java have no exponent.
         */
        SAME
    }

    RandomScalars(Dice dice, Fidelity fidelity) {
        this.dice = dice;
        this.fidelity = fidelity;
    }

    /** A text. */
    String text() {
        return dice.chance(50) ? dice.oneOf("a", "vs_123", "usd", "Jane Doe") : dice.of(TEXTS);
    }

    /** The key of an entry of a map. */
    String key() {
        String integer = fidelity == Fidelity.SAME ? "x1" : dice.oneOf("1", "10", "2");
        return dice.oneOf("key", "order_id", integer, "a b", "it's", "a[b]", "__proto__", "constructor", "日本", "");
    }

    /** The name of a file. */
    String file() {
        return dice.oneOf("file.txt", "photo.png", "data.csv", "a b.json", "-x.zip", "it's.pdf", "archive.tar.gz");
    }

    /** Any JSON. */
    String json() {
        return dice.oneOf(
                "null",
                "true",
                "1",
                "-0.5",
                "1e30",
                "1.50",
                "12345678901234567890.123",
                "\"it's \\\"x\\\" \\u2028\"",
                "[]",
                "{}",
                "[1,[2,{\"a\":null}]]",
                "{\"key\":\"value\",\"b\":[1,2],\"__proto__\":{\"c\":false},\"2\":1,\"1\":2}");
    }

    /** The text of a scalar of a kind. */
    String of(ScalarKind kind) {
        return fidelity == Fidelity.SAME && NUMBERS.contains(kind)
                ? dice.oneOf("0", "1", "42", "-7", "1000")
                : any(kind);
    }

    private String any(ScalarKind kind) {
        return switch (kind) {
            case STRING -> text();
            case BOOLEAN -> dice.oneOf("true", "false");
            case INT32 -> dice.oneOf("0", "1", "-1", "1000", "2147483647", "-2147483648");
            case INT64 -> dice.oneOf("0", "-7", "2147483648", "9007199254740993", "9223372036854775807");
            case UINT64 -> dice.oneOf("0", "42", "18446744073709551615");
            case DOUBLE -> dice.oneOf("0.5", "-1.25", "3", "4294967296", "1.0E10", "1e-7");
            case NUMBER -> dice.oneOf("1", "0.10", "123456789.123456789", "1E+3", "-2.5e-8", "1e21");
            case DECIMAL_STRING -> dice.oneOf("0", "12.50", "-0.001", "1e3");
            case UNIX_TIME -> dice.oneOf("0", "1767225600", "253402300799", "-1");
            case DATE_TIME -> dice.oneOf("2026-01-01T12:00:00Z", "2026-01-31T23:59:59.123+02:00");
            case DATE -> dice.oneOf("2026-01-31", "1970-01-01");
            case BASE64 -> dice.oneOf("", "SGVsbG8=", "/+8=");
            case BINARY -> file();
        };
    }
}
