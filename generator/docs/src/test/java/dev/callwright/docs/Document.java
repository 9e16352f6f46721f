package dev.callwright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown file that users read. */
final class Document {
    /** The folder of the project. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final Path path;
    private final String text;
    private final Node node;

    private Document(Path path, String text) {
        this.path = path;
        this.text = text;
        this.node = PARSER.parse(text);
    }

    /** A document of that path below the project. */
    static Document of(String path) {
        try {
            return of(Path.of(path), Files.readString(ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document of(Path path, String text) {
        return new Document(path, text);
    }

    /** README.md and everything in generator/docs. */
    static List<Document> all() throws IOException {
        List<Document> documents = new ArrayList<>(List.of(of("README.md")));
        documents.addAll(in("generator/docs"));
        return documents;
    }

    /** The documents in a folder of the project. */
    static List<Document> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> of(ROOT.relativize(file).toString()))
                    .toList();
        }
    }

    /** The fenced blocks of all documents in this language, without parts of files. */
    static List<Block> blocks(String language) throws IOException {
        return all().stream()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.language().equals(language))
                .filter(block -> block.excerptOf().isEmpty())
                .toList();
    }

    Path path() {
        return path;
    }

    String text() {
        return text;
    }

    /** The parsed document. */
    Node node() {
        return node;
    }

    /** Its fenced blocks, in order. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                int line = block.getSourceSpans().get(0).getLineIndex() + 1;
                blocks.add(new Block(path, line, block.getInfo().strip(), mark(block), block.getLiteral()));
            }
        });
        return blocks;
    }

    private static String mark(Node block) {
        if (block.getPrevious() instanceof HtmlBlock html) {
            String comment = html.getLiteral().strip();
            if (comment.startsWith("<!--") && comment.endsWith("-->")) {
                return comment.substring(4, comment.length() - 3).strip();
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
