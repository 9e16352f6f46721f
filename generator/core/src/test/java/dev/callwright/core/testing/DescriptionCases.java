package dev.callwright.core.testing;

import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of descriptions: what a document says, and what it becomes in each language. In the file, <code>\x&#123;202E&#125;</code>
 * stands for a character that cannot be seen.
 *
 * @param name what the case is about
 * @param input the description
 * @param javadoc the comment of Java
 * @param tsdoc the comment of TypeScript
 * @param markdown the Markdown of a file
 */
public record DescriptionCases(String name, String input, String javadoc, String tsdoc, String markdown) {
    private static final Path FILE = Path.of("src/test/resources/descriptions/cases.txt");

    /** The page that links of the cases are relative to. */
    public static final String DOCS_URL = "https://docs.example/guide/api";

    /** All cases. */
    public static List<DescriptionCases> all() throws IOException {
        List<DescriptionCases> cases = new ArrayList<>();
        for (String part : Files.readString(FILE, StandardCharsets.UTF_8).split("(?m)^=== ")) {
            if (!part.isBlank()) {
                String[] texts = part.split("(?m)^--- (javadoc|tsdoc|markdown)\n|\n", 2);
                String[] sections = texts[1].split("(?m)^--- (javadoc|tsdoc|markdown)\n", -1);
                cases.add(
                        new DescriptionCases(texts[0], characters(sections[0]), sections[1], sections[2], sections[3]));
            }
        }
        return cases;
    }

    /** The description that is read from the input. */
    public Description description() {
        return new Descriptions(Optional.of(DOCS_URL)).of(input.substring(0, Math.max(0, input.length() - 1)));
    }

    private static String characters(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf("\\x{"); start >= 0; start = text.indexOf("\\x{", at)) {
            int end = text.indexOf('}', start);
            out.append(text, at, start).appendCodePoint(Integer.parseInt(text.substring(start + 3, end), 16));
            at = end + 1;
        }
        return out.append(text.substring(at)).toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
