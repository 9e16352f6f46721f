package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.HeaderOption;
import dev.callwright.core.model.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what is said of the whole API: its name, and what clients do by themselves. */
final class ApiChanges {
    private static final String SETTINGS = "/x-callwright";

    private final Two<ApiModel> models;
    private final FoundChanges findings;

    ApiChanges(Two<ApiModel> models, FoundChanges findings) {
        this.models = models;
        this.findings = findings;
    }

    void find() {
        Spot spot = spot("/info", "the API");
        Two<String> names =
                models.map(model -> model.settings().name().orElse(model.info().title()));
        if (!names.isSame()) {
            findings.add(
                    ChangeKind.API_RENAMED,
                    spot,
                    Impact.DOCS,
                    "The API " + PlaceText.quoted(names.before()) + " is called " + PlaceText.quoted(names.after())
                            + " now.");
        }
        new DocumentationChanges(findings)
                .docs(spot, models.map(model -> model.info().docs()));
        headers();
        settings();
        kindsOfErrors();
    }

    private void settings() {
        setting("the idempotency key", ApiSettings::idempotency, ApiChanges::text);
        setting("the header that decides about retries", ApiSettings::retryHeader, Function.identity());
        setting("the header with the id of a request", ApiSettings::requestIdHeader, Function.identity());
        setting("the parameter for expanded members", ApiSettings::expandParameter, Function.identity());
        setting("the environment variable with the API key", ApiSettings::apiKeyVariable, Function.identity());
        setting(
                "the member with the type of an error",
                settings -> settings.errors().type(),
                Function.identity());
        setting(
                "the member with the code of an error",
                settings -> settings.errors().code(),
                Function.identity());
        setting(
                "the member with the message of an error",
                settings -> settings.errors().message(),
                Function.identity());
    }

    private Spot spot(String pointer, String what) {
        return Spot.both(models.map(model -> new Place(Subjects.of(model), pointer)), what);
    }

    private static String text(Idempotency keys) {
        return keys.header() + " (" + keys.methods().stream().sorted().collect(Collectors.joining(", ")) + ")";
    }

    private <T> void setting(String what, Function<ApiSettings, Optional<T>> part, Function<T, String> text) {
        Two<Optional<T>> values = models.map(ApiModel::settings).map(part);
        if (values.isSame()) {
            return;
        }
        Two<String> texts =
                values.map(value -> value.map(text).map(PlaceText::quoted).orElse("not set"));
        Spot spot = spot(SETTINGS, what);
        findings.add(
                ChangeKind.CLIENT_CHANGED,
                spot,
                Impact.BEHAVIOR,
                spot.start() + " was " + texts.before() + " and is " + texts.after() + " now.");
    }

    private void headers() {
        Two<Map<String, String>> constants =
                models.map(model -> model.settings().headers().constants());
        if (!constants.isSame()) {
            findings.add(
                    ChangeKind.CLIENT_CHANGED,
                    spot(SETTINGS, "the headers of all requests"),
                    Impact.BEHAVIOR,
                    "All requests have other headers: " + HeaderText.of(constants) + ".");
        }
        Two<List<String>> options = models.map(model -> model.settings().headers().options().stream()
                .map(HeaderOption::header)
                .sorted()
                .toList());
        if (!options.isSame()) {
            boolean isMore = options.after().containsAll(options.before());
            findings.add(
                    ChangeKind.CLIENT_CHANGED,
                    spot(SETTINGS, "the options for headers"),
                    isMore ? Impact.ADDITIVE : Impact.BEHAVIOR,
                    "Clients have options for other headers: " + String.join(", ", options.after()) + ".");
        }
    }

    private void kindsOfErrors() {
        Two<List<String>> classes = models.map(model -> model.settings().errors().classes().stream()
                .map(each -> each.name() + " " + each.status() + " " + each.types())
                .sorted()
                .toList());
        if (!classes.isSame()) {
            boolean isMore = classes.after().containsAll(classes.before());
            findings.add(
                    ChangeKind.CLIENT_CHANGED,
                    spot(SETTINGS, "the kinds of errors"),
                    isMore ? Impact.ADDITIVE : Impact.BEHAVIOR,
                    "Errors are distinguished by other kinds now.");
        }
    }
}
