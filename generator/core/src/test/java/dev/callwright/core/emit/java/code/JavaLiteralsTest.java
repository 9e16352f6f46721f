package dev.callwright.core.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.JavaCompilation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaLiteralsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern STRING_PLACEHOLDER = Pattern.compile("\\$[0-9]*S");

    @TempDir
    private Path classes;

    // The first column is written as Java itself reads escapes: \\u2028 is one character.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "plain é 日本|\"plain é 日本\"",
                "it's \"so\"|\"it's \\\"so\\\"\"",
                "$S $L $$|\"$S $L $$\"",
                "\\u0041|\"\\\\u0041\"",
                "tab\tend|\"tab\\tend\"",
                "a\u2028b\u2029c\u0085d|\"a\\u2028b\\u2029c\\u0085d\"",
                "line\u000bform\fbell\u0007x|\"line\\u000bform\\fbell\\u0007x\"",
                "\u202eabc\u2066|\"\\u202eabc\\u2066\"",
                "zero\u200b\u200d\u2060\ufeffwidth|\"zero\\u200b\\u200d\\u2060\\ufeffwidth\"",
                "soft\u00adhyphen no\u00a0break|\"soft\\u00adhyphen no\\u00a0break\"",
                "fill\u3164\u115f\u2800er\ufe0f|\"fill\\u3164\\u115f\\u2800er\\ufe0f\"",
                "newer\u0890\u0891format|\"newer\\u0890\\u0891format\"",
                "half \ud800 pair|\"half \\ud800 pair\"",
                "tag \udb40\udc41|\"tag \\udb40\\udc41\"",
                "backslash \\\u202e|\"backslash \\\\\\u202e\""
            })
    void everythingUnseenIsAnEscape(String text, String literal) {
        assertThat(JavaLiterals.expression(text)).isEqualTo(literal);
        assertThat(JavaLiterals.expression(text + "\r\n"))
                .isEqualTo(literal.substring(0, literal.length() - 1) + "\\r\\n\"");
    }

    @Test
    void javacReadsEveryCharacterBack() throws Exception {
        StringBuilder every = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            every.append((char) c);
        }
        every.append("\\u000a\ud83d\ude00").append("x".repeat(3 * 65_535));
        GeneratedFile file = new GeneratedFile(
                "Text.java",
                "public final class Text {\n    public static final String TEXT = "
                        + JavaLiterals.text(every.toString()) + ";\n}\n");

        assertThat(JavaCompilation.of(List.of(file), classes, List.of()).messages())
                .isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            assertThat(loader.loadClass("Text").getField("TEXT").get(null)).isEqualTo(every.toString());
        }
    }

    @Test
    void nothingElseWritesStringsByJavaPoet() throws IOException {
        List<String> uses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file).replaceAll("\\{@code \\$S}", "");
                if (STRING_PLACEHOLDER.matcher(code).find()) {
                    uses.add(SOURCES.relativize(file).toString());
                }
            }
        }
        assertThat(uses).as("use $L with JavaLiterals.text instead of $S").isEmpty();
    }
}
