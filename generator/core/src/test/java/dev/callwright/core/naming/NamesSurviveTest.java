package dev.callwright.core.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.StripeDocuments;
import dev.callwright.core.naming.lock.NameChange;
import dev.callwright.core.naming.lock.NameChange.Kind;
import dev.callwright.core.naming.lock.NamesLock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With the lock of a document, every name stays where what has it still exists, however the document grows: in both
 * languages, in Stripe's document and ten others. The build tries the same few versions each time; {@code -Plong} tries 500 of
 * each document, with a seed that is new in each run.
 */
final class NamesSurviveTest {
    private static final int VERSIONS = Integer.getInteger("names.versions", 4);
    private static final int MOST_CHANGES = 6;

    private final List<String> failures = new ArrayList<>();
    private int kept;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailscript.com",
                "nexmo.com/verify",
                "ideal-postcodes.co.uk",
                "spotify.com",
                "docker.com/engine",
                "configcat.com",
                "discourse.local",
                "vtex.local/Promotions-",
                "apideck.com/ecommerce",
                "vercel.com"
            })
    void namesOfPublishedDocumentsSurvive(String name) throws IOException {
        check("api/" + name + ".json", VERSIONS);
    }

    @Test
    void namesOfStripeSurvive() throws IOException {
        check("api/stripe.com.json", VERSIONS < 100 ? 1 : VERSIONS);
    }

    private void check(String path, int versions) throws IOException {
        ObjectNode original = (ObjectNode)
                new JsonMapper().readTree(StripeDocuments.published(path).toFile());
        long seed = seed();
        NamedDocument before = NamedDocument.of(original.deepCopy(), NamesLock.empty());
        NamesLock lock = before.lock();
        for (int i = 0; i < versions; i++) {
            version(before, new Survivors(original), lock, seed + i);
        }
        System.out.printf("Names, %s: %d versions from seed %d, %d names kept%n", path, versions, seed, kept);
        assertThat(failures)
                .as("to try one version again: mvn verify -pl generator/core -Dtest=NamesSurviveTest"
                        + " -Dfuzz.seed=<its number> -Dnames.versions=1")
                .isEmpty();
        assertThat(kept).isPositive();
    }

    private void version(NamedDocument before, Survivors survivors, NamesLock lock, long seed) {
        DocumentChanges changes = new DocumentChanges(survivors.document(), seed);
        List<String> made = new ArrayList<>();
        while (made.size() <= seed % MOST_CHANGES) {
            changes.change().ifPresent(made::add);
        }
        NamedDocument after = NamedDocument.of(survivors.document(), lock);
        Survivors.Now now = survivors.now();
        String version = "version " + seed + " " + made + ": ";
        compare(version, new AllNames(before).operations(), new AllNames(after).operations());
        Map<String, Map<String, String>> old = new TreeMap<>();
        new AllNames(before)
                .types(now::of)
                .forEach((pointer, names) -> now.of(pointer).ifPresent(place -> old.put(place, names)));
        unmovable(before, after).forEach(name -> old.values().removeIf(names -> name.equals(names.get("java"))));
        compare(version, old, new AllNames(after).types(Optional::of));
        nothingGoesSilently(version, before, after);
    }

    // A union of components serves several places. A type in one that is gone is nested no more, and a union takes the
    // name of
    // its only alternative so far: both are reported.
    private static List<String> unmovable(NamedDocument before, NamedDocument after) {
        Map<String, String> now = after.types();
        List<String> names = new ArrayList<>();
        before.model().types().forEach(type -> {
            String name = before.type(type.id().pointer());
            int dot = name.lastIndexOf('.');
            boolean isOfSeveral = type.nameSource().place().contains(" or ");
            boolean isInGone = dot > 0
                    && !now.containsValue(name.substring(0, dot))
                    && after.names().changes().stream()
                            .anyMatch(change -> change.published().equals(name) && change.kind() == Kind.RENAMED);
            boolean isUnionNow = after.names().changes().stream()
                    .anyMatch(change ->
                            change.kind() == Kind.OTHER_SHAPE && (name + ".").startsWith(change.published() + "."));
            if ((isOfSeveral && now.containsValue(name)) || isInGone || isUnionNow) {
                names.add(name);
            }
        });
        return names;
    }

    private void compare(
            String version, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        before.forEach((place, names) -> names.forEach((key, name) -> {
            String now = after.getOrDefault(place, Map.of()).get(key);
            if (now != null && !now.equals(name)) {
                failures.add(version + place + ", " + key + " was " + name + " and is " + now);
            } else if (now != null) {
                kept++;
            }
        }));
    }

    // A name that is not in the new version any more is in the report, or in a type or an operation that is.
    private void nothingGoesSilently(String version, NamedDocument before, NamedDocument after) {
        Map<String, String> now = after.types();
        List<String> reported =
                after.names().changes().stream().map(NameChange::published).toList();
        List<String> operations = after.model().operations().stream()
                .map(operation -> operation.pointer() + "/")
                .toList();
        before.types().forEach((pointer, name) -> {
            boolean isOfGone =
                    pointer.startsWith("/paths/") && operations.stream().noneMatch(pointer::startsWith);
            boolean isReported = reported.stream().anyMatch(each -> (name + ".").startsWith(each + "."));
            if (!now.containsValue(name) && !isReported && !isOfGone) {
                failures.add(version + pointer + ", " + name + " is gone without a word");
            }
        });
    }

    /** The number of the first version. */
    static long seed() {
        String seed = System.getProperty("fuzz.seed", "1");
        return seed.equals("new") ? System.currentTimeMillis() / 1000 * 10_000 : Long.parseLong(seed);
    }
}
