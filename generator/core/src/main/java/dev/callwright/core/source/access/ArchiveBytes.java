package dev.callwright.core.source.access;

import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.ArchiveEntry;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a file in an archive. */
final class ArchiveBytes {
    private static final int LISTED = 10;

    private final ArchiveEntry entry;
    private final int maxBytes;
    private final Function<String, SpecException> abort;

    /** @param abort creates an exception with a message */
    ArchiveBytes(ArchiveEntry entry, int maxBytes, Function<String, SpecException> abort) {
        this.entry = entry;
        this.maxBytes = maxBytes;
        this.abort = abort;
    }

    /** The content. */
    byte[] read() {
        if (!Files.isRegularFile(entry.archive())) {
            throw abort.apply("there is no archive " + entry.archive() + "; check the path");
        }
        try (ZipFile archive = new ZipFile(entry.archive().toFile())) {
            ZipEntry found = archive.getEntry(entry.path());
            if (found == null || found.isDirectory()) {
                throw abort.apply("the archive has no file " + entry.path() + "; " + advice(archive));
            }
            try (InputStream in = archive.getInputStream(found)) {
                // What the archive says of the size may be wrong.
                byte[] bytes = in.readNBytes(maxBytes + 1);
                if (bytes.length > maxBytes) {
                    throw abort.apply(ReadErrors.tooLarge(maxBytes));
                }
                return bytes;
            }
        } catch (ZipException e) {
            throw abort.apply("the archive is damaged, or neither a jar nor a zip file; fetch it again");
        } catch (IOException e) {
            throw abort.apply(
                    "the archive cannot be read: " + ReadErrors.reason(e) + "; check the file and its permissions");
        }
    }

    private String advice(ZipFile archive) {
        List<String> documents = archive.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"))
                .sorted()
                .toList();
        if (documents.isEmpty()) {
            return "no file in it ends in .yaml, .yml or .json";
        }
        return Nearest.to(entry.path(), documents)
                .map(near -> "did you mean " + MessageText.piece(near) + "?")
                .orElseGet(() -> "it has "
                        + documents.stream()
                                .limit(LISTED)
                                .map(MessageText::piece)
                                .collect(Collectors.joining(", "))
                        + (documents.size() > LISTED ? " and more" : ""));
    }
}
