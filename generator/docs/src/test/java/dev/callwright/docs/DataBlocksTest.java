package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Settings, overlays, documents, JSON and POMs of the documentation are read by the product without a warning. */
final class DataBlocksTest {
    private static final Path PLUGIN =
            Document.ROOT.resolve("generator/maven-plugin/target/classes/META-INF/maven/plugin.xml");

    @TempDir
    private Path temp;

    @Test
    void yamlIsReadWithoutWarnings() throws IOException {
        for (Block block : Document.blocks("yaml")) {
            assertThat(problems(block)).as("%s", block).isEmpty();
        }
    }

    @Test
    void ourDocumentsGiveNoWarnings() {
        Path specs = Document.ROOT.resolve("specs");
        assertThat(Generating.warnings(specs.resolve("shop.yaml"), List.of(specs.resolve("shop-overlay.yaml"))))
                .isEmpty();
        assertThat(Generating.warnings(
                        specs.resolve("stripe-identity.yaml"), List.of(specs.resolve("stripe-overlay.yaml"))))
                .isEmpty();
    }

    @Test
    void aWrongSettingIsFound() {
        assertThatThrownBy(() -> problems(yaml("spec: openapi.yaml\njava: {pakage: x}\n")))
                .hasMessageContaining("unknown setting 'pakage'; did you mean 'package'?");
    }

    @Test
    void aWrongOverlayIsFound() throws IOException {
        String overlay = "overlay: 1.0.0\ninfo: {title: X, version: '1'}\nactions:\n";
        assertThat(problems(yaml(overlay + "  - {target: $.nowhere, update: {x: 1}}\n")))
                .singleElement()
                .asString()
                .contains("matches nothing");
        assertThatThrownBy(() -> problems(yaml(overlay + "  - {target: $, update: {x-callwright: {nme: Shop}}}\n")))
                .hasMessageContaining("unknown setting 'nme'");
    }

    private static Block yaml(String text) {
        return new Block(Path.of("x.md"), 1, "yaml", "", text);
    }

    private List<String> problems(Block block) throws IOException {
        if (block.isPipeline()
                || block.file()
                        .filter(Set.of("policy.yaml", "batch.yaml")::contains)
                        .isPresent()) {
            // PipelinesTest reads it; or what the document starts, which ends if it is wrong.
            return List.of();
        }
        Path file = Files.writeString(temp.resolve("block.yaml"), block.text());
        if (block.text().startsWith("openapi:")) {
            return Generating.warnings(file, List.of());
        }
        if (block.text().startsWith("overlay:")) {
            return Generating.warnings(Document.ROOT.resolve("specs/shop.yaml"), List.of(file));
        }
        Generating.checkConfig(file);
        return List.of();
    }

    @Test
    void jsonIsJson() throws IOException {
        for (Block block : Document.blocks("json")) {
            assertThat(new JsonMapper().readTree(block.text()).isMissingNode())
                    .as("%s", block)
                    .isFalse();
        }
    }

    @Test
    void parametersOfThePluginExist() throws Exception {
        assertThat(PLUGIN)
                .as("the plugin's descriptor; build generator/maven-plugin")
                .exists();
        Element plugin = parsed(Files.readString(PLUGIN));
        Set<String> known = new HashSet<>();
        NodeList parameters = plugin.getElementsByTagName("parameters");
        for (int i = 0; i < parameters.getLength(); i++) {
            known.addAll(texts((Element) parameters.item(i), "name"));
        }
        assertThat(known).contains("spec", "javaPackage");
        for (Block block : Document.blocks("xml")) {
            Element root = parsed(block.text());
            assertThat(texts(root, "artifactId")).as("%s", block).contains("callwright-maven-plugin");
            assertThat(texts(root, "version"))
                    .contains(texts(plugin, "version").iterator().next());
            assertThat(texts(root, "goal")).hasSize(1).isSubsetOf("generate", "site", "diff");
            NodeList configurations = root.getElementsByTagName("configuration");
            for (int i = 0; i < configurations.getLength(); i++) {
                assertThat(children((Element) configurations.item(i)))
                        .as("%s", block)
                        .isSubsetOf(known);
            }
        }
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static Set<String> texts(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> children(Element element) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child) {
                names.add(child.getTagName());
            }
        }
        return names;
    }
}
