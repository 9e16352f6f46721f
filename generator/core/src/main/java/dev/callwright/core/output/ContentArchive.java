package dev.callwright.core.output;

import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.lock.NamesLockReader;
import dev.callwright.core.naming.lock.NamesLockWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a run writes, as a ZIP archive: texts, other files, and beside them what belongs to the run itself. Entries have no times,
 * so equal contents are equal archives.
 *
 * @param content what a run writes
 * @param facts texts about the run by name
 */
public record ContentArchive(OutputContent content, Map<String, String> facts) {
    private static final String TEXT = "text/";
    private static final String BYTES = "bytes/";
    private static final String FACTS = "facts/";
    private static final String MANIFEST = "manifest.json";
    private static final String LOCK = "lock.json";
    // The last entry: the digest of the names and contents of the others.
    private static final String END = "end";

    public ContentArchive {
        facts = Map.copyOf(facts);
    }

    /** Writes the archive. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        MessageDigest digest = Sha256.newDigest();
        for (Map.Entry<String, String> fact : new TreeMap<>(facts).entrySet()) {
            add(zip, digest, FACTS + fact.getKey(), utf8(fact.getValue()));
        }
        add(zip, digest, MANIFEST, utf8(ManifestJson.write(content.manifest())));
        add(zip, digest, LOCK, utf8(NamesLockWriter.write(content.lock())));
        for (GeneratedFile file : content.files()) {
            boolean isText = file.charset().equals(StandardCharsets.UTF_8);
            add(
                    zip,
                    digest,
                    (isText ? TEXT : BYTES) + file.path(),
                    file.content().getBytes(file.charset()));
        }
        put(zip, END, digest.digest());
        zip.finish();
    }

    private static void add(ZipOutputStream zip, MessageDigest digest, String name, byte[] bytes) throws IOException {
        update(digest, name, bytes);
        put(zip, name, bytes);
    }

    private static void update(MessageDigest digest, String name, byte[] bytes) {
        // The length tells where a name ends.
        digest.update(utf8(name + "\n" + bytes.length + "\n"));
        digest.update(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * The archive in a file.
     *
     * @throws IOException if it cannot be read, or is damaged, or is no such archive
     */
    public static ContentArchive read(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        MessageDigest digest = Sha256.newDigest();
        Entries entries = new Entries();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            byte[] bytes = zip.readAllBytes();
            if (name.equals(END) && MessageDigest.isEqual(bytes, digest.digest())) {
                return entries.archive();
            }
            update(digest, name, bytes);
            entries.add(name, bytes);
        }
        throw new IOException("the archive has no end, or is damaged");
    }

    /** Collects the entries of an archive. */
    private static final class Entries {
        private final List<GeneratedFile> files = new ArrayList<>();
        private final Map<String, String> facts = new TreeMap<>();
        private Manifest manifest = Manifest.of("", "", new TreeMap<>());
        private NamesLock lock = NamesLock.empty();

        void add(String name, byte[] bytes) throws IOException {
            if (name.startsWith(TEXT)) {
                files.add(new GeneratedFile(name.substring(TEXT.length()), text(bytes)));
            } else if (name.startsWith(BYTES)) {
                files.add(GeneratedFile.ofBytes(
                        name.substring(BYTES.length()), new String(bytes, StandardCharsets.ISO_8859_1)));
            } else if (name.startsWith(FACTS)) {
                facts.put(name.substring(FACTS.length()), text(bytes));
            } else if (name.equals(MANIFEST)) {
                manifest = ManifestJson.read(text(bytes));
            } else if (name.equals(LOCK)) {
                lock = new NamesLockReader(LOCK).read(text(bytes));
            }
        }

        ContentArchive archive() {
            return new ContentArchive(new OutputContent(files, manifest, lock), facts);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
