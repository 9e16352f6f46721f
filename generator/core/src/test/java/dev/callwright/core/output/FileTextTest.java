package dev.callwright.core.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.naming.lock.NamesLock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTextTest {
    private static final String FACE = "\ud83d\ude00";

    @TempDir
    private Path temp;

    @Test
    void aShortTextIsOnePart() {
        assertThat(FileText.of("a\n").parts()).containsExactly("a\n");
        assertThat(new FileText.Builder().append("a").append("\n").build()).isEqualTo(FileText.of("a\n"));
        assertThat(new FileText.Builder().build()).hasToString("");
    }

    @Test
    void aLongTextHasParts() {
        FileText.Builder builder = new FileText.Builder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            builder.append("line " + i + "\n");
            expected.append("line ").append(i).append('\n');
        }
        FileText text = builder.build();

        assertThat(text.toString()).isEqualTo(expected.toString());
        assertThat(text.parts()).hasSizeGreaterThan(3).allMatch(part -> part.length() < FileText.PART + 20);
    }

    @Test
    void noPartEndsInHalfACharacter() {
        FileText text = new FileText.Builder()
                .append("x".repeat(FileText.PART - 1) + FACE.charAt(0))
                .append(FACE.charAt(1) + "y")
                .build();

        assertThat(text.parts()).hasSize(2);
        assertThat(text.toString()).isEqualTo("x".repeat(FileText.PART - 1) + FACE + "y");
    }

    @Test
    void readsAStream() throws IOException {
        for (String expected : List.of("", "\u00e4\n", ("\u00e4" + FACE + "x").repeat(FileText.PART))) {
            assertThat(FileText.read(new ByteArrayInputStream(expected.getBytes(UTF_8)), UTF_8)
                            .toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void anArchiveHasLongTextsAndBytes() throws IOException {
        List<GeneratedFile> files = List.of(
                new GeneratedFile("long.txt", ("\u00e4" + FACE + "x\n").repeat(FileText.PART)),
                GeneratedFile.ofBytes("image", "\u0000\u00ff".repeat(FileText.PART)),
                new GeneratedFile("short.txt", "a\n"));
        ContentArchive archive =
                new ContentArchive(new OutputContent(files, manifest(), NamesLock.empty()), Map.of("a", "b"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(out);

        ContentArchive read = ContentArchive.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.facts()).isEqualTo(archive.facts());
        assertThat(read.content().files()).isEqualTo(files);
        assertThat(read.content().files()).extracting(GeneratedFile::charset).containsExactly(UTF_8, ISO_8859_1, UTF_8);
        byte[] damaged = out.toByteArray();
        damaged[damaged.length / 2] ^= 1;
        assertThatThrownBy(() -> ContentArchive.read(new ByteArrayInputStream(damaged)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFolderHasLongTexts() throws IOException {
        String expected = ("\u00e4" + FACE + "x\n").repeat(FileText.PART);
        FileText text = FileText.read(new ByteArrayInputStream(expected.getBytes(UTF_8)), UTF_8);
        List<GeneratedFile> files = List.of(new GeneratedFile("long.txt", text));
        OutputDirectory out = new OutputDirectory(temp);

        out.write(files, manifest(), WriteRules.USUAL);

        assertThat(Files.readString(temp.resolve("long.txt"))).isEqualTo(expected);
        assertThat(out.write(files, manifest(), WriteRules.USUAL).isSame()).isTrue();
        Files.writeString(temp.resolve("long.txt"), expected.replace("\n", "\r\n"));
        assertThat(out.write(files, manifest(), WriteRules.USUAL).isSame()).isTrue();
    }

    private static Manifest manifest() {
        return Manifest.of("1", "0", new TreeMap<>());
    }
}
