package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.core.text.Html;
import java.util.ArrayList;
import java.util.List;

/** The page on which a gateway is given the credentials of the API. Its fields are made to work by a script of their own. */
final class CredentialsPage {
    private final PageRenderer renderer;
    private final SiteContext site;

    CredentialsPage(PageRenderer renderer) {
        this.renderer = renderer;
        this.site = renderer.site();
    }

    /**
     * The view of the template.
     *
     * @param provider the name of the API in the URLs of the gateway
     * @param gateway the URL of the gateway that is filled in; may be empty
     */
    record CredentialsView(String provider, String gateway, List<SchemeView> schemes) {
        CredentialsView {
            schemes = List.copyOf(schemes);
        }
    }

    record SchemeView(String name, Html words, List<FieldView> fields) {
        SchemeView {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field.
     *
     * @param part the member of the secret that it is; empty: the secret itself
     */
    record FieldView(String id, String part, String label, String type) {}

    PageFrame.Content content() {
        List<SchemeView> schemes = new ArrayList<>();
        for (SecurityScheme scheme : site.model().securitySchemes().values()) {
            List<FieldView> fields = fields(scheme, "credential-" + schemes.size() + "-");
            if (!fields.isEmpty()) {
                schemes.add(new SchemeView(scheme.name(), AuthenticationWays.kind(scheme), fields));
            }
        }
        CredentialsView view = new CredentialsView(
                site.names().typeScript().clientVariable(),
                site.design().gateway().orElse(""),
                schemes);
        return new PageFrame.Content("", renderer.render("credentials", view));
    }

    // The gateway takes those of OAuth 2 clients as well as tokens; schemes of no known kind are not its own.
    private static List<FieldView> fields(SecurityScheme scheme, String id) {
        if (scheme.kind() == Kind.BASIC) {
            return pair(id, "username", "User name", "password", "Password");
        }
        if (!scheme.kind().isToken() && !scheme.kind().isKey()) {
            return List.of();
        }
        List<FieldView> fields = new ArrayList<>();
        if (scheme.clientCredentials().isPresent()) {
            fields.addAll(pair(id, "clientId", "Client id", "clientSecret", "Client secret"));
        }
        String label = scheme.kind().isKey() ? "Key" : fields.isEmpty() ? "Token" : "Or a token";
        fields.add(new FieldView(id + "secret", "", label, "password"));
        return fields;
    }

    private static List<FieldView> pair(String id, String name, String nameLabel, String secret, String secretLabel) {
        return List.of(
                new FieldView(id + name, name, nameLabel, "text"),
                new FieldView(id + secret, secret, secretLabel, "password"));
    }
}
