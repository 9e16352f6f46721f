package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.testing.DescriptionCases;
import dev.callwright.core.text.Descriptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TsDocTest {
    static List<DescriptionCases> cases() throws IOException {
        return DescriptionCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTsDoc(DescriptionCases each) {
        // The second paragraph makes a comment of one line a block.
        String comment = new DocComments(new Descriptions(Optional.empty()))
                .comment("")
                .description(each.description())
                .sentence("End.")
                .sentence("End.")
                .text();
        String body = comment.substring("/**\n".length(), comment.length() - " */\n".length());
        String lines = body.lines()
                .map(line -> line.length() < 3 ? "" : line.substring(3))
                .collect(Collectors.joining("\n"));
        assertThat(lines).isEqualTo((each.tsdoc() + "\nEnd.\n\nEnd.").strip());
        assertThat(body).doesNotContain("*/");
    }
}
