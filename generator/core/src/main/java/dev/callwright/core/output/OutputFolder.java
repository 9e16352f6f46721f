package dev.callwright.core.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An output folder and the manifests of earlier runs in it. */
final class OutputFolder {
    private static final String MANIFEST = OutputPaths.STATE + "/manifest.json";
    private static final String PENDING = OutputPaths.STATE + "/pending.json";

    private final Path root;
    private final Set<String> kept;
    private final Map<String, Set<String>> digests = new TreeMap<>();
    private final Map<String, Set<String>> foldedDigests = new TreeMap<>();
    private String manifestText = "";

    private OutputFolder(Path root, Set<String> kept) {
        this.root = root;
        this.kept = kept;
    }

    /**
     * Loads the manifests of a folder, which need not exist.
     *
     * @param kept the folders in it that the run leaves as they are
     */
    static OutputFolder load(Path root, Set<String> kept) throws IOException {
        throwIfNoFolder(root);
        OutputFolder folder = new OutputFolder(root, kept);
        folder.loadManifest();
        folder.loadPending();
        return folder;
    }

    static void throwIfNoFolder(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new OutputException(root + " is a file, so nothing can be generated into it;"
                    + " name a folder, or move the file away");
        }
    }

    private void loadManifest() throws IOException {
        try {
            manifestText = Files.readString(manifest());
        } catch (NoSuchFileException e) {
            return;
        }
        try {
            own(ManifestJson.read(manifestText));
        } catch (IOException e) {
            throw new OutputException(
                    manifest() + " is not a manifest that this version of Callwright can read ("
                            + firstLine(String.valueOf(e.getMessage()))
                            + "), so it is not known which files are generated. Restore it"
                            + " from version control, update Callwright, or generate into an empty folder",
                    e);
        }
    }

    // The pending manifest exists from before the first change of a run until after the last, so after a crash only.
    // Then each file has the content of the previous or of the interrupted run. If it is broken, that run changed
    // nothing.
    private void loadPending() throws IOException {
        try {
            own(ManifestJson.read(Files.readString(pending())));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return;
        }
    }

    private void own(Manifest manifest) throws IOException {
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            String path = file.getKey();
            if (!OutputPaths.isInside(path)) {
                throw new IOException("it lists '" + path + "'");
            }
            digests.computeIfAbsent(path, key -> new TreeSet<>()).add(file.getValue());
            foldedDigests
                    .computeIfAbsent(OutputPaths.fold(path), key -> new TreeSet<>())
                    .add(file.getValue());
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unknown").toLowerCase(Locale.ROOT);
    }

    Path root() {
        return root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** The path of a file below this folder, with {@code /} between names. */
    String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    Path manifest() {
        return root.resolve(MANIFEST);
    }

    Path pending() {
        return root.resolve(PENDING);
    }

    Path staging() {
        return root.resolve(OutputPaths.STATE).resolve("staging");
    }

    /** The text of the manifest; empty: there is none. */
    String manifestText() {
        return manifestText;
    }

    /** The digests of the files in kept folders, by path. */
    SortedMap<String, String> keptDigests() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Map.Entry<String, Set<String>> file : digests.entrySet()) {
            if (isKept(file.getKey())) {
                found.put(file.getKey(), digest(file.getKey(), file.getValue()));
            }
        }
        return found;
    }

    // After a crash there may be two, and the file decides.
    private String digest(String path, Set<String> written) throws IOException {
        if (written.size() > 1 && Files.isRegularFile(file(path), LinkOption.NOFOLLOW_LINKS)) {
            String present = Sha256.of(Files.readAllBytes(file(path)));
            if (written.contains(present)) {
                return present;
            }
        }
        return written.iterator().next();
    }

    private boolean isKept(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && kept.contains(path.substring(0, slash));
    }

    /** The paths that earlier runs wrote, sorted; without those in kept folders. */
    Set<String> ownedPaths() {
        return digests.keySet().stream().filter(path -> !isKept(path)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The digests of a file as written by earlier runs; empty: no earlier run wrote it. */
    Set<String> ownedDigests(String path) {
        // On case-insensitive file systems, a file whose name only changed its case exists under its old name.
        return foldedDigests.getOrDefault(OutputPaths.fold(path), Set.of());
    }

    /** Whether the path exists, even as a broken link. */
    boolean holds(String path) {
        return Files.exists(file(path), LinkOption.NOFOLLOW_LINKS);
    }
}
