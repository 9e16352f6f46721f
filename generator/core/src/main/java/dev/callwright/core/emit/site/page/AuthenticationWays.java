package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.List;

/** How to authenticate with the SDKs, a sentence per scheme. */
final class AuthenticationWays {
    private final SiteContext site;

    AuthenticationWays(SiteContext site) {
        this.site = site;
    }

    List<Html> all() {
        List<Html> ways =
                site.model().securitySchemes().values().stream().map(this::way).toList();
        return ways.isEmpty() ? List.of(new Html("The API needs no authentication.")) : ways;
    }

    private Html way(SecurityScheme scheme) {
        String name = "<code>" + HtmlText.escaped(scheme.name()) + "</code>: ";
        return new Html(name + kind(scheme).code() + environment(scheme));
    }

    /** What is sent, and where. */
    static Html kind(SecurityScheme scheme) {
        return new Html(
                switch (scheme.kind()) {
                    case BASIC -> "a user name and password (HTTP Basic).";
                    case BEARER -> "a token in the header <code>Authorization</code>.";
                    case OAUTH2 -> "an OAuth 2 access token in the header <code>Authorization</code>.";
                    case OPEN_ID_CONNECT -> "an OpenID Connect token in the header <code>Authorization</code>.";
                    case API_KEY_HEADER -> "a key in the header " + parameter(scheme);
                    case API_KEY_QUERY -> "a key in the query parameter " + parameter(scheme);
                    case API_KEY_COOKIE -> "a key in the cookie " + parameter(scheme);
                    case OTHER -> "credentials that you set yourself.";
                });
    }

    private static String parameter(SecurityScheme scheme) {
        return "<code>" + HtmlText.escaped(scheme.parameter()) + "</code>.";
    }

    private String environment(SecurityScheme scheme) {
        if (!site.model().keySchemes().contains(scheme)) {
            return "";
        }
        return " The SDKs read it from the environment variable <code>"
                + HtmlText.escaped(site.names().typeScript().apiKeyVariable()) + "</code>.";
    }
}
