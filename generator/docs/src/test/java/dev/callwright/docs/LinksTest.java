package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

/** Links between documents lead to files and headings that exist. */
final class LinksTest {

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Document> documents = new ArrayList<>(Document.all());
        documents.addAll(Document.in(".github"));
        for (Document document : documents) {
            for (String target : links(document)) {
                if (!target.contains("://") && !exists(document, target)) {
                    broken.add(document + ": " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aBrokenLinkIsFound() {
        Document document = Document.of(Path.of("README.md"), "# Head line\n");

        assertThat(exists(document, "#head-line")).isTrue();
        assertThat(exists(document, "#other")).isFalse();
        assertThat(exists(document, "generator/docs/none.md")).isFalse();
    }

    private static List<String> links(Document document) {
        List<String> links = new ArrayList<>();
        document.node().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    private static boolean exists(Document from, String target) {
        // A template is shown on a page beside the files of the branch.
        if (target.startsWith("../blob/main/")) {
            return Files.exists(Document.ROOT.resolve(target.substring("../blob/main/".length())));
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path path = file.isEmpty()
                ? from.path()
                : Path.of("/").resolve(from.path()).resolveSibling(file).normalize();
        Path relative = path.isAbsolute() ? Path.of("/").relativize(path) : path;
        if (!Files.exists(Document.ROOT.resolve(relative))) {
            return false;
        }
        Document to = file.isEmpty() || !file.endsWith(".md") ? from : Document.of(relative.toString());
        return hash < 0 || anchors(to).contains(target.substring(hash + 1));
    }

    // GitHub's rule: lower case, spaces as '-', other punctuation removed.
    private static List<String> anchors(Document document) {
        List<String> anchors = new ArrayList<>();
        document.node().accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                anchors.add(text(heading)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'));
            }
        });
        return anchors;
    }

    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text each) {
                text.append(each.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString();
    }
}
