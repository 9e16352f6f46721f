package dev.callwright.core.fuzz;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads generated files that are no code with parsers that are not ours, and says where text left its place. */
final class HostileOutput {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");
    private static final Pattern LINK = Pattern.compile("(https?://|mailto:|#|[A-Za-z0-9._-]+(/|$)).*", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<String> problems = new ArrayList<>();

    /** What is wrong with a file that is neither Java nor TypeScript nor shell, and with the name and characters of any. */
    static List<String> problems(GeneratedFile file) {
        HostileOutput output = new HostileOutput();
        output.path(file.path());
        output.characters(file);
        output.content(file);
        return output.problems;
    }

    private void path(String path) {
        boolean device = List.of(path.split("/")).stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT).split("\\.", 2)[0])
                .anyMatch(DEVICES::contains);
        boolean odd = List.of(path.split("/")).stream()
                .anyMatch(name -> name.length() > 255 || name.endsWith(".") || name.equals(".."));
        if (!PATH.matcher(path).matches() || device || odd || path.startsWith("/")) {
            problems.add(path + ": not a name for a file on every system");
        }
    }

    private void characters(GeneratedFile file) {
        file.content()
                .codePoints()
                .filter(HostileOutput::isInvisible)
                .findFirst()
                .ifPresent(found -> problems.add(file.path() + ": holds U+" + Integer.toHexString(found)));
    }

    /** Characters that do not show, or change how what stands around them shows. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private void content(GeneratedFile file) {
        String path = file.path();
        try {
            if (path.endsWith(".xml")) {
                xml(file);
            } else if (path.endsWith(".json")) {
                JSON.readTree(file.content());
            } else if (path.endsWith(".md")) {
                markdown(file);
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            problems.add(path + ": " + e.getMessage());
        }
    }

    private void xml(GeneratedFile file) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        elements(file.path(), factory.newDocumentBuilder().parse(new InputSource(new StringReader(file.content()))));
    }

    private void elements(String path, Node node) {
        boolean marked = node.getNodeName().contains(HostileDocuments.MARKER);
        boolean interpolated = node.getNodeType() == Node.TEXT_NODE
                && Pattern.compile("\\$\\{(zq|env)")
                        .matcher(node.getNodeValue())
                        .find();
        if (marked || interpolated || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
            problems.add(path + ": XML or Maven reads " + node.getNodeName() + " " + node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            elements(path, child);
        }
    }

    private void markdown(GeneratedFile file) {
        Parser.builder().build().parse(file.content()).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                problems.add(file.path() + ": HTML in Markdown: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                problems.add(file.path() + ": HTML in Markdown: " + html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                target(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                problems.add(file.path() + ": an image: " + image.getDestination());
            }

            private void target(String destination) {
                if (!LINK.matcher(destination).matches()) {
                    problems.add(file.path() + ": a link to " + destination);
                }
            }
        });
    }
}
