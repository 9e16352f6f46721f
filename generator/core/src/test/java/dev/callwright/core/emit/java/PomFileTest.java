package dev.callwright.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.emit.project.ProjectInfo;
import dev.callwright.core.template.TemplateRenderer;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class PomFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pets & more|Pets & more",
                "a </name><x>${env.HOME}|a </name><x>{env.HOME}",
                "$${x} and $$${y} for $5|{x} and {y} for $5",
                "]]> <!-- &#36;{x}|]]> <!-- &#36;{x}",
                "<![CDATA[${x}]]>|<![CDATA[{x}]]>",
                "a\u202eb\u200bc\u0000d\u2028e\ud800f\uffffg|a b c d e f g",
                "$\u200b{x}|$ {x}",
                "smile \ud83d\ude00|smile \ud83d\ude00"
            })
    void theNameIsTextForXmlAndForMaven(String title, String name) throws Exception {
        JavaArtifact artifact = new JavaArtifact("com.example", "things", "1.0.0", title, ProjectInfo.of("x"));
        String pom = PomFile.of(artifact, new TemplateRenderer()).content();

        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(pom)));
        assertThat(document.getElementsByTagName("name").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("name").item(0).getTextContent())
                .isEqualTo(name);
    }
}
