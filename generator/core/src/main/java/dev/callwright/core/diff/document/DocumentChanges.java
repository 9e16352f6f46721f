package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.DocumentComparison;
import dev.callwright.core.diff.DocumentDiff;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.model.ApiModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison of two documents, part by part. */
public final class DocumentChanges implements DocumentComparison {
    // The order of reports. It does not depend on that of the documents, which may be rewritten by tools.
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> group(subject(change).kind()))
            .thenComparing(change -> subject(change).owner())
            .thenComparing(change -> subject(change).kind())
            .thenComparing(change -> subject(change).member())
            .thenComparing(Change::kind)
            .thenComparing(Change::sentence);

    @Override
    public DocumentDiff compare(ApiModel from, ApiModel to) {
        Compared compared = Compared.of(from, to);
        Kinship.throwIfUnrelated(compared);
        FoundChanges findings = new FoundChanges();
        new ApiChanges(compared.models(), findings).find();
        new ServerChanges(compared.models(), findings).find();
        new SecurityChanges(compared, findings).find();
        new OperationChanges(compared, findings).find();
        new WebhookChanges(compared, findings).find();
        new TypeChanges(compared, findings).find();
        List<FoundChange> all = sorted(findings.all());
        return new DocumentDiff(
                all.stream().map(FoundChange::change).toList(),
                TypeCauses.ofOld(compared, all),
                TypeCauses.ofNew(compared, all));
    }

    private static List<FoundChange> sorted(List<FoundChange> findings) {
        Set<Subject> markers = new HashSet<>();
        findings.stream()
                .filter(finding -> finding.change().kind() == ChangeKind.DISCRIMINATOR_CHANGED)
                .forEach(finding -> markers.addAll(finding.newSubjects()));
        Set<List<String>> described = findings.stream()
                .map(FoundChange::change)
                .filter(change -> isDescription(change, Subject.Kind.PROPERTY))
                .map(DocumentChanges::pointers)
                .collect(Collectors.toSet());
        return findings.stream()
                // The description of an inline schema is that of the member it stands at.
                .filter(finding -> !isDescription(finding.change(), Subject.Kind.TYPE)
                        || !described.contains(pointers(finding.change())))
                .filter(finding -> finding.change().kind() != ChangeKind.CONSTANT_CHANGED
                        || !markers.contains(subject(finding.change())))
                .sorted(Comparator.comparing(FoundChange::change, ORDER))
                .toList();
    }

    private static boolean isDescription(Change change, Subject.Kind kind) {
        return change.kind() == ChangeKind.DOCS_CHANGED && subject(change).kind() == kind;
    }

    private static List<String> pointers(Change change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .map(Place::pointer)
                .toList();
    }

    private static Subject subject(Change change) {
        return change.after().or(change::before).map(Place::subject).orElseThrow();
    }

    private static int group(Subject.Kind kind) {
        return switch (kind) {
            case API -> 0;
            case SERVER -> 1;
            case SECURITY_SCHEME -> 2;
            case RESOURCE -> 3;
            case OPERATION, INPUT, RESULT, ERROR -> 4;
            case WEBHOOK -> 5;
            case TYPE, PROPERTY, ENUM_VALUE, ALTERNATIVE -> 6;
        };
    }
}
