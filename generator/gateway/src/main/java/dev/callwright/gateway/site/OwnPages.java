package dev.callwright.gateway.site;

import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import dev.callwright.core.text.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the gateway itself: the list of several APIs, and what stands for a page that is not there. */
final class OwnPages {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";

    private final TemplateRenderer renderer = TemplateRenderer.html();
    private final String styles;

    /** @param styles the path of a style sheet */
    OwnPages(String styles) {
        this.styles = styles;
    }

    record ListView(String styles, List<ApiView> apis) {
        ListView {
            apis = List.copyOf(apis);
        }
    }

    record ApiView(String href, Html title, String version, Optional<String> summary) {}

    record MessageView(String styles, String title, String text) {}

    /** The list of APIs by their providers. */
    SiteFile list(Map<String, ApiInfo> apis) {
        List<ApiView> views = apis.entrySet().stream()
                .map(api -> new ApiView(
                        "/" + api.getKey() + "/",
                        HtmlText.isolated(api.getValue().title()),
                        VisibleText.line(api.getValue().version()),
                        Optional.of(VisibleText.line(api.getValue().docs().summary()))
                                .filter(text -> !text.isEmpty())))
                .toList();
        return file(renderer.render("site/apis.mustache", new ListView(styles, views)));
    }

    /** A page that says why there is no other one. */
    SiteResponse message(int status, String title, String text) {
        Map<String, String> headers = headers();
        headers.put("Content-Type", "text/html; charset=utf-8");
        if (status == 503) {
            headers.put("Retry-After", "5");
        }
        String page = renderer.render("site/message.mustache", new MessageView(styles, title, text));
        return new SiteResponse(status, headers, page.getBytes(StandardCharsets.UTF_8));
    }

    /** The headers of these pages. */
    static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-cache");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        return headers;
    }

    private static SiteFile file(String page) {
        return SiteFile.of("index.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
