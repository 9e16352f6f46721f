package dev.callwright.cli;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.request.ConfiguredApi;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.ApiSource.OwnServer;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The APIs that a command serves: those of {@code --spec}, or those of the file of settings. */
final class ServedApis {
    private static final List<Setting> OF_ONE_API = List.of(
            Setting.OVERLAYS,
            Setting.LOCK,
            Setting.OPERATIONS,
            Setting.TAGS,
            Setting.PATHS,
            Setting.JAVA_PACKAGE,
            Setting.TYPESCRIPT_PACKAGE_NAME,
            Setting.SITE_TITLE,
            Setting.SITE_LOGO,
            Setting.SITE_URL,
            Setting.SITE_PAGES,
            Setting.SITE_CHANGELOG);

    private final CommonOptions options;
    private final Settings flags;
    private final Optional<ConfigFile> file;

    /** The APIs of options, with their settings, and of a file of settings. */
    ServedApis(CommonOptions options, Settings flags, Optional<ConfigFile> file) {
        this.options = options;
        this.flags = flags;
        this.file = file;
    }

    /**
     * The APIs.
     *
     * @param upstream the server that the command line gives to the only one
     * @throws RequestException if options contradict each other or the file
     */
    List<ApiSource> list(Optional<String> upstream) {
        upstream.ifPresent(ServedApis::checkUrl);
        List<String> specs = options.specs();
        boolean isListed = options.pickedApi().isEmpty()
                && file.filter(ConfigFile::isOfSeveral).isPresent();
        if (isListed && !specs.isEmpty()) {
            throw new RequestException(
                    "--spec names an API, but the file of settings has a list 'apis'; use one of them");
        }
        if (isListed || specs.size() > 1) {
            refuse(upstream);
            return isListed ? listed(file.orElseThrow()) : named(specs);
        }
        GenerationRequest request = options.request(flags);
        // A document is needed before anything starts.
        request.spec();
        Optional<ConfiguredApi> api = file.map(each -> each.api(options.pickedApi()));
        OwnServer server = file.map(each -> server(each, api.orElseThrow())).orElse(OwnServer.NONE);
        return List.of(new ApiSource(
                request,
                api.flatMap(ConfiguredApi::name),
                new OwnServer(upstream.map(URI::create).or(server::upstream), server.variables(), server.rate())));
    }

    private static OwnServer server(ConfigFile file, ConfiguredApi api) {
        return OwnServer.of(file.isOfSeveral() ? api.section() : file.root().member("gateway"));
    }

    private static void checkUrl(String url) {
        SettingsSchema.ofConfig().check("gateway.upstream", url, "--upstream").forEach(problem -> {
            throw new RequestException(problem.message());
        });
    }

    private void refuse(Optional<String> upstream) {
        Optional<String> option = OF_ONE_API.stream()
                .filter(setting -> !flags.texts(setting).isEmpty())
                .findFirst()
                .map(OptionNames::of)
                .or(() -> upstream.map(url -> "--upstream"));
        option.ifPresent(name -> {
            throw new RequestException(
                    name + " is of one API, but there are several; set it in the list 'apis' of the file of settings");
        });
        ConfigSection gateway = file.map(each -> each.root().member("gateway")).orElseGet(ConfigSection::none);
        for (String key : List.of("upstream", "variables", "rate")) {
            if (gateway.member(key).isPresent()) {
                throw new RequestException(gateway.member(key).location() + ": 'gateway." + key
                        + "' is of one API, but there are several; set it in the list 'apis'");
            }
        }
    }

    private List<ApiSource> listed(ConfigFile several) {
        UrlCache urls = options.urls();
        return several.apis().stream()
                .map(api -> new ApiSource(
                        new GenerationRequest(flags.orElse(api.settings()), options.configFile()).with(urls),
                        api.name(),
                        OwnServer.of(api.section())))
                .toList();
    }

    // A lock file belongs to one document.
    private List<ApiSource> named(List<String> specs) {
        Settings shared = file.map(
                        each -> flags.orElse(each.api(Optional.empty()).settings()))
                .orElse(flags);
        UrlCache urls = options.urls();
        return specs.stream()
                .map(spec -> Settings.builder()
                        .set(Setting.SPEC, Optional.of(spec))
                        .build()
                        .orElse(shared))
                .map(settings ->
                        new ApiSource(GenerationRequest.of(settings).with(urls), Optional.empty(), OwnServer.NONE))
                .toList();
    }
}
