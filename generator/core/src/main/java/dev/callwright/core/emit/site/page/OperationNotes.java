package dev.callwright.core.emit.site.page;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the SDKs do for an operation: authentication, pages, streams, repeated requests. */
final class OperationNotes {
    private final Operation operation;
    private final ApiModel model;

    OperationNotes(Operation operation, ApiModel model) {
        this.operation = operation;
        this.model = model;
    }

    List<Html> all() {
        List<Html> notes = new ArrayList<>();
        notes.add(authentication());
        if (operation.pagination().isPresent()) {
            notes.add(new Html("Returns one page of a list. In the SDKs, <code>autoPager()</code> in Java and"
                    + " <code>for await</code> in TypeScript go through all pages."));
        }
        model.settings()
                .idempotency()
                .filter(keys -> keys.methods().contains(operation.method()))
                .ifPresent(keys -> notes.add(new Html("The SDKs send a key in the header <code>"
                        + HtmlText.escaped(keys.header()) + "</code>, so that a repeated request has no effect.")));
        return notes;
    }

    private Html authentication() {
        if (operation.security().stream().allMatch(each -> each.schemes().isEmpty())) {
            return new Html("Needs no authentication.");
        }
        return new Html("Authentication: "
                + operation.security().stream().map(OperationNotes::schemes).collect(Collectors.joining(" or ")));
    }

    private static String schemes(SecurityRequirement requirement) {
        return requirement.schemes().isEmpty()
                ? "none"
                : requirement.schemes().stream()
                        .map(name -> "<code>" + HtmlText.escaped(name) + "</code>")
                        .collect(Collectors.joining(" with "));
    }
}
