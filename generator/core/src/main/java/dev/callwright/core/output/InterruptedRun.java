package dev.callwright.core.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run left that ended in the middle. If it had begun to move files, the pending manifest says which there shall be,
 * and the rest of them is staged: they are moved now. Files that someone edited since are left as they are.
 */
final class InterruptedRun {
    private final OutputFolder folder;
    private final Staging staging;

    InterruptedRun(OutputFolder folder, Staging staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /** Completes the run if it had begun to change the output, and removes what it staged. */
    void complete() throws IOException {
        Optional<Manifest> begun = folder.begun();
        if (begun.isEmpty()) {
            staging.clear();
            return;
        }
        Map<String, String> wanted = begun.get().files();
        Set<String> present = new HashSet<>(wanted.keySet());
        present.addAll(begun.get().theirs().keySet());
        removeObsolete(present);
        boolean complete = true;
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            complete &= place(file.getKey(), file.getValue());
        }
        if (complete) {
            staging.finish();
        } else {
            // Both manifests stay, so that all files are still known as generated.
            staging.clear();
        }
    }

    // A name that only changed its letter case may be the same file.
    private void removeObsolete(Set<String> wanted) throws IOException {
        Set<String> moved = wanted.stream()
                .filter(path -> !Files.exists(folder.staged(path), LinkOption.NOFOLLOW_LINKS))
                .map(OutputPaths::fold)
                .collect(Collectors.toSet());
        for (Map.Entry<String, String> file : folder.finished().files().entrySet()) {
            String path = file.getKey();
            if (!wanted.contains(path)
                    && !moved.contains(OutputPaths.fold(path))
                    && isReachable(path)
                    && holds(folder.file(path), file.getValue())) {
                staging.remove(Set.of(path));
            }
        }
    }

    // False if the place still holds what the run before left.
    private boolean place(String path, String digest) throws IOException {
        Path target = folder.file(path);
        Path staged = folder.staged(path);
        String before = folder.finished().files().getOrDefault(path, "");
        if (!isReachable(path) || holds(target, digest)) {
            return true;
        }
        boolean isFree = Files.notExists(target, LinkOption.NOFOLLOW_LINKS) || holds(target, before);
        if (!isFree) {
            return true;
        }
        if (holds(staged, digest)) {
            Files.createDirectories(target.getParent());
            staging.replace(staged, target);
            return true;
        }
        return Files.notExists(target, LinkOption.NOFOLLOW_LINKS);
    }

    // Nothing is written or deleted through a link that someone made.
    private boolean isReachable(String path) {
        for (String each = OutputPaths.parent(path); !each.isEmpty(); each = OutputPaths.parent(each)) {
            if (folder.holds(each) && !Files.isDirectory(folder.file(each), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Path file, String digest) throws IOException {
        if (digest.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            byte[] present = Files.readAllBytes(file);
            return digest.equals(Sha256.of(present)) || digest.equals(LineEnds.digest(present));
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
