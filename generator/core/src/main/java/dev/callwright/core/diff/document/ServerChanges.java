package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.Server.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares the servers of the API: those of one URL are the same, then those of one name or description. */
final class ServerChanges {
    private final Two<ApiModel> models;
    private final FoundChanges findings;
    private final Pairs<Server> servers;

    ServerChanges(Two<ApiModel> models, FoundChanges findings) {
        this.models = models;
        this.findings = findings;
        this.servers = new Pairs<>(models.before().servers(), models.after().servers());
    }

    void find() {
        servers.byKey(Server::url);
        servers.byKey(server -> server.name() + "\n" + server.description());
        // A document with one server has moved; of several it is not known which one.
        servers.byKey(server -> "");
        servers.gone().forEach(server -> {
            Spot spot = Spot.gone(place(models.before(), server), what(server));
            findings.add(ChangeKind.SERVER_REMOVED, spot, Impact.BEHAVIOR, spot.start() + " is gone.");
        });
        servers.added().forEach(server -> {
            Spot spot = Spot.added(place(models.after(), server), what(server));
            findings.add(ChangeKind.SERVER_ADDED, spot, Impact.ADDITIVE, spot.start() + " is new.");
        });
        servers.all().forEach((before, after) -> compare(new Two<>(before, after)));
        first();
    }

    private static Place place(ApiModel model, Server server) {
        return Spot.place(
                Subjects.of(server),
                "/servers",
                Integer.toString(model.servers().indexOf(server)));
    }

    private static String what(Server server) {
        return "the server " + PlaceText.quoted(server.url());
    }

    private Spot spot(Two<Server> server) {
        return Spot.both(
                new Two<>(place(models.before(), server.before()), place(models.after(), server.after())),
                what(server.after()));
    }

    private void compare(Two<Server> server) {
        Spot spot = spot(server);
        if (!server.map(Server::url).isSame()) {
            findings.add(
                    ChangeKind.SERVER_CHANGED,
                    spot,
                    // SDKs put one slash between a server and a path.
                    server.map(each -> each.url().replaceFirst("/+$", "")).isSame() ? Impact.DOCS : Impact.BEHAVIOR,
                    "The server " + PlaceText.quoted(server.before().url()) + " is "
                            + PlaceText.quoted(server.after().url()) + " now.");
        }
        variables(spot, server.map(Server::variables));
        if (!server.map(each -> each.name() + each.description()).isSame()) {
            findings.add(ChangeKind.DOCS_CHANGED, spot, Impact.DOCS, "The description of " + spot.what() + " changed.");
        }
    }

    private void variables(Spot spot, Two<Map<String, Variable>> variables) {
        TreeSet<String> names = new TreeSet<>(variables.before().keySet());
        names.addAll(variables.after().keySet());
        List<String> texts = new ArrayList<>();
        boolean isMoreOnly = true;
        for (String name : names) {
            Two<Optional<Variable>> variable = variables.map(all -> Optional.ofNullable(all.get(name)));
            Optional<String> text = VariableText.of(name, variable);
            text.ifPresent(texts::add);
            isMoreOnly &= text.isEmpty() || VariableText.isMoreOnly(variable);
        }
        if (!texts.isEmpty()) {
            findings.add(
                    ChangeKind.SERVER_CHANGED,
                    spot,
                    isMoreOnly ? Impact.ADDITIVE : Impact.BEHAVIOR,
                    "The variables of " + spot.what() + " changed: " + String.join(", ", texts) + ".");
        }
    }

    private void first() {
        Two<Server> firsts = models.map(model -> model.servers().get(0));
        if (!servers.arePair(firsts.before(), firsts.after())) {
            findings.add(
                    ChangeKind.SERVER_CHANGED,
                    spot(firsts),
                    Impact.BEHAVIOR,
                    "Clients call " + what(firsts.after()) + " unless they are told otherwise; it was "
                            + PlaceText.quoted(firsts.before().url()) + ".");
        }
    }
}
