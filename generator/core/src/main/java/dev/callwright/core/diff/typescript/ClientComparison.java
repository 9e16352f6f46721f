package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.diff.typescript.TsChanges.Side;
import dev.callwright.core.diff.typescript.TsType.Member;
import dev.callwright.core.diff.typescript.TsType.Reference;
import dev.callwright.core.diff.typescript.TsType.Structure;
import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what belongs to no operation: the entry points, the options, the errors and the webhooks. */
final class ClientComparison {
    private final Assignability assignability;
    private final TsChanges changes;

    ClientComparison(Assignability assignability, TsChanges changes) {
        this.assignability = assignability;
        this.changes = changes;
    }

    /** Adds what changed for users of the client. */
    void compare(TsPackage before, TsPackage after) {
        compareNames(entries(before), entries(after));
        compareNames(errors(before), errors(after));
        compareOptions(before, after);
        compareErrorBodies(before, after);
        compareReaders(before, after);
    }

    private void compareNames(Map<String, Side> before, Map<String, Side> after) {
        before.forEach((kind, old) -> {
            Side now = after.get(kind);
            if (now == null) {
                changes.gone(old);
            } else if (!now.signature().equals(old.signature())) {
                changes.changed(old, now, Impact.SOURCE_BREAKING);
            }
        });
        after.forEach((kind, now) -> {
            if (!before.containsKey(kind)) {
                changes.added(now, Impact.ADDITIVE);
            }
        });
    }

    private static Map<String, Side> entries(TsPackage api) {
        TypeScriptNames names = api.names();
        Map<String, Side> entries = new LinkedHashMap<>();
        entries.put("package", api(api, "import from '" + names.packageName() + "'"));
        entries.put("client", api(api, "class " + names.client()));
        entries.put("create", api(api, "function " + names.createClient()));
        entries.put("settings", api(api, "const " + names.settings()));
        api.declared()
                .clientOptions()
                .ifPresent(options -> entries.put("options", api(api, "interface " + options.name())));
        if (api.declared().hasClientOperations()) {
            entries.put("operations", api(api, "the methods of " + names.client() + " by operation id"));
        }
        api.api()
                .model()
                .settings()
                .expandParameter()
                .ifPresent(parameter -> entries.put("result", api(api, "type Result, by the argument " + parameter)));
        api.api()
                .model()
                .webhooks()
                .signature()
                .ifPresent(signature -> entries.put("webhooks", api(api, "class " + names.webhooks())));
        return entries;
    }

    private static Side api(TsPackage api, String signature) {
        return new Side(Subjects.of(api.api().model()), signature);
    }

    private static Map<String, Side> errors(TsPackage api) {
        Map<String, Side> errors = new LinkedHashMap<>();
        for (ErrorClass error : api.api().model().settings().errors().classes()) {
            String name = api.names().error(error);
            errors.put(name, new Side(Subjects.of(error), "class " + name));
        }
        return errors;
    }

    private void compareOptions(TsPackage before, TsPackage after) {
        Structure old = before.options();
        Structure now = after.options();
        for (Member member : old.members()) {
            Side gone = option(before, member);
            Optional<Member> other = now.member(member.name());
            if (other.isEmpty()) {
                changes.gone(gone);
            } else if (!other.get().type().equals(member.type())) {
                boolean isAccepted =
                        assignability.isAssignable(member.type(), other.get().type());
                changes.changed(
                        gone, option(after, other.get()), isAccepted ? Impact.ADDITIVE : Impact.SOURCE_BREAKING);
            }
        }
        now.members().stream()
                .filter(member -> old.member(member.name()).isEmpty())
                .forEach(member -> changes.added(option(after, member), Impact.ADDITIVE));
    }

    private static Side option(TsPackage api, Member member) {
        String key = member.name();
        boolean isVariable = api.api().model().serverVariables().keySet().stream()
                .anyMatch(variable -> api.names().serverVariable(variable).equals(key));
        Subject.Kind kind = key.equals("server") || isVariable
                ? Subject.Kind.SERVER
                : key.equals("clientCredentials") ? Subject.Kind.SECURITY_SCHEME : Subject.Kind.API;
        return new Side(Subject.of(kind, key), member.code());
    }

    private void compareErrorBodies(TsPackage before, TsPackage after) {
        TsType old = before.errorBody();
        TsType now = after.errorBody();
        if (!old.equals(now)) {
            boolean isRead = assignability.isAssignable(new Reference("ErrorBody", List.of()), old);
            changes.changed(body(old), body(now), isRead ? Impact.ADDITIVE : Impact.SOURCE_BREAKING);
        }
    }

    private static Side body(TsType type) {
        return new Side(Subjects.ERRORS, "type ErrorBody = " + type.code());
    }

    private void compareReaders(TsPackage before, TsPackage after) {
        Map<String, Webhook> old = readers(before);
        Map<String, Webhook> now = readers(after);
        old.forEach((name, webhook) -> {
            Side side = reader(before, name, webhook);
            Webhook other = now.get(name);
            if (other == null) {
                changes.gone(side);
                return;
            }
            TsType one = type(before, webhook);
            TsType another = type(after, other);
            if (!one.equals(another)) {
                changes.changed(
                        side,
                        reader(after, name, other),
                        assignability.isAssignable(another, one) ? Impact.ADDITIVE : Impact.SOURCE_BREAKING);
            }
        });
        now.forEach((name, webhook) -> {
            if (!old.containsKey(name)) {
                changes.added(reader(after, name, webhook), Impact.ADDITIVE);
            }
        });
        compareEvents(before, after);
    }

    private static Map<String, Webhook> readers(TsPackage api) {
        Map<String, Webhook> readers = new LinkedHashMap<>();
        Webhooks webhooks = api.api().model().webhooks();
        if (webhooks.signature().isPresent()) {
            webhooks.separate().forEach(webhook -> readers.put(api.names().webhook(webhook), webhook));
        }
        return readers;
    }

    private static Side reader(TsPackage api, String name, Webhook webhook) {
        return new Side(
                Subjects.of(webhook),
                name + ": WebhookReader<" + type(api, webhook).code() + ">");
    }

    private static TsType type(TsPackage api, Webhook webhook) {
        return TsTypeParser.parse(api.declared().received(webhook.type()));
    }

    private void compareEvents(TsPackage before, TsPackage after) {
        Optional<TsType> old = event(before);
        Optional<TsType> now = event(after);
        if (old.isPresent() && now.isPresent() && !old.equals(now)) {
            changes.changed(
                    api(before, "parse(): " + old.get().code()),
                    api(after, "parse(): " + now.get().code()),
                    assignability.isAssignable(now.get(), old.get()) ? Impact.ADDITIVE : Impact.SOURCE_BREAKING);
        }
    }

    private static Optional<TsType> event(TsPackage api) {
        Webhooks webhooks = api.api().model().webhooks();
        return webhooks.signature()
                .map(signature -> webhooks.event()
                        .map(type -> TsTypeParser.parse(api.declared().received(type)))
                        .orElse(TsType.UNKNOWN));
    }
}
