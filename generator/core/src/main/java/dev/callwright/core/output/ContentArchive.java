package dev.callwright.core.output;

import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.lock.NamesLockReader;
import dev.callwright.core.naming.lock.NamesLockWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
            add(zip, digest, FACTS + fact.getKey(), Stream.of(utf8(fact.getValue())));
        }
        add(zip, digest, MANIFEST, Stream.of(utf8(ManifestJson.write(content.manifest()))));
        add(zip, digest, LOCK, Stream.of(utf8(NamesLockWriter.write(content.lock()))));
        for (GeneratedFile file : content.files()) {
            boolean isText = file.charset().equals(StandardCharsets.UTF_8);
            add(
                    zip,
                    digest,
                    (isText ? TEXT : BYTES) + file.path(),
                    file.text().parts().map(part -> part.getBytes(file.charset())));
        }
        put(zip, END, Stream.of(digest.digest()), Sha256.newDigest());
        zip.finish();
    }

    private static void add(ZipOutputStream zip, MessageDigest digest, String name, Stream<byte[]> parts)
            throws IOException {
        MessageDigest own = Sha256.newDigest();
        put(zip, name, parts, own);
        update(digest, name, own);
    }

    // The digest of an entry has one length, so what all of them are made of is read in one way.
    private static void update(MessageDigest digest, String name, MessageDigest own) {
        digest.update(utf8(name + "\n"));
        digest.update(own.digest());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, Stream<byte[]> parts, MessageDigest digest)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        Iterator<byte[]> each = parts.iterator();
        while (each.hasNext()) {
            byte[] part = each.next();
            digest.update(part);
            zip.write(part);
        }
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
            if (name.equals(END) && MessageDigest.isEqual(zip.readAllBytes(), digest.digest())) {
                return entries.archive();
            }
            MessageDigest own = Sha256.newDigest();
            entries.add(name, new DigestInputStream(zip, own));
            update(digest, name, own);
        }
        throw new IOException("the archive has no end, or is damaged");
    }

    /** Collects the entries of an archive. */
    private static final class Entries {
        private final List<GeneratedFile> files = new ArrayList<>();
        private final Map<String, String> facts = new TreeMap<>();
        private Manifest manifest = Manifest.of("", "", new TreeMap<>());
        private NamesLock lock = NamesLock.empty();

        void add(String name, InputStream in) throws IOException {
            if (name.startsWith(TEXT)) {
                files.add(new GeneratedFile(name.substring(TEXT.length()), FileText.read(in, StandardCharsets.UTF_8)));
            } else if (name.startsWith(BYTES)) {
                files.add(new GeneratedFile(
                        name.substring(BYTES.length()),
                        FileText.read(in, StandardCharsets.ISO_8859_1),
                        StandardCharsets.ISO_8859_1));
            } else if (name.startsWith(FACTS)) {
                facts.put(name.substring(FACTS.length()), text(in));
            } else if (name.equals(MANIFEST)) {
                manifest = ManifestJson.read(text(in));
            } else if (name.equals(LOCK)) {
                lock = new NamesLockReader(LOCK).read(text(in));
            }
        }

        ContentArchive archive() {
            return new ContentArchive(new OutputContent(files, manifest, lock), facts);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
