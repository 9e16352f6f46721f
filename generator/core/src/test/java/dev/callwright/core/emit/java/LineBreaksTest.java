package dev.callwright.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineBreaksTest {
    private static final String HUNDRED = "word ".repeat(19) + "end.1";

    @Test
    void textOfCommentsFlowsOn() {
        assertThat(LineBreaks.in("                        * " + HUNDRED + "\n                        * more\n"))
                .isEqualTo("                        * " + "word ".repeat(18) + "word\n"
                        + "                        * end.1 more\n");
    }

    @Test
    void textDoesNotFlowIntoAnotherParagraphOrTag() {
        for (String next : new String[] {"*", "* <p>More", "* @deprecated", "*/"}) {
            assertThat(LineBreaks.in("                        * " + HUNDRED + "\n                        " + next))
                    .isEqualTo("                        * " + "word ".repeat(18) + "word\n"
                            + "                        * end.1\n                        " + next);
        }
    }

    @Test
    void noLineStartsWithATag() {
        assertThat(LineBreaks.in("    * " + HUNDRED + " more words @see it"))
                .isEqualTo("    * " + HUNDRED + " more\n    * words @see it");
    }

    @Test
    void wordsStayWhole() {
        String url = "https://example.com/" + "x".repeat(110);
        assertThat(LineBreaks.in(" * <a href=\"" + url + "\"> a b"))
                .isEqualTo(" * <a\n * href=\"" + url + "\">\n * a b");
    }

    @Test
    void examplesKeepTheirLines() {
        assertThat(LineBreaks.in(" * <pre>" + HUNDRED + " and some more words\n * next</pre>\n * a"))
                .isEqualTo(" * <pre>" + HUNDRED + " and some\n *     more words\n * next</pre>\n * a");
    }

    @Test
    void shortCommentsTakeOneLine() {
        assertThat(LineBreaks.withShortComments("/**\n * One.\n */\na /**\n * Two.\n * Three.\n */\n"))
                .isEqualTo("/** One. */\na /**\n * Two.\n * Three.\n */\n");
        String longest = "x".repeat(120 - "    /**  */".length());
        assertThat(LineBreaks.withShortComments("    /**\n     * " + longest + "\n     */\n"))
                .isEqualTo("    /** " + longest + " */\n");
        String longer = "    /**\n     * x" + longest + "\n     */\n";
        assertThat(LineBreaks.withShortComments(longer)).isEqualTo(longer);
    }
}
