package dev.callwright.core.source.access;

import dev.callwright.core.text.MessageText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Copies of documents from the network, in a folder. A copy saves a transfer if the server says that it is current, and
 * stands for the document where there is no network.
 */
public final class UrlCache {
    private final Optional<Path> folder;
    private final boolean offline;
    private final Consumer<String> notice;
    private final Set<URI> told = ConcurrentHashMap.newKeySet();

    private UrlCache(Optional<Path> folder, boolean offline, Consumer<String> notice) {
        this.folder = folder;
        this.offline = offline;
        this.notice = notice;
    }

    /** A cache that keeps nothing. */
    public static UrlCache none() {
        return new UrlCache(Optional.empty(), false, note -> {});
    }

    /** A cache in a folder, which is made when it is needed. */
    public static UrlCache in(Path folder) {
        return new UrlCache(Optional.of(folder), false, note -> {});
    }

    /**
     * The cache of this user; it keeps nothing where the system names no folder.
     *
     * @param environment the environment variables
     */
    public static UrlCache ofUser(Map<String, String> environment) {
        return UserCache.folder(environment).map(UrlCache::in).orElseGet(UrlCache::none);
    }

    /**
     * The same cache for a run that must not use the network.
     *
     * @param notice is told once of each copy that is used
     */
    public UrlCache offline(Consumer<String> notice) {
        return new UrlCache(folder, true, notice);
    }

    /** Whether the network must not be used. */
    boolean isOffline() {
        return offline;
    }

    /** The copy of a document; empty: there is none that can be read. */
    Optional<CachedDocument> copy(URI url) {
        return folder.flatMap(in -> CachedDocument.read(in, url));
    }

    /** Tells that a copy is used, and how old it is. */
    void tell(URI url, CachedDocument copy) {
        if (told.add(url)) {
            notice.accept(MessageText.line("offline: " + url + " is the copy that was fetched " + age(copy) + " ago"));
        }
    }

    /** Keeps a document. A cache that cannot be written keeps nothing: the document itself was read. */
    void keep(URI url, CachedDocument document) {
        folder.ifPresent(in -> document.write(in, url));
    }

    /** How old a copy is, such as {@code 3 days}. */
    static String age(CachedDocument copy) {
        Duration age = Duration.between(copy.fetched(), Instant.now());
        if (age.toMinutes() < 1) {
            return "less than a minute";
        }
        if (age.toHours() < 1) {
            return count(age.toMinutes(), "minute");
        }
        return age.toDays() < 1 ? count(age.toHours(), "hour") : count(age.toDays(), "day");
    }

    private static String count(long count, String unit) {
        return String.format(Locale.ROOT, "%d %s%s", count, unit, count == 1 ? "" : "s");
    }
}
