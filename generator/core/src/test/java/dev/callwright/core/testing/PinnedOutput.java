package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.output.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An output too large to commit: a committed list of digests pins it. A failure shows the lines that changed; the old ones
 * too, if the last run that passed on this machine left a copy. {@code -Dgolden.update=true} rewrites the list.
 */
public final class PinnedOutput {
    private static final int FILES_SHOWN = 6;
    private static final int NAMES_SHOWN = 20;
    private static final String HOW_TO_SEE_OLD_LINES =
            "To see the old lines too, run this test on the commit before the change and then again here: a run that passes"
                    + " keeps a copy in target.";

    private final Path list;
    private final Path copy;

    /**
     * @param list the committed list
     * @param copy where a run that passes keeps a copy of the output
     */
    public PinnedOutput(Path list, Path copy) {
        this.list = list;
        this.copy = copy;
    }

    /** Fails for every missing, different or orphaned file. */
    public void verify(List<GeneratedFile> files) throws IOException {
        String generated = DigestList.write(files);
        new GoldenTree(list.getParent()).updateIfAsked(List.of(new GeneratedFile(list.getFileName() + "", generated)));
        String committed = Files.exists(list) ? Files.readString(list).replace("\r\n", "\n") : "";
        AcceptedOutput accepted = new AcceptedOutput(copy, Sha256.of(committed.getBytes(StandardCharsets.UTF_8)));
        if (!generated.equals(committed)) {
            assertThat(differences(files, DigestList.read(committed), accepted))
                    .as(list + "\n" + GoldenTree.HOW_TO_UPDATE + (accepted.exists() ? "" : "\n" + HOW_TO_SEE_OLD_LINES))
                    .isEmpty();
        }
        if (!accepted.exists()) {
            accepted.write(files);
        }
    }

    private static String differences(
            List<GeneratedFile> files, Map<String, DigestList.Entry> expected, AcceptedOutput accepted)
            throws IOException {
        List<String> missing = new ArrayList<>();
        List<GeneratedFile> different = new ArrayList<>();
        Map<String, DigestList.Entry> orphaned = new TreeMap<>(expected);
        for (GeneratedFile file : files) {
            DigestList.Entry entry = orphaned.remove(file.path());
            if (entry == null) {
                missing.add(file.path());
            } else if (!entry.equals(DigestList.Entry.of(file))) {
                different.add(file);
            }
        }
        StringBuilder text = new StringBuilder();
        text.append(names("missing in the list", missing));
        text.append(names("orphaned in the list", List.copyOf(orphaned.keySet())));
        text.append(
                names("different", different.stream().map(GeneratedFile::path).toList()));
        for (GeneratedFile file : chosen(different)) {
            text.append(file.path()).append('\n');
            String old = accepted.read(file.path()).orElse("");
            lines(file, expected.get(file.path()), old)
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static String names(String what, List<String> paths) {
        if (paths.isEmpty()) {
            return "";
        }
        List<String> shown = paths.stream().limit(NAMES_SHOWN).toList();
        String more = paths.size() > shown.size() ? "\n  ... and " + (paths.size() - shown.size()) + " more" : "";
        return paths.size() + " " + what + ":\n  " + String.join("\n  ", shown) + more + "\n";
    }

    // One file of each folder and kind first: a change often repeats in all files of a kind.
    private static List<GeneratedFile> chosen(List<GeneratedFile> different) {
        Set<String> kinds = new HashSet<>();
        List<GeneratedFile> first = new ArrayList<>();
        List<GeneratedFile> others = new ArrayList<>();
        for (GeneratedFile file : different) {
            (kinds.add(kind(file.path())) ? first : others).add(file);
        }
        first.addAll(others);
        return first.stream().limit(FILES_SHOWN).toList();
    }

    private static String kind(String path) {
        return path.startsWith("snippets/")
                ? path.substring(path.lastIndexOf('.') + 1)
                : path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static List<String> lines(GeneratedFile file, DigestList.Entry expected, String old) {
        List<String> now = file.content().lines().toList();
        List<String> before = old.lines().toList();
        List<LineDiff.Hunk> hunks = before.isEmpty()
                ? LineDiff.hunks(
                        characters(expected.lines()),
                        characters(DigestList.Entry.of(file).lines()))
                : LineDiff.hunks(before, now);
        return hunks.isEmpty()
                ? List.of("  (in line endings, or in lines whose hash did not change)")
                : LineDiff.shown(hunks, before, now);
    }

    private static List<Integer> characters(String lines) {
        return lines.chars().boxed().toList();
    }
}
