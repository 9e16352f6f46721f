package dev.callwright.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileGlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // A path, or a name in any folder.
                "java/pom.xml | java/pom.xml",
                "/java/pom.xml | java/pom.xml",
                "pom.xml | java/pom.xml",
                "pom.xml | pom.xml",
                "*.md | snippets/listBooks/README.md",
                // A folder is all that is in it.
                "java | java/src/A.java",
                "java/ | java/src/A.java",
                "src/ | java/src/A.java",
                "java/src | java/src/main/A.java",
                // Folders.
                "** | a",
                "** | a/b/c",
                "**/ | a/b",
                "**/A.java | A.java",
                "**/A.java | java/src/A.java",
                "java/** | java/a/b",
                "java/**/A.java | java/A.java",
                "java/**/A.java | java/x/y/A.java",
                "a/**/**/b | a/b",
                "**/**/b/** | a/b/c",
                "a//b | a/b",
                // Names.
                "java/*.xml | java/pom.xml",
                "a*b*c | abxbc",
                "*** | a",
                "a?c | abc",
                "[a-c]x | bx",
                "[!a-c]x | dx",
                "[^a-c]x | dx",
                "[]]x | ]x",
                "[!]]x | ax",
                "[a-]x | -x",
                "[ax | [ax",
                "[! | [!",
                "\\*x | *x",
                "\\[a] | [a]",
                "a\\b | ab",
                "$(x){a,b}+. | $(x){a,b}+.",
                "Größe.java | java/Größe.java",
            })
    void matches(String pattern, String path) {
        assertThat(new FileGlob(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "java/pom.xml | x/java/pom.xml",
                "/pom.xml | java/pom.xml",
                "pom.xml | java/pom.xml2",
                "Pom.xml | java/pom.xml",
                "pom.xml/ | java/pom.xml",
                "**/ | a",
                "java/** | java",
                "java/*.xml | java/a/pom.xml",
                "java/*/*.xml | java/pom.xml",
                "a?c | ac",
                "a?c | a/c",
                "a*c | a/c",
                "[!a-c]x | bx",
                "[a-c]x | x",
                "\\*x | ax",
                "a\\ | a",
                ". | a",
                ".. | a",
                "../a | a",
                "/ | a",
                "// | a/b",
            })
    void doesNotMatch(String pattern, String path) {
        assertThat(new FileGlob(pattern).matches(path)).isFalse();
    }

    @Test
    void thereIsNoPatternThatTakesForever() {
        String stars = "*a".repeat(5_000);
        String folders = "**/a/".repeat(500);

        assertThat(new FileGlob(stars + "b").matches("a".repeat(10_000))).isFalse();
        assertThat(new FileGlob(folders + "b").matches("a/".repeat(500) + "c")).isFalse();
        assertThat(new FileGlob(folders + "c").matches("a/".repeat(500) + "c")).isTrue();
    }
}
