package dev.callwright.gateway.site;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.Output;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.util.List;
import java.util.Optional;

/**
 * An API with a site.
 *
 * @param provider its name in URLs
 * @param api the API
 * @param request its settings
 */
public record SiteApi(String provider, LoadedApi api, GenerationRequest request) {
    /** The site, which takes some seconds for a big API. */
    DocumentationSite emit() {
        Settings settings = Settings.builder()
                .set(Setting.ONLY, List.of(Output.SITE.key()))
                .set(Setting.SITE_PROVIDER, Optional.of(provider))
                .build()
                .orElse(request.settings());
        GenerationRequest site = new GenerationRequest(settings, request.config()).with(request.urls());
        return DocumentationSite.of(new Generator(step -> {}).emit(api, site));
    }
}
