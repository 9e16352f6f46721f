package dev.callwright.core.testing;

import java.util.List;

/** Texts that a shell, curl or a reader could take for something else than text. */
public final class Payloads {
    private Payloads() {}

    /** A file beside the snippets with something in it that must stay there. */
    public static final String SECRET_FILE = "secret.txt";

    /** A file that is there if a text was run. */
    public static final String CANARY = "canary";

    /** The texts. */
    public static final List<String> TEXTS = List.of(
            "'; touch canary; '",
            "$(touch canary)",
            "`touch canary`",
            "\"; touch canary; \"",
            "\\'; touch canary #",
            "\\\"$(touch canary)\\",
            "$HOME ${PATH} $1 ~ * ?",
            "it's $5 & it`s \"x\" !! !touch",
            "$!$$ !\\'",
            "x\\",
            "@secret.txt",
            "=@secret.txt",
            "<secret.txt",
            "x=<secret.txt;type=text/html",
            "-K secret.txt",
            "--next -o canary http://127.0.0.1:9",
            "x;type=text/html;headers=@secret.txt;filename=canary",
            "(x;y)",
            "\"x\";headers=@secret.txt",
            "a\nb\r\nc\td",
            "\n; touch canary\n",
            "ends with lines\n\n",
            "a\0b",
            "\0",
            "\u001b[31mred\u0007\u007f",
            "abc\u202ecba\u2066x\u2069",
            "zero\u200bwidth\ufeff\u00ad\u2060",
            "lines\u2028and\u2029and\u0085end",
            "\u3164\u115f\u2800\ufe0f\u00a0",
            "\uD83D\uDC68\u200D\uD83D\uDC69 日本 é",
            "%24(touch canary) %09 %s %n %",
            "{a,b}[1-3]#frag?q&r=s",
            "../../../etc/passwd",
            "--callwright-boundary",
            "<script>*/ // {{x}} ${{y}}",
            "x".repeat(1_900),
            "+ %20 +");
}
