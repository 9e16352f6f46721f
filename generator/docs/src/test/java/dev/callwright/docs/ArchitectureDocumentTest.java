package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.junit.jupiter.api.Test;

/** architecture.md has the packages with the words of their package-info, and names classes and folders that exist. */
final class ArchitectureDocumentTest {
    private static final Document DOCUMENT = Document.of("generator/docs/architecture.md");
    private static final Pattern PACKAGES =
            Pattern.compile("(<!-- packages: (\\S+) (\\S+) -->\n)(.*?)(<!-- end of packages -->)", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL);
    private static final List<String> SOURCES = List.of("generator", "templates");

    @Test
    void packagesAreThoseOfTheSources() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    Document.ROOT.resolve(DOCUMENT.path()),
                    PACKAGES.matcher(DOCUMENT.text())
                            .replaceAll(list -> Matcher.quoteReplacement(list.group(1) + table(list) + list.group(5))));
            return;
        }
        List<MatchResult> lists = PACKAGES.matcher(DOCUMENT.text()).results().toList();
        assertThat(lists).hasSize(3);
        for (MatchResult list : lists) {
            assertThat(list.group(4).lines())
                    .as("packages of %s; -Dgolden.update=true refreshes them", list.group(3))
                    .containsExactlyElementsOf(table(list).lines().toList());
        }
    }

    private static String table(MatchResult list) {
        String root = list.group(3);
        StringBuilder rows = new StringBuilder("| Package | Job |\n|---|---|\n");
        Path top = Document.ROOT.resolve(list.group(2)).resolve(root.replace('.', '/'));
        try (Stream<Path> folders = Files.walk(top)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Path info = folder.resolve("package-info.java");
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(Files.exists(info)
                                    || files.noneMatch(file -> file.toString().endsWith(".java")))
                            .as("%s says its job", info)
                            .isTrue();
                }
                if (Files.exists(info)) {
                    String name = top.relativize(folder).toString().replace('/', '.');
                    rows.append("| `" + (name.isEmpty() ? root : name) + "` | " + job(Files.readString(info)) + " |\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.toString();
    }

    static String job(String packageInfo) {
        Matcher sentence = SENTENCE.matcher(packageInfo);
        assertThat(sentence.find()).as(packageInfo).isTrue();
        return sentence.group(1)
                .replaceAll("\\s*\\n \\* ?", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\{@link (?:[\\w.]*\\.)?(\\w+)\\}", "`$1`")
                .strip();
    }

    @Test
    void theFirstSentenceIsTheJob() {
        assertThat(job("/**\n * Reads {@code a.yaml}s of {@link\n * dev.x.Tree}s. More.\n */\npackage x;\n"))
                .isEqualTo("Reads `a.yaml`s of `Tree`s.");
    }

    @Test
    void classesAndFoldersExist() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.walk(Document.ROOT.resolve(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.replace(".java", "")));
            }
        }
        List<String> unknown = new ArrayList<>();
        for (String code : code(DOCUMENT)) {
            boolean isFolder = code.matches("(generator|templates|specs|generated-sample)\\b[\\w/.-]*");
            boolean isClass =
                    code.matches("[A-Z]\\w*(Test|er|Names|Module|Constant|Methods|Directory|File|Plan|Snippet)");
            if ((isFolder && !Files.exists(Document.ROOT.resolve(code))) || (isClass && !classes.contains(code))) {
                unknown.add(code);
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<String> code(Document document) {
        List<String> code = new ArrayList<>();
        document.node().accept(new AbstractVisitor() {
            @Override
            public void visit(Code each) {
                code.add(each.getLiteral());
            }
        });
        return code;
    }
}
