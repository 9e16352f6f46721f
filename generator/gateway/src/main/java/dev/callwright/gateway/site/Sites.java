package dev.callwright.gateway.site;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.call.GatewayLog;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The documentation sites: that of the only API at the root, or each below the name of its provider. They are emitted in the
 * background, one after the other; requests wait for theirs.
 */
public final class Sites {
    private static final Set<String> PATHS_OF_GATEWAY =
            Set.of("api", "tools", "credentials", "mcp", "health", "ready", "metrics");
    private static final Pattern ENCODED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*");
    private static final Pattern ENCODED_SLASH_OR_CONTROL =
            Pattern.compile("(?i).*%(?:2f|5c|25|[01][0-9a-f]|7f).*", Pattern.DOTALL);

    private final Map<String, CompletableFuture<DocumentationSite>> sites = new LinkedHashMap<>();
    private final List<SiteApi> apis;
    private final OwnPages pages;
    private final SiteFile list;
    private final Duration patience;

    private Sites(List<SiteApi> apis, Duration patience) {
        this.apis = List.copyOf(apis);
        this.patience = patience;
        apis.forEach(api -> sites.put(api.provider(), new CompletableFuture<>()));
        this.pages = new OwnPages((isOfOne() ? "/" : "/" + apis.get(0).provider() + "/") + "assets/site.css");
        Map<String, ApiInfo> infos = new LinkedHashMap<>();
        apis.forEach(api -> infos.put(api.provider(), api.api().model().info()));
        this.list = pages.list(infos);
    }

    /**
     * The sites of APIs, of which at least one is needed; {@link #emit} makes them.
     *
     * @param patience how long a request waits for its site
     * @throws RequestException if an API has the name of a path of the gateway
     */
    public static Sites of(List<SiteApi> apis, Duration patience) {
        for (SiteApi api : apis) {
            if (apis.size() > 1 && PATHS_OF_GATEWAY.contains(api.provider().toLowerCase(Locale.ROOT))) {
                throw new RequestException("the documentation of the API '" + MessageText.piece(api.provider())
                        + "' would be at /" + MessageText.piece(api.provider())
                        + "/, which is a path of the gateway; give the API another 'name'");
            }
        }
        return new Sites(apis, patience);
    }

    /** Starts to emit the sites. What fails is logged, and answered with 503; the gateway runs on. */
    public void emit(GatewayLog log) {
        Thread thread = new Thread(() -> apis.forEach(api -> emit(api, log)), "callwright-sites");
        thread.setDaemon(true);
        thread.start();
    }

    private void emit(SiteApi api, GatewayLog log) {
        try {
            DocumentationSite site = api.emit();
            site(api).complete(site);
            log.info("the documentation of " + MessageText.piece(api.provider()) + " is ready: " + site.size()
                    + " files, " + (site.keptBytes() >> 10) + " KB");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            site(api).completeExceptionally(e);
            log.warn("the documentation of " + MessageText.piece(api.provider()) + " cannot be shown", e);
        }
    }

    private CompletableFuture<DocumentationSite> site(SiteApi api) {
        return Objects.requireNonNull(sites.get(api.provider()));
    }

    /** The answer to a request; it does not fail. */
    public CompletableFuture<SiteResponse> get(SiteRequest request) {
        Optional<String> path = decoded(request.rawPath());
        if (path.isEmpty()) {
            return CompletableFuture.completedFuture(notFound());
        }
        if (isOfOne()) {
            return inSite(apis.get(0).provider(), path.get().substring(1), request);
        }
        if (path.get().equals("/")) {
            return CompletableFuture.completedFuture(list.answer(request, OwnPages.headers()));
        }
        int slash = path.get().indexOf('/', 1);
        String provider = slash < 0 ? path.get().substring(1) : path.get().substring(1, slash);
        if (!sites.containsKey(provider)) {
            return CompletableFuture.completedFuture(notFound());
        }
        return slash < 0
                ? CompletableFuture.completedFuture(redirect("/" + provider + "/"))
                : inSite(provider, path.get().substring(slash + 1), request);
    }

    private boolean isOfOne() {
        return apis.size() == 1;
    }

    private CompletableFuture<SiteResponse> inSite(String provider, String path, SiteRequest request) {
        CompletableFuture<DocumentationSite> site = Objects.requireNonNull(sites.get(provider));
        return site.copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .handle((found, failure) -> found == null
                        ? unavailable(site.isCompletedExceptionally())
                        : found.answer(path, request).orElseGet(this::notFound));
    }

    private SiteResponse notFound() {
        return pages.message(404, "Page not found", "There is no such page.");
    }

    private SiteResponse unavailable(boolean isFailed) {
        return isFailed
                ? pages.message(
                        503, "No documentation", "The documentation could not be made; the log says why. Calls work.")
                : pages.message(
                        503, "Not ready", "The documentation is being made. Try again in some seconds. Calls work.");
    }

    private static SiteResponse redirect(String to) {
        Map<String, String> headers = OwnPages.headers();
        headers.put("Location", to);
        return new SiteResponse(308, headers, new byte[0]);
    }

    // Only for exact look-ups, so nothing is normalized; what could be read in two ways is not found.
    private static Optional<String> decoded(String rawPath) {
        if (!rawPath.startsWith("/")
                || !ENCODED.matcher(rawPath).matches()
                || ENCODED_SLASH_OR_CONTROL.matcher(rawPath).matches()) {
            return Optional.empty();
        }
        return Optional.of(URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
