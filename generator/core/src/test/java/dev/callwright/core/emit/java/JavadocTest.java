package dev.callwright.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.DescriptionCases;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.text.Block;
import dev.callwright.core.text.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class JavadocTest {
    @TempDir
    private Path classes;

    static List<DescriptionCases> cases() throws IOException {
        return DescriptionCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isJavadoc(DescriptionCases each) {
        assertThat(JavadocComment.text(Javadoc.render(each.description()))).isEqualTo(each.javadoc());
    }

    @Test
    void doclintAcceptsAllCases() throws IOException {
        TypeSpec.Builder type = TypeSpec.classBuilder("Cases");
        int number = 0;
        for (DescriptionCases each : cases()) {
            type.addMethod(
                    JavadocComment.on(MethodSpec.methodBuilder("m" + number++), Javadoc.render(each.description()))
                            .build());
            // Where a comment stands decides about some rules.
            type.addType(JavadocComment.on(TypeSpec.classBuilder("C" + number), Javadoc.render(each.description()))
                    .build());
        }
        String source = JavaFile.builder("acme", type.build()).build().toString();
        assertThat(JavaCompilation.of(List.of(new GeneratedFile("acme/Cases.java", source)), classes, List.of())
                        .messages())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "a */ b | a *&#47; b",
                "**/ | **&#47;",
                "\\u002a/ | &#92;u002a/",
                "\\\\uuu002a/ | &#92;&#92;uuu002a/",
            })
    void finishedTextNeitherEndsTheCommentNorIsACharacterOfJavac(String finished, String expected) {
        assertThat(JavadocComment.text(finished)).isEqualTo(expected);
    }

    @Test
    void finishedTextHidesNothing() {
        assertThat(JavadocComment.text("a\u202eb\u2066c\u200bd\u0000e\rf\u2028g\u0085h\ud800i*\u200b/"))
                .isEqualTo("abcde\nf g hi*&#47;");
    }

    @Test
    void manualsAreCut() {
        String javadoc = Javadoc.render(new Description(cutManual()));
        assertThat(javadoc.lines().count()).isLessThan(320);
        assertThat(javadoc).endsWith("<p>\u2026\n");
    }

    private static List<Block> cutManual() {
        return Description.plain("word word\n\n".repeat(5_000)).blocks();
    }
}
