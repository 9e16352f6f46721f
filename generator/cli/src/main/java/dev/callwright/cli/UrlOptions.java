package dev.callwright.cli;

import dev.callwright.core.source.access.UrlCache;
import picocli.CommandLine.Option;

/** Options of the commands that read documents: where those come from that are URLs. */
final class UrlOptions {
    @Option(
            names = "--offline",
            description = "Fetch no document: one that is a URL is its copy in the cache, with a note how old it is.")
    private boolean offline;

    /** The documents from the network. */
    UrlCache cache(Console console) {
        UrlCache urls = UrlCache.ofUser(System.getenv());
        return offline ? urls.offline(console::say) : urls;
    }
}
