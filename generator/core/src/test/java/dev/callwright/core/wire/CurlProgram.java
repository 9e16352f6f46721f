package dev.callwright.core.wire;

import dev.callwright.core.testing.HostileSnippets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the shell snippets one after the other in one shell. */
final class CurlProgram implements WireProgram {
    private static final Pattern FAILED = Pattern.compile("failed: (.*)\\.sh");

    @Override
    public Map<String, String> run(List<WireSdk> sdks, Path folder) throws Exception {
        HostileSnippets shell = new HostileSnippets(folder);
        List<Path> scripts = new ArrayList<>();
        for (WireSdk sdk : sdks) {
            for (WireSnippet snippet : sdk.snippets()) {
                if (!snippet.code().isEmpty()) {
                    snippet.row().writeUploads(folder.resolve("run"));
                    scripts.add(Files.writeString(folder.resolve(snippet.row().id() + ".sh"), snippet.code()));
                }
            }
        }
        Map<String, String> errors = new LinkedHashMap<>();
        String log = shell.run(scripts, "");
        Matcher failed = FAILED.matcher(log);
        while (failed.find()) {
            errors.put(failed.group(1), "curl or the shell failed");
        }
        return errors;
    }
}
