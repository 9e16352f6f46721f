package dev.callwright.core.emit.typescript;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateFiles;
import java.util.List;

/** The runtime's sources, which every package carries as {@code src/core}. */
final class RuntimeFiles {
    /** The files below the runtime's source folder; a class path cannot be listed, so they are named here. */
    static final List<String> PATHS = List.of(
            "agent.ts",
            "attempts.ts",
            "body.ts",
            "caller.ts",
            "client.ts",
            "clock.ts",
            "credentials.ts",
            "encoding.ts",
            "errors.ts",
            "expand.ts",
            "hooks.ts",
            "index.ts",
            "limit.ts",
            "log.ts",
            "multipart.ts",
            "oauth.ts",
            "operation.ts",
            "options.ts",
            "pages.ts",
            "parameters.ts",
            "promise.ts",
            "redirects.ts",
            "request.ts",
            "response.ts",
            "schemes.ts",
            "servers.ts",
            "statuses.ts",
            "streams.ts",
            "styles.ts",
            "types.ts",
            "webhooks.ts");

    private RuntimeFiles() {}

    /** The files in the package. */
    static List<GeneratedFile> copy() {
        return PATHS.stream()
                .map(path -> new GeneratedFile(
                        Sources.ROOT + "src/core/" + path, TemplateFiles.read("typescript-runtime/" + path)))
                .toList();
    }
}
