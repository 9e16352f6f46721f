package dev.callwright.core.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CodeBreaksTest {
    private static final String LONG = "A".repeat(40);
    private static final String TEXT = "\"a, b = c(d) \\\" " + "x, ".repeat(30) + "\"";

    @Test
    void breaksBeforeTheClausesOfAClass() {
        assertThat(CodeBreaks.in("    public static final class Builder extends Base<" + LONG + ", " + LONG + "> {"))
                .isEqualTo("    public static final class Builder\n            extends Base<" + LONG + ", " + LONG
                        + "> {");
        assertThat(CodeBreaks.in("interface " + LONG + " extends ApiUnion permits " + LONG + ", " + LONG + ", B {"))
                .isEqualTo("interface " + LONG + " extends ApiUnion\n        permits " + LONG + ", " + LONG + ", B {");
    }

    @Test
    void breaksInAsFewBracketsAsPossible() {
        assertThat(CodeBreaks.in("    static final T<" + LONG + "> TYPE = T.of(\"name\", new " + LONG + "(NONE));"))
                .isEqualTo(
                        "    static final T<" + LONG + "> TYPE =\n            T.of(\"name\", new " + LONG + "(NONE));");
        assertThat(CodeBreaks.in("    return set(3, built(" + LONG + ".builder(), " + LONG + "));"))
                .isEqualTo("    return set(3, built(" + LONG + ".builder(), " + LONG + "));");
        assertThat(CodeBreaks.in("        return set(3, built(" + LONG + ".builder(), " + LONG + "));"))
                .isEqualTo("        return set(3,\n                built(" + LONG + ".builder(), " + LONG + "));");
    }

    @Test
    void partsOfTheSameBracketsStandBelowEachOther() {
        assertThat(CodeBreaks.in("T<" + LONG + "> TYPE = T.of(\"name\", " + LONG + ", " + LONG + ", " + LONG + ");"))
                .isEqualTo("T<" + LONG + "> TYPE =\n        T.of(\"name\", " + LONG + ", " + LONG
                        + ",\n                " + LONG + ");");
    }

    @Test
    void breaksWhereJavaAllowsItIfNothingElseHelps() {
        assertThat(CodeBreaks.in("                Consumer<" + LONG + ".Builder> " + LONG + "Name) {"))
                .isEqualTo(
                        "                Consumer<" + LONG + ".Builder>\n                        " + LONG + "Name) {");
        assertThat(CodeBreaks.in("            " + LONG + "." + LONG + "." + LONG + "::new"))
                .isEqualTo("            " + LONG + "." + LONG + "\n                    ." + LONG + "::new");
    }

    @Test
    void leavesLiteralsWhole() {
        assertThat(CodeBreaks.in("        return find(" + TEXT + ", 1);"))
                .isEqualTo("        return find(\n                " + TEXT + ", 1);");
    }
}
