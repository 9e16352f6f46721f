package dev.callwright.cli;

import dev.callwright.core.ConfiguredRequest;
import dev.callwright.core.ConfiguredRequests;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.access.UrlCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that reads one document. */
abstract class CommonOptions extends ApiOptions implements Reporting {
    @Option(names = "--spec", paramLabel = "FILE|URL", description = "The OpenAPI document; - for the standard input.")
    private List<String> specs = new ArrayList<>();

    @Mixin
    private ReportOptions report = new ReportOptions();

    CommonOptions(Console console) {
        super(console);
    }

    @Override
    public final ReportOptions report() {
        return report;
    }

    @Override
    Settings.Builder flags() {
        return super.flags().set(Setting.SPEC, specs);
    }

    /** The documents that are named; empty: the file of settings names them. */
    final List<String> specs() {
        return List.copyOf(specs);
    }

    @Override
    final GenerationRequest request(Settings flags) {
        flags.check(OptionNames::of);
        if (specs.size() > 1) {
            throw new RequestException(
                    "--spec is given " + specs.size() + " times, but the command reads one document");
        }
        return super.request(flags);
    }

    /** The requests of all APIs of the file of settings, unless the options name one. */
    final List<ConfiguredRequest> requests(Settings flags) {
        Optional<Path> file = configFile();
        if (file.isEmpty() || pickedApi().isPresent() || specs.size() > 1) {
            return List.of(new ConfiguredRequest(pickedApi().orElse(""), request(flags)));
        }
        flags.check(OptionNames::of);
        UrlCache urls = urls();
        return ConfiguredRequests.all(file.get(), flags, OptionNames::of).stream()
                .map(each -> new ConfiguredRequest(each.api(), each.request().with(urls)))
                .toList();
    }

    /** The file of settings. With --spec, one in the current folder may belong to another document. */
    @Override
    final Optional<Path> configFile() {
        return specs.isEmpty() ? super.configFile() : namedConfig();
    }
}
