package dev.callwright.core.migration.openapigenerator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.access.AccessPolicy;
import dev.callwright.core.source.access.SourceText;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.PositionIndex;
import dev.callwright.core.source.tree.Positions;
import dev.callwright.core.source.tree.SourceMap;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the POM of Maven as a tree: an element is an object, one without elements a text, and elements of one name beside each
 * other are a list. A document type, and with it every entity but the five of XML, is refused.
 */
public final class PomFile {
    private static final String FIX = "; correct the file, or name another one";

    private final SpecSource source;
    private final Diagnostics diagnostics;

    public PomFile(SpecSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** An element with its place. */
    private static final class Element {
        private final String name;
        private final Location location;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, List<Element>> children = new LinkedHashMap<>();

        private Element(String name, Location location) {
            this.name = name;
            this.location = location;
        }
    }

    /**
     * The file as a tree, whose only member is the root element.
     *
     * @throws SpecException if it cannot be read, or is not well-formed
     */
    public SpecTree load() {
        AccessPolicy policy = AccessPolicy.forUserInput(source, UrlCache.none());
        String text = new SourceText(source, Limit.DOCUMENT_BYTES.value(), policy, diagnostics).read();
        Element root = parsed(text);
        PositionIndex.Builder index = new PositionIndex.Builder();
        index.begin(1, 1);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set(root.name, node(root, index));
        index.end();
        PositionIndex positions = index.build();
        return new SpecTree(tree, source, SourceMap.of(new Positions(source.name(), () -> positions)));
    }

    private Element parsed(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            return tree(reader);
        } catch (XMLStreamException e) {
            throw abort(e.getLocation(), "this is not well-formed XML" + FIX);
        }
    }

    private Element tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element top = new Element("", reader.getLocation());
        open.push(top);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(begun(reader, open));
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw abort(reader.getLocation(), "document types and entities are not read" + FIX);
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return top.children.values().iterator().next().get(0);
    }

    private Element begun(XMLStreamReader reader, Deque<Element> open) {
        if (open.size() > Limit.DOCUMENT_DEPTH.value()) {
            throw abort(reader.getLocation(), Limit.DOCUMENT_DEPTH.exceeded() + FIX);
        }
        Element begun = new Element(reader.getLocalName(), reader.getLocation());
        open.element()
                .children
                .computeIfAbsent(begun.name, unused -> new ArrayList<>())
                .add(begun);
        return begun;
    }

    private JsonNode node(Element element, PositionIndex.Builder index) {
        int line = element.location.getLineNumber();
        // The location is that of the end of the tag.
        int column = Math.max(1, element.location.getColumnNumber() - element.name.length() - 2);
        index.name(element.name, line, column);
        if (element.children.isEmpty()) {
            index.scalar(line, column);
            return TextNode.valueOf(element.text.toString().strip());
        }
        index.begin(line, column);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        element.children.forEach((name, same) -> object.set(name, node(same, index)));
        index.end();
        return object;
    }

    private JsonNode node(List<Element> same, PositionIndex.Builder index) {
        if (same.size() == 1) {
            return node(same.get(0), index);
        }
        Location first = same.get(0).location;
        index.name(same.get(0).name, first.getLineNumber(), 1);
        index.begin(first.getLineNumber(), 1);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < same.size(); i++) {
            list.add(item(same.get(i), i, index));
        }
        index.end();
        return list;
    }

    // An item of a list is found by its number.
    private JsonNode item(Element element, int number, PositionIndex.Builder index) {
        Element item = new Element(Integer.toString(number), element.location);
        item.text.append(element.text);
        item.children.putAll(element.children);
        return node(item, index);
    }

    private SpecException abort(Location location, String message) {
        return diagnostics.abort(
                new SourceLocation(source.name(), location.getLineNumber(), location.getColumnNumber(), ""), message);
    }
}
