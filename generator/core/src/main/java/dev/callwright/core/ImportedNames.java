package dev.callwright.core;

import dev.callwright.core.migration.Draft;
import dev.callwright.core.migration.DraftAction;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.output.JsonPathText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares the names that a draft gives with those that were planned. */
final class ImportedNames {
    private static final String API = JsonPathText.of("");

    private final Draft draft;
    private final LoadedApi api;
    private final JavaNames names;

    ImportedNames(Draft draft, LoadedApi api) {
        this.draft = draft;
        this.api = api;
        this.names = api.names().java();
    }

    /** Notes the names that differ. */
    void compare() {
        Map<String, DraftAction> byTarget = new HashMap<>();
        draft.actions().forEach(action -> byTarget.put(action.target(), action));
        for (Operation operation : api.model().operations()) {
            Optional.ofNullable(byTarget.get(JsonPathText.of(operation.pointer())))
                    .ifPresent(action -> method(action, operation));
        }
        for (TypeDefinition type : api.model().types()) {
            Optional.ofNullable(byTarget.remove(JsonPathText.of(type.id().pointer())))
                    .flatMap(action -> action.setting("name").map(name -> new NamedAction(action, name)))
                    .ifPresent(named -> type(named, type));
        }
        draft.actions().stream()
                .filter(action -> byTarget.containsKey(action.target()))
                .forEach(this::withoutType);
    }

    private void withoutType(DraftAction action) {
        if (action.setting("name").isPresent() && !action.target().equals(API)) {
            draft.check(
                    action,
                    "no type is made of the schema: no operation uses it, or only as a body, whose members are set on"
                            + " params");
        }
    }

    private record NamedAction(DraftAction action, String name) {}

    private void method(DraftAction action, Operation operation) {
        String planned = names.method(operation);
        action.setting("action")
                .map(ImportedNames::member)
                .filter(expected -> !expected.equals(planned))
                .ifPresent(expected -> draft.check(action, "the method is called " + planned + ", not " + expected));
    }

    private void type(NamedAction named, TypeDefinition type) {
        String planned = names.type(type.id()).simpleName();
        boolean isMeant =
                isIdentifier(named.name()) && Character.isUpperCase(named.name().charAt(0));
        String expected = isMeant ? named.name() : Words.of(named.name()).upperCamel();
        if (!expected.equals(planned)) {
            draft.check(named.action(), "the type is called " + planned + ", not " + expected);
        }
    }

    // A name without separators is meant as it is; others are in the casing of the tool.
    private static String member(String name) {
        return isIdentifier(name)
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : Words.of(name).lowerCamel();
    }

    private static boolean isIdentifier(String name) {
        return name.chars().allMatch(Character::isLetterOrDigit) && Character.isLetter(name.charAt(0));
    }
}
