package dev.callwright.core.migration.stainless;

import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.ConfigReader;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.request.Setting;
import java.util.Map;
import java.util.Optional;

/** Reads {@code stainless.yml}. */
public final class StainlessReader implements ConfigReader {
    private static final Map<String, String> UNUSED = Map.of(
            "edition", "it is a version of Stainless",
            "readme", "every operation has snippets, made of the examples of the document",
            "codeflow", "it is of releases by Stainless",
            "diagnostics", "it is of the reports of Stainless");

    private final ConfigNode root;
    private final Draft draft;

    public StainlessReader(ConfigNode root, Draft draft) {
        this.root = root;
        this.draft = draft;
    }

    // The command line of Stainless names the document.
    @Override
    public Optional<NamedDocument> document() {
        return Optional.empty();
    }

    @Override
    public void read(Optional<ApiDocument> api) {
        new StainlessTargets(root, draft).read();
        StainlessClient client = new StainlessClient(draft, api);
        for (ConfigNode member : root.members()) {
            switch (member.name()) {
                case "organization", "targets" -> {
                    // Read above, because names of the API depend on both.
                }
                case "settings" -> settings(member);
                case "client_settings" -> client.settings(member);
                case "environments" -> client.environments(member);
                case "security", "security_schemes" -> client.security(member);
                case "errors" -> client.errors(member);
                case "query_settings" -> query(member);
                case "streaming" -> streaming(member);
                case "openapi" -> new StainlessTransforms(draft).read(member);
                case "custom_casings" -> casings(member);
                case "resources", "pagination", "unspecified_endpoints" -> {
                    // Read below, because methods refer to kinds of pagination.
                }
                default -> draft.unused(member, UNUSED);
            }
        }
        StainlessPagination pages = new StainlessPagination(root.member("pagination"), draft);
        if (api.isEmpty()) {
            pages.noteNoDocument();
        }
        new StainlessResources(draft, api, pages).read(root);
    }

    private void settings(ConfigNode settings) {
        for (ConfigNode member : settings.members()) {
            switch (member.name()) {
                case "license" -> license(member);
                case "disable_mock_tests", "sort_schema_properties", "python", "file_header" ->
                    draft.unused(member, "it says how Stainless builds its code");
                case "unwrap_response_fields" ->
                    draft.lost(member, "methods return the whole body; callers read the member of it");
                case "positional_params" ->
                    draft.lost(member, "the parameters of a path are arguments, and all others are in params");
                default -> draft.unknown(member);
            }
        }
    }

    private void license(ConfigNode license) {
        ConfigNode name = license.member("name").isPresent() ? license.member("name") : license;
        name.text()
                .ifPresentOrElse(
                        text -> draft.set(Setting.PROJECT_LICENSE, text, license), () -> draft.unknown(license));
        if (license.member("contents").isPresent()) {
            draft.check(license, "the text of a license of your own belongs at project.licenseUrl");
        }
    }

    private void query(ConfigNode query) {
        for (ConfigNode member : query.members()) {
            boolean isUsual =
                    member.text().filter(text -> text.equals("brackets")).isPresent()
                            && member.name().equals("nested_format");
            draft.lost(
                    member,
                    isUsual
                            ? "style: deepObject in the document says the same of a parameter; without it an object is"
                                    + " written as style and explode of the document say"
                            : "style and explode of a parameter in the document decide; correct the document in the"
                                    + " overlay where the API reads something else");
        }
    }

    private void streaming(ConfigNode streaming) {
        boolean isUsual = streaming.member("on_event").items().stream()
                .allMatch(event -> !event.member("data_starts_with").isPresent()
                        || event.member("data_starts_with")
                                .text()
                                .filter(text -> text.startsWith("[DONE]"))
                                .isPresent());
        if (isUsual) {
            draft.kept(streaming, "a stream of JSON events ends with [DONE]");
        } else {
            draft.lost(
                    streaming,
                    "the event that ends a stream is x-callwright: {stream: {lastEvent: ..}} of the operation");
        }
    }

    private void casings(ConfigNode casings) {
        String api = root.member("organization").member("name").text().orElse("");
        for (ConfigNode member : casings.members()) {
            if (!member.name().equals(api)) {
                draft.lost(
                        member,
                        "words have one spelling in names, such as HttpUrl; the report says where a name differs");
            }
        }
    }
}
