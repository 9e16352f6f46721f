package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents from the standard input, and packed ones. */
final class InputsTest {
    private static final byte[] PETS = Documents.PETS.getBytes(StandardCharsets.UTF_8);
    private static final String CURL = "curl https://example.com/pets/pet_123\n";

    @TempDir
    private Path temp;

    @Test
    void readsTheStandardInput() throws IOException {
        assertThat(CommandRun.with(PETS, snippet("-")).out()).isEqualTo(CURL);
        assertThat(CommandRun.with(PETS, "inspect", "--spec", "-", "--operation", "getpet")
                        .out())
                .startsWith("{\n  \"id\": \"GetPet\"");
        assertThat(CommandRun.with(PETS, "generate", "--spec", "-", "--out", temp + "/sdk", "--only", "snippets")
                        .code())
                .isZero();
        Path overlay = Files.writeString(
                temp.resolve("o.yaml"),
                "{overlay: 1.0.0, info: {title: o, version: '1'}, actions: [{target: $.info, update: {x-a: 'yes'}}]}");
        assertThat(CommandRun.with(PETS, "overlay", "--spec", "-", "--overlay", overlay.toString(), "--out", "-")
                        .out())
                .startsWith("openapi: \"3.1.0\"\n");
    }

    @Test
    void namesTheStandardInputInMessages() {
        byte[] broken = Documents.BROKEN.getBytes(StandardCharsets.UTF_8);

        assertThat(CommandRun.with(broken, snippet("-")).err()).startsWith("<stdin>:13:");
        assertThat(CommandRun.with(new byte[0], snippet("-")).err())
                .isEqualTo("<stdin>: error: there is nothing to read, or it was read before; pipe one document into the"
                        + " command, and name the others as files\n");
        assertThat(CommandRun.with(PETS, "mcp", "--spec", "-").err())
                .isEqualTo("callwright: error: the standard input belongs to the protocol; name a file with --spec\n");
    }

    @Test
    void readsFilesThatTheStandardInputRefersToOnlyIfAllowed() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/inputs-test"));
        Files.writeString(folder.resolve("pet.yaml"), "type: object\nproperties: {name: {type: string}}\n");
        byte[] referring = Documents.PETS
                .replace("#/components/schemas/pet'", folder + "/pet.yaml'")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(CommandRun.with(referring, snippet("-")).err())
                .contains("references may only name files in allowed folders; to allow another folder, add it to"
                        + " the setting 'allowRefs'");
        String[] allowed = Arrays.copyOf(snippet("-"), 9);
        allowed[7] = "--allow-refs";
        allowed[8] = folder.toString();
        assertThat(CommandRun.with(referring, allowed).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.yaml.gz", "api.gz", "api.yaml"})
    void unpacksDocuments(String name) throws IOException {
        Path file = Files.write(temp.resolve(name), packed(PETS));

        assertThat(CommandRun.of(snippet(file.toString())).out()).isEqualTo(CURL);
        assertThat(CommandRun.with(packed(PETS), snippet("-")).out()).isEqualTo(CURL);
    }

    @Test
    void saysWhereAPackedDocumentIsBroken() throws IOException {
        Path json = Files.write(temp.resolve("api.json.gz"), packed("{\"a\": }".getBytes(StandardCharsets.UTF_8)));
        assertThat(CommandRun.of(snippet(json.toString())).err())
                .startsWith(json + ":1:7: error: this is not valid JSON");

        byte[] whole = packed(PETS);
        Path cut = Files.write(temp.resolve("cut.gz"), Arrays.copyOf(whole, whole.length - 20));
        CommandRun run = CommandRun.of(snippet(cut.toString()));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        cut + ": error: this is a gzip file that is damaged or incomplete; fetch it again, or pack it"
                                + " anew\n");
    }

    @Test
    void unpacksNoMoreThanADocumentMayHave() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                out.write(megabyte);
            }
        }
        Path file = Files.write(temp.resolve("bomb.yaml"), bomb.toByteArray());
        assertThat(Files.size(file)).isLessThan(1 << 20);

        CommandRun run = CommandRun.of(snippet(file.toString()));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(file + ": error: the document is larger than ")
                .hasLineCount(1);
    }

    @Test
    void hasNoOneResultToPrint() {
        assertThat(CommandRun.with(PETS, "generate", "--spec", "-", "--out", "-")
                        .err())
                .isEqualTo(
                        "callwright: error: --out is a folder, because there are many files; 'callwright snippet' prints"
                                + " one\n");
    }

    private static String[] snippet(String spec) {
        return new String[] {"snippet", "--spec", spec, "--operation", "getpet", "--lang", "curl"};
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
