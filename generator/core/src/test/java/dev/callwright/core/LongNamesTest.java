package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Documents;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long the names of a document are, and however much they have in common, file systems have their files. */
final class LongNamesTest {
    // Such as those of Microsoft Graph, which are paths of properties.
    private static final String WORDS =
            "identityGovernance.entitlementManagement.accessPackageAssignments.accessPackage.";

    @TempDir
    private Path temp;

    @Test
    void idsThatDifferInTheMiddleHaveFolders() throws IOException {
        List<String> folders = folders(
                12,
                i -> WORDS + "accessPackageResourceRole" + "abcdefghijkl".charAt(i) + "." + WORDS.repeat(2)
                        + "GetAccess");

        assertThat(folders).hasSize(12).allMatch(folder -> folder.length() <= 200);
    }

    @Test
    void idsThatDifferBySignsHaveFolders() throws IOException {
        List<String> folders = folders(8, i -> WORDS.repeat(3) + "a" + ".-_/:;,+".charAt(i) + "b");

        assertThat(folders).hasSize(8).allMatch(folder -> folder.length() <= 200);
    }

    private List<String> folders(int count, IntFunction<String> id) throws IOException {
        Path spec = temp.resolve("api.json");
        Files.writeString(spec, Documents.of(Documents.join(count, i -> operation(id.apply(i), i)), ""));
        return Generation.of(spec).files().stream()
                .map(GeneratedFile::path)
                .filter(path -> path.endsWith("/minimal.java"))
                .map(path -> path.split("/", -1)[1])
                .distinct()
                .toList();
    }

    // All of one resource, which has one word.
    private static String operation(String id, int parameters) {
        StringBuilder path = new StringBuilder("/things");
        for (int i = 0; i < parameters; i++) {
            path.append("/{p").append(i).append('}');
        }
        return Documents.operation(
                id,
                path.toString(),
                ",\"parameters\":["
                        + Documents.join(
                                parameters,
                                i -> "{\"name\":\"p" + i
                                        + "\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}")
                        + "]");
    }
}
