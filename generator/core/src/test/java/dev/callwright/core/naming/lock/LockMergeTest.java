package dev.callwright.core.naming.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locks with the marks that git leaves. */
final class LockMergeTest {
    private static final Path SAMPLE = Path.of("../../generated-sample/callwright.lock.json");

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // ours | base, if the marks show it | theirs | merged
                "/a=A | - | /b=B | /a=A /b=B",
                "/a=A | - | /a=A | /a=A",
                "/a=A /b=B | - | /a=A | /a=A /b=B",
                "'' | - | /a=A | /a=A",
                "/a=A | /a=A | '' | /a=A",
                "/a=A2 | /a=A | /a=A | /a=A2",
                "/a=A | /a=A | /a=A2 | /a=A2",
                "/a=A2 | /a=A | /a=A2 | /a=A2",
                // A schema that moved took its name with it.
                "/a=A | /a=A | /b=A | /b=A",
                "/b=A | /a=A | /a=A | /b=A",
                "/a=A /c=C | /a=A | /b=A | /b=A /c=C",
                // A name is one per file, whatever the case of its letters; in another scope it may be anything.
                "/a=A.X | - | /b=B.X | /a=A.X /b=B.X",
            })
    void keepsTheNamesOfBothSides(String ours, String base, String theirs, String merged) {
        assertThat(NamesLockWriter.write(read(ours, base, theirs)))
                .isEqualTo(NamesLockWriter.write(new NamesLockReader("lock").read(text(entries(merged)))));
        assertThat(read(ours, base, theirs).isMerged()).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/a=A /b=B | - | /a=A2 /c=C | lock:5:1: error: the sides of a merge have two names for /a:"
                        + " 'A' here and 'A2' in line 8;",
                "/a=A1 | /a=A | /a=A2 | lock:5:1: error: the sides of a merge have two names for /a: 'A1' here and 'A2' in line 9;",
                "/a=A | - | /b=A | lock:5:1: error: the sides of a merge have the name 'A' at two places: /a here and /b in line 7;",
                "/a=Ab | - | /b=AB | lock:5:1: error: the sides of a merge have the name 'Ab' at two places:"
                        + " /a here and /b in line 7;",
                "/a=A | /c=C | /b=A | lock:5:1: error: the sides of a merge have the name 'A' at two places:"
                        + " /a here and /b in line 9;",
            })
    void explainsWhatTheSidesCannotBothHave(String ours, String base, String theirs, String problem) {
        assertThatThrownBy(() -> read(ours, base, theirs))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith(problem)
                .hasMessageEndingWith("must change their code. The next run merges the rest");
    }

    @Test
    void tellsTheNamesOfBothLanguagesOnce() {
        String lock = """
                {
                  "lockVersion": 2,
                  "operations": {
                    "GET /a": {
                      "action": "list",
                <<<<<<< HEAD
                      "method": "list",
                =======
                      "method": "find",
                >>>>>>> feature/a
                      "resource": "/a"
                    }
                  }
                }
                """;

        assertThatThrownBy(() -> new NamesLockReader("lock").read(lock))
                .message()
                .hasLineCount(1)
                .startsWith(
                        "lock:7:1: error: the sides of a merge have two names for GET /a: 'list' here and 'find' in line 9;");
        assertThat(NamesLockWriter.write(new NamesLockReader("lock").read(lock.replace("find", "list"))))
                .contains("\"method\": \"list\"");
    }

    @Test
    void methodsOfTwoResourcesMayHaveOneName() {
        String lock = """
                {
                  "lockVersion": 2,
                  "operations": {
                <<<<<<< HEAD
                    "GET /a": {"action": "list", "method": "list", "resource": "/a"}
                =======
                    "GET /b": {"action": "list", "method": "list", "resource": "/b"}
                >>>>>>> feature/a
                  }
                }
                """;

        assertThat(NamesLockWriter.write(new NamesLockReader("lock").read(lock)))
                .contains("GET /a", "GET /b");
        assertThatThrownBy(() -> new NamesLockReader("lock").read(lock.replace("\"/b\"", "\"/a\"")))
                .hasMessageStartingWith(
                        "lock:5:1: error: the sides of a merge have the name 'list' at two places: GET /a here and GET /b in line 7;");
    }

    @Test
    void joinsASectionThatIsTwice() {
        String lock = """
                {
                  "lockVersion": 2,
                  "types": {"/a": "A"},
                  "errors": {"Card": "CardError"},
                  "types": {"/b": "B", "/a": "A"}
                }
                """;

        assertThat(NamesLockWriter.write(new NamesLockReader("lock").read(lock)))
                .contains("\"/a\": \"A\",\n    \"/b\": \"B\"");
        assertThatThrownBy(() -> new NamesLockReader("lock").read(lock.replace("\"A\"}\n}", "\"C\"}\n}")))
                .hasMessage("lock:5:30: error: the names lock has '/a' twice, with different names; keep one of them");
    }

    @Test
    void whatIsNoNameNeedNotAgree() {
        NamesLock lock = read("/a=A: object x", null, "/a=A: object x, y");

        assertThat(lock.names("types", "/a")).containsEntry("name", "A").containsEntry("shape", "object x");
    }

    @Test
    void listsManyConflictsInPart() {
        String ours = numbered("/t%d=A%d");
        String theirs = numbered("/t%d=B%d");

        assertThatThrownBy(() -> read(ours, null, theirs))
                .message()
                .hasLineCount(21)
                .endsWith("lock: error: 10 more conflicts in the names lock");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"lockVersion\": 2,\n<<<<<<< HEAD\n\"types\": {\n=======\n>>>>>>> x\n}\n' | lock:2: error: the names lock has the"
                        + " marks of a merge, but without the lines of the other side it is no lock: lock:",
                "'{\"lockVersion\": 2\n<<<<<<< HEAD\n}\n' | lock:2: error: the names lock has the marks of a merge",
                "'{\"lockVersion\": 2}\n=======\n' | lock:2:1: error: the names lock is not valid JSON: ",
                "'{\"lockVersion\": 2\n<<<<<<< HEAD\n=======\n>>>>>>> x\n, \"types\": {\"/a\": 1}}' | lock:2: error: the names lock",
            })
    void saysWhichSideIsBroken(String text, String problem) {
        assertThatThrownBy(() -> new NamesLockReader("lock").read(text))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith(problem);
    }

    @ParameterizedTest
    @CsvSource({"merge", "diff3", "zdiff3"})
    void mergesWhatGitCannot(String style) throws Exception {
        Map<LockPlace, String> all = names(new NamesLockReader("lock").read(Files.readString(SAMPLE)));
        int withMarks = 0;
        for (int seed = 0; seed < 12; seed++) {
            // A place is in both, in one of them, or in one of them only later.
            Random random = new Random(seed);
            Map<String, Integer> sides = new HashMap<>();
            all.keySet().stream()
                    .map(LockPlace::owner)
                    .sorted()
                    .forEach(owner -> sides.computeIfAbsent(owner, unused -> random.nextInt(4)));
            String base = part(all, sides, side -> side == 0);
            String ours = part(all, sides, side -> side == 0 || side == 1 || side == 3);
            String theirs = part(all, sides, side -> side == 0 || side == 2 || side == 3);
            String text = merged(style, ours, base, theirs);
            withMarks += text.contains("<<<<<<<") ? 1 : 0;

            assertThat(names(new NamesLockReader("lock").read(text)))
                    .as("seed " + seed)
                    .isEqualTo(all);
            assertThat(names(new NamesLockReader("lock").read(text.replace("\n", "\r\n"))))
                    .isEqualTo(all);
        }
        assertThat(withMarks).isGreaterThan(6);
    }

    private String merged(String style, String ours, String base, String theirs)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "merge-file", "-p"));
        if (!style.equals("merge")) {
            command.add("--" + style);
        }
        Path out = temp.resolve("out");
        for (String side : List.of("ours", "base", "theirs")) {
            command.add(temp.resolve(side).toString());
        }
        Files.writeString(temp.resolve("ours"), ours);
        Files.writeString(temp.resolve("base"), base);
        Files.writeString(temp.resolve("theirs"), theirs);
        Process git = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        int code = git.waitFor();
        // Git before 2.35 has no zdiff3.
        assumeThat(style.equals("zdiff3") && code == 129).isFalse();
        assertThat(code).isBetween(0, 127);
        return Files.readString(out);
    }

    private static Map<LockPlace, String> names(NamesLock lock) {
        Map<LockPlace, String> names = new HashMap<>();
        lock.sections()
                .forEach((section, owners) -> owners.forEach((owner, keys) ->
                        keys.forEach((key, name) -> names.put(new LockPlace(section, owner, key), name))));
        return names;
    }

    private static String part(Map<LockPlace, String> all, Map<String, Integer> sides, IntPredicate isOfSide) {
        NamesLock.Draft draft = new NamesLock.Draft();
        all.forEach((place, name) -> {
            if (isOfSide.test(sides.get(place.owner()))) {
                draft.put(place.lockKey(), place.owner(), name);
            }
        });
        return NamesLockWriter.write(draft.build());
    }

    private static String numbered(String format) {
        return Stream.iterate(10, number -> number + 1)
                .limit(30)
                .map(number -> String.format(Locale.ROOT, format, number, number))
                .collect(Collectors.joining(" "));
    }

    private static NamesLock read(String ours, String base, String theirs) {
        List<String> lines = new ArrayList<>(List.of("<<<<<<< HEAD"));
        lines.addAll(entries(ours));
        if (base != null) {
            lines.add("||||||| 1234567");
            lines.addAll(entries(base));
        }
        lines.add("=======");
        lines.addAll(entries(theirs));
        lines.add(">>>>>>> feature");
        return new NamesLockReader("lock").read(text(lines));
    }

    private static String text(List<String> types) {
        return "{\n\"lockVersion\": 2,\n\"types\": {\n" + String.join("\n", types) + "\n}\n}\n";
    }

    // "/a=A /b=B" as the lines of a lock.
    private static List<String> entries(String names) {
        List<String> lines = new ArrayList<>();
        for (String each : names.split(" (?=/)")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                lines.add("\"" + each.substring(0, equals) + "\": \"" + each.substring(equals + 1) + "\",");
            }
        }
        int last = lines.size() - 1;
        if (last >= 0) {
            lines.set(last, lines.get(last).replaceAll(",$", ""));
        }
        return lines;
    }
}
