package dev.callwright.core.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An output folder and the manifests of earlier runs in it. */
final class OutputFolder {
    /** The path of the manifest. */
    static final String MANIFEST = OutputPaths.STATE + "/manifest.json";

    private static final String PENDING = OutputPaths.STATE + "/pending.json";

    private static final Manifest NOTHING = Manifest.of("", "", new TreeMap<>());

    private final Path root;
    private final Set<String> kept;
    private final UserFiles users;
    private final Map<String, Set<String>> digests = new TreeMap<>();
    private final Map<String, Set<String>> foldedDigests = new TreeMap<>();
    private String manifestText = "";
    private Manifest finished = NOTHING;
    private Optional<Manifest> begun = Optional.empty();

    private OutputFolder(Path root, Set<String> kept, UserFiles users) {
        this.root = root;
        this.kept = kept;
        this.users = users;
    }

    /**
     * Loads the manifests of a folder, which need not exist.
     *
     * @param kept the folders in it that the run leaves as they are
     * @param once the globs of files that are written once
     */
    static OutputFolder load(Path root, Set<String> kept, List<String> once) throws IOException {
        throwIfNoFolder(root);
        OutputFolder folder = new OutputFolder(root, kept, UserFiles.of(root, once));
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
            finished = ManifestJson.read(manifestText);
            own(finished);
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
            Manifest read = ManifestJson.read(Files.readString(pending()));
            own(read);
            begun = Optional.of(read);
        } catch (NoSuchFileException | JsonProcessingException e) {
            return;
        }
    }

    private void own(Manifest manifest) throws IOException {
        own(manifest.files());
        own(manifest.theirs());
    }

    private void own(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
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

    /** The files that decide, with the generated ones, whether a run changes the folder. */
    static List<Path> deciding(Path root) {
        return List.of(root.resolve(MANIFEST), root.resolve(PENDING), root.resolve(IgnoreFile.NAME));
    }

    Path pending() {
        return root.resolve(PENDING);
    }

    Path staging() {
        return root.resolve(OutputPaths.STATE).resolve("staging");
    }

    /** The manifest of the run that is being stored, until it is pending. */
    Path draft() {
        return root.resolve(OutputPaths.STATE).resolve("pending.draft");
    }

    /** The place of a file in the staging folder. */
    Path staged(String path) {
        return staging().resolve(path);
    }

    /** The manifest of the last run that ended; one without files if there is none. */
    Manifest finished() {
        return finished;
    }

    /** The manifest of a run that ended while it changed the output; empty: there is none. */
    Optional<Manifest> begun() {
        return begun;
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

    /** The digests of the files that are the user's, as earlier runs wrote them, by path. */
    SortedMap<String, String> userDigests() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Map.Entry<String, Set<String>> file : digests.entrySet()) {
            if (users.has(file.getKey())) {
                found.put(file.getKey(), digest(file.getKey(), file.getValue()));
            }
        }
        return found;
    }

    /** The first folders of the paths that earlier runs wrote; without a manifest, of what is there. */
    Set<String> generatedFolders() throws IOException {
        if (!manifestText.isEmpty() || begun.isPresent()) {
            return digests.keySet().stream()
                    .map(path -> path.substring(0, Math.max(path.indexOf('/'), 0)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        if (Files.notExists(root)) {
            return Set.of();
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.filter(Files::isDirectory).map(this::path).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The files of the user. */
    UserFiles users() {
        return users;
    }

    private boolean isKept(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && kept.contains(path.substring(0, slash));
    }

    /** The paths that earlier runs wrote, sorted; without those in kept folders and those of the user. */
    Set<String> ownedPaths() {
        return digests.keySet().stream()
                .filter(path -> !isKept(path) && !users.has(path))
                .collect(Collectors.toCollection(TreeSet::new));
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
