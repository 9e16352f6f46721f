package dev.callwright.core.testing;

import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A local copy of the files that a committed list of digests pins, so that a failure can show the old lines too. */
final class AcceptedOutput {
    private final Path archive;
    private final String key;

    /**
     * @param archive where the copy is
     * @param key identifies the list of digests
     */
    AcceptedOutput(Path archive, String key) {
        this.archive = archive;
        this.key = key;
    }

    boolean exists() {
        if (!Files.exists(archive)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return key.equals(zip.getComment());
        } catch (IOException e) {
            return false;
        }
    }

    void write(List<GeneratedFile> files) throws IOException {
        Files.createDirectories(archive.getParent());
        Path partial = archive.resolveSibling(archive.getFileName() + ".partial");
        try (OutputStream out = Files.newOutputStream(partial);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(key);
            for (GeneratedFile file : files) {
                zip.putNextEntry(new ZipEntry(file.path()));
                zip.write(file.content().getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.move(partial, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<String> read(String path) throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
