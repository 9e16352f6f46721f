package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.testing.DecodingServer;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.HostileDocument;
import dev.callwright.core.testing.HostilePlace;
import dev.callwright.core.testing.HostileSnippets;
import dev.callwright.core.testing.Payloads;
import dev.callwright.core.testing.ShellCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Test
    void everyTextArrivesAsItIsAndDoesNothingElse() throws Exception {
        try (DecodingServer server = new DecodingServer()) {
            HostileDocument document = new HostileDocument(server.url());
            HostileDocument.pairs().forEach(document::with);
            HostileSnippets run = new HostileSnippets(folder);
            List<Path> scripts = scripts(Generation.of(document.write(folder.resolve("hostile.json")))
                    .below("snippets/"));

            assertThat(run.run(scripts, server.url())).isEmpty();
            assertThat(document.wrong(server.requests(document.size()))).isEmpty();
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
            HostileDocument document = new HostileDocument(server.url());
            names.keySet().forEach(place -> document.with(place + "-0", "x"));
            Snippets snippets = new Snippets(Generation.of(document.write(folder.resolve("hostile.json")))
                    .api());
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
                HostilePlace place =
                        HostileDocument.place(request.path("segments").path(0).textValue());
                received.add(place + " " + place.read(request));
            }
            assertThat(received).isEqualTo(expected);
            assertThat(run.files()).containsExactly(Payloads.SECRET_FILE);
            assertThat(ShellCheck.findings(scripts)).isEmpty();
        }
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
