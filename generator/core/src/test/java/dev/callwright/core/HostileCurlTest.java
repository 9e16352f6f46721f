package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.snippet.SnippetLanguage;
import dev.callwright.core.snippet.Variant;
import dev.callwright.core.testing.DecodingServer;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.HostilePlace;
import dev.callwright.core.testing.HostileSnippets;
import dev.callwright.core.testing.Payloads;
import dev.callwright.core.testing.ShellCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile text in every place of a document that holds a value or a name of the wire, run by a shell. */
final class HostileCurlTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private static ObjectNode document(String server) {
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Hostile").put("version", "1");
        root.putArray("servers").addObject().put("url", server);
        root.putObject("paths");
        return root;
    }

    private static ObjectNode operation(ObjectNode root, HostilePlace place, int number) {
        String path = "/" + place + "-" + number + (place == HostilePlace.PATH ? "/{id}" : "");
        ObjectNode operation = ((ObjectNode) root.path("paths")).putObject(path).putObject("post");
        operation.put("operationId", place + "-" + number);
        operation.putObject("responses").putObject("204").put("description", "Done.");
        return operation;
    }

    @Test
    void everyTextArrivesAsItIsAndDoesNothingElse() throws Exception {
        try (DecodingServer server = new DecodingServer()) {
            ObjectNode root = document(server.url());
            Map<String, String> expected = new LinkedHashMap<>();
            for (HostilePlace place : HostilePlace.values()) {
                for (int i = 0; i < Payloads.TEXTS.size(); i++) {
                    String text = Payloads.TEXTS.get(i);
                    if (place.takes(text)) {
                        place.write(operation(root, place, i), text);
                        expected.put(place + "-" + i, text);
                    }
                }
            }
            HostileSnippets run = new HostileSnippets(folder);
            List<Path> scripts = scripts(Generation.of(write(root)).below("snippets/"));

            assertThat(run.run(scripts, server.url())).isEmpty();
            List<JsonNode> requests = server.requests(expected.size());
            List<String> wrong = new ArrayList<>();
            for (JsonNode request : requests) {
                String id = request.path("segments").path(0).textValue();
                String text =
                        HostilePlace.valueOf(id.substring(0, id.indexOf('-'))).read(request);
                if (!text.equals(expected.remove(id)) || request.toString().contains(HostileSnippets.SECRET)) {
                    wrong.add(id + ": " + text + " of " + request);
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(expected.keySet()).as("texts that did not arrive").isEmpty();
            assertThat(run.files()).containsExactly(Payloads.SECRET_FILE);
            assertThat(ShellCheck.findings(scripts)).isEmpty();
        }
    }

    @Test
    void argumentsOfTheUserArriveAsTheyAre() throws Exception {
        Map<HostilePlace, String> names = Map.of(
                HostilePlace.PATH, "id",
                HostilePlace.QUERY, "q",
                HostilePlace.FORM, "f",
                HostilePlace.PART, "p",
                HostilePlace.JSON_MEMBER, "m",
                HostilePlace.TEXT, "body");
        try (DecodingServer server = new DecodingServer()) {
            ObjectNode root = document(server.url());
            names.keySet().forEach(place -> place.write(operation(root, place, 0), "x"));
            Snippets snippets = new Snippets(Generation.of(write(root)).api());
            HostileSnippets run = new HostileSnippets(folder);
            List<Path> scripts = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (HostilePlace place : names.keySet()) {
                for (String text : Payloads.TEXTS) {
                    if (place.takes(text)) {
                        String arguments = JSON.createObjectNode()
                                .put(names.get(place), text)
                                .toString();
                        Path script = folder.resolve(place + "-" + scripts.size() + ".sh");
                        scripts.add(Files.writeString(
                                script,
                                snippets.render(
                                        place + "-0", SnippetLanguage.CURL, Variant.MINIMAL, Optional.of(arguments))));
                        expected.add(place + " " + text);
                    }
                }
            }

            assertThat(run.run(scripts, server.url())).isEmpty();
            List<String> received = new ArrayList<>();
            for (JsonNode request : server.requests(expected.size())) {
                String id = request.path("segments").path(0).textValue();
                HostilePlace place = HostilePlace.valueOf(id.substring(0, id.indexOf('-')));
                received.add(place + " " + place.read(request));
            }
            assertThat(received).isEqualTo(expected);
            assertThat(run.files()).containsExactly(Payloads.SECRET_FILE);
            assertThat(ShellCheck.findings(scripts)).isEmpty();
        }
    }

    private Path write(ObjectNode root) throws Exception {
        return Files.writeString(folder.resolve("hostile.json"), JSON.writeValueAsString(root));
    }

    private List<Path> scripts(List<GeneratedFile> snippets) throws Exception {
        List<Path> scripts = new ArrayList<>();
        Path target = Files.createDirectories(folder.resolve("scripts"));
        for (GeneratedFile file : snippets) {
            if (file.path().endsWith("minimal.sh")) {
                scripts.add(Files.writeString(target.resolve(file.path().replace('/', '-')), file.content()));
            }
        }
        return scripts;
    }
}
