package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.FurtherExamples;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.PlannedName;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Scope.Reserved;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the snippets that show a named example. */
final class ExampleNames {
    private static final int MAX_LENGTH = 60;
    // Without dots: x.d.ts would declare types.
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?");
    private static final Reserved NO_RESERVED_WORDS = new Reserved(Set.of(), "_");
    private static final List<String> OF_ALL = List.of("Minimal", "Full");

    private final Map<Key, String> variants;
    private final Map<Key, String> classes;

    private ExampleNames(Map<Key, String> variants, Map<Key, String> classes) {
        this.variants = variants;
        this.classes = classes;
    }

    /** An example of an operation, by the key of the operation. */
    private record Key(String operation, String name) {}

    /**
     * Plans the names, each derived from the example's name alone unless two collide.
     *
     * @param classes the beginnings of the names of Java classes, by the keys of the operations
     */
    static ExampleNames plan(ApiModel model, Map<String, String> classes) {
        Map<Key, String> variants = new HashMap<>();
        List<NameRequest<Key>> requests = new ArrayList<>();
        for (Operation operation : model.operations()) {
            String key = NameKeys.of(operation);
            String beginning = PlannedName.planned(classes.get(key), operation.id());
            Map<Key, String> own = variants(key, FurtherExamples.of(operation).keySet());
            variants.putAll(own);
            own.forEach((example, variant) -> requests.add(request(example, beginning, variant)));
        }
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, NO_RESERVED_WORDS);
        classes.values().forEach(beginning -> OF_ALL.forEach(end -> scope.take(beginning + end)));
        return new ExampleNames(variants, scope.assign(requests));
    }

    // All candidates begin with the class of the operation.
    private static NameRequest<Key> request(Key example, String beginning, String variant) {
        String preferred = beginning + Words.of(variant).upperCamel();
        String other = preferred + "Example";
        return NameRequest.<Key>of(example, 0, example.operation() + " " + variant)
                .candidates(preferred, () -> List.of(other, other + "Of" + digest(example)));
    }

    // Of a length that file systems allow, whatever the length of the names.
    private static String digest(Key example) {
        return Scope.digest(example.operation() + " " + example.name());
    }

    private static Map<Key, String> variants(String operation, Collection<String> examples) {
        List<NameRequest<Key>> requests = new ArrayList<>();
        for (String example : examples) {
            requests.add(NameRequest.<Key>of(new Key(operation, example), 0, example)
                    .candidates(fileName(example), List::of)
                    .in("example"));
        }
        return new Scope(Casing.KEBAB, Case.IGNORED, ReservedWords.VARIANTS_OF_SNIPPETS).assign(requests);
    }

    private static String fileName(String example) {
        if (example.length() <= MAX_LENGTH && FILE_NAME.matcher(example).matches()) {
            return example;
        }
        String words = Words.of(example).ascii().kebab();
        return words.length() <= MAX_LENGTH
                ? words
                : Words.of(TypeWords.name(Words.of(example), "")).kebab();
    }

    /** The variant that shows an example. */
    String variant(Operation operation, String example) {
        return PlannedName.planned(variants.get(new Key(NameKeys.of(operation), example)), example);
    }

    /** The end of the Java class of a variant, after the beginning that the variants of the operation share. */
    String suffix(Operation operation, String example, int beginning) {
        return PlannedName.planned(classes.get(new Key(NameKeys.of(operation), example)), example)
                .substring(beginning);
    }
}
