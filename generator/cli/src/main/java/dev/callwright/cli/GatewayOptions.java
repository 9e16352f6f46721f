package dev.callwright.cli;

import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.request.Settings;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.GatewayFlags;
import dev.callwright.gateway.settings.GatewayFlags.Listener;
import dev.callwright.gateway.settings.GatewayFlags.Switches;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.settings.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that run the gateway. */
abstract class GatewayOptions extends CommonOptions {
    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(
            names = "--upstream",
            paramLabel = "URL",
            description = "The server of the API instead of those of the document; it may be on this machine.")
    private @Nullable String upstream;

    @Option(names = "--policy", paramLabel = "FILE", description = "A file of rules: what may be called, by whom.")
    private @Nullable Path policy;

    @Option(names = "--read-only", description = "Only operations that read may be called.")
    private boolean readOnly;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "An encrypted file for credentials; its passphrase is in CALLWRIGHT_PASSPHRASE.")
    private @Nullable Path store;

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            description = "A file to which a line of JSON is added for each call; - is the standard output.")
    private @Nullable String audit;

    GatewayOptions(Console console) {
        super(console);
    }

    /** What a command runs. */
    record Run(GatewaySettings settings, List<ApiSource> apis) {
        Run {
            apis = List.copyOf(apis);
        }
    }

    /** The gateway to run: options first, then the file of settings. */
    final Run gateway(Listener listener, Switches switches) {
        Settings flags = site.addTo(selection.addTo(flags())).build();
        flags.check(OptionNames::of);
        Optional<ConfigFile> file = configFile().map(ConfigFile::read);
        ConfigSection section = file.map(each -> each.root().member("gateway")).orElseGet(ConfigSection::none);
        GatewaySettings settings = SettingsReader.read(
                section,
                new GatewayFlags(
                        listener,
                        Optional.ofNullable(policy),
                        Optional.ofNullable(store),
                        Optional.ofNullable(audit),
                        switches));
        return new Run(settings, new ServedApis(this, flags, file).list(Optional.ofNullable(upstream)));
    }

    /** Whether {@code --read-only} is given. */
    final boolean isReadOnly() {
        return readOnly;
    }
}
