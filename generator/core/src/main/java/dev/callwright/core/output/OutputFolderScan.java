package dev.callwright.core.output;

import dev.callwright.core.text.MessageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares what is in an output folder with what was generated; touches nothing. */
final class OutputFolderScan {
    private static final int LISTED = 10;

    /** What is at the path of a file. */
    enum Status {
        ABSENT,
        /** The wanted bytes, or the same text with other line ends. */
        SAME,
        /** What an earlier run wrote there. */
        OUTDATED,
        /** What an earlier run wrote there, changed by somebody else since. */
        EDITED,
        /** Something no run wrote. */
        FOREIGN
    }

    private final OutputFolder folder;
    private final Set<String> left = new TreeSet<>();
    private final Map<String, Status> wanted = new TreeMap<>();
    private final Map<String, Status> stale = new TreeMap<>();

    private OutputFolderScan(OutputFolder folder) {
        this.folder = folder;
    }

    static OutputFolderScan of(OutputFolder folder, List<Content> contents) {
        OutputFolderScan survey = new OutputFolderScan(folder);
        survey.lookAt(contents);
        return survey;
    }

    private void lookAt(List<Content> contents) {
        Set<String> paths = contents.stream().map(Content::path).collect(Collectors.toSet());
        folder.ownedPaths().stream().filter(path -> !paths.contains(path)).forEach(left::add);
        Map<String, Status> blocked = blockedFolders(paths);
        List<Status> found = contents.parallelStream()
                .map(content -> blocked.containsKey(OutputPaths.parent(content.path()))
                        ? blocked.get(OutputPaths.parent(content.path()))
                        : status(content.path(), content.bytes()))
                .toList();
        IntStream.range(0, found.size()).forEach(i -> wanted.put(contents.get(i).path(), found.get(i)));
        for (String path : left) {
            Status status = folder.holds(path) ? status(path, new byte[0]) : Status.ABSENT;
            if (status != Status.ABSENT) {
                stale.put(path, status == Status.SAME ? Status.OUTDATED : status);
            }
        }
    }

    // A parent that is a file or a link: nothing can be written below it, unless it is a generated file that goes away.
    private Map<String, Status> blockedFolders(Set<String> paths) {
        Map<String, Status> blocked = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String path : paths) {
            String parent = OutputPaths.parent(path);
            for (String each = parent; !each.isEmpty() && seen.add(each); each = OutputPaths.parent(each)) {
                if (folder.holds(each) && !Files.isDirectory(folder.file(each), LinkOption.NOFOLLOW_LINKS)) {
                    blocked.put(each, folder.ownedDigests(each).isEmpty() ? Status.FOREIGN : Status.ABSENT);
                }
            }
        }
        for (String path : blocked.isEmpty() ? Set.<String>of() : seen) {
            for (String each = path; !each.isEmpty(); each = OutputPaths.parent(each)) {
                if (blocked.containsKey(each)) {
                    blocked.putIfAbsent(path, blocked.get(each));
                }
            }
        }
        return blocked;
    }

    private Status status(String path, byte[] content) {
        Path file = folder.file(path);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                return attributes.isDirectory() && becomesEmpty(file) ? Status.ABSENT : Status.FOREIGN;
            }
            byte[] present = Files.readAllBytes(file);
            if (Arrays.equals(present, content) || Arrays.equals(LineEnds.normalized(present), content)) {
                return Status.SAME;
            }
            Set<String> owned = folder.ownedDigests(path);
            boolean untouched = owned.contains(Sha256.of(present)) || owned.contains(LineEnds.digest(present));
            return untouched ? Status.OUTDATED : owned.isEmpty() ? Status.FOREIGN : Status.EDITED;
        } catch (NoSuchFileException e) {
            return Status.ABSENT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean becomesEmpty(Path directory) throws IOException {
        try (Stream<Path> inside = Files.walk(directory)) {
            return inside.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .allMatch(each -> left.contains(folder.path(each)));
        }
    }

    /** Throws when going on would lose something that is not Callwright's. */
    void throwIfBlocked() {
        List<String> foreign = paths(Status.FOREIGN);
        if (!foreign.isEmpty()) {
            throw new OutputException(
                    folder.root() + " holds " + count(foreign) + " that Callwright did not write, where"
                            + " generated ones belong; nothing was changed. Move or delete them, or generate into another"
                            + " folder:" + listed(foreign));
        }
        List<String> edited = paths(Status.EDITED);
        if (!edited.isEmpty()) {
            throw new OutputException(folder.root() + " holds " + count(edited)
                    + " edited since the last run; nothing was changed. Keep your edits by moving these files elsewhere, or delete the"
                    + " files to have them generated again:" + listed(edited));
        }
    }

    /** The generated files whose status is the given one, sorted. */
    List<String> wanted(Status status) {
        return wanted.entrySet().stream()
                .filter(each -> each.getValue() == status)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The files of earlier runs that are still there and were not generated now, sorted. */
    List<String> stale() {
        return List.copyOf(stale.keySet());
    }

    /** The files to store: new ones, changed ones, and those whose name only changed its letter case. */
    Set<String> toStore() {
        Set<String> foldedStale = stale.keySet().stream().map(OutputPaths::fold).collect(Collectors.toSet());
        return wanted.entrySet().stream()
                .filter(each -> each.getValue() != Status.SAME || foldedStale.contains(OutputPaths.fold(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<String> paths(Status status) {
        return List.copyOf(Stream.of(wanted, stale)
                .flatMap(each -> each.entrySet().stream())
                .filter(each -> each.getValue() == status)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String count(List<String> paths) {
        return paths.size() == 1 ? "1 file" : paths.size() + " files";
    }

    private static String listed(List<String> paths) {
        String shown = paths.stream()
                .limit(LISTED)
                .map(path -> "\n  " + MessageText.line(path))
                .collect(Collectors.joining());
        return paths.size() > LISTED ? shown + "\n  and " + (paths.size() - LISTED) + " more" : shown;
    }
}
