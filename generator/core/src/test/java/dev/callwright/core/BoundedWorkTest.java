package dev.callwright.core;

import static dev.callwright.core.testing.Documents.body;
import static dev.callwright.core.testing.Documents.bodyOf;
import static dev.callwright.core.testing.Documents.join;
import static dev.callwright.core.testing.Documents.member;
import static dev.callwright.core.testing.Documents.object;
import static dev.callwright.core.testing.Documents.of;
import static dev.callwright.core.testing.Documents.operation;
import static dev.callwright.core.testing.Documents.operations;
import static dev.callwright.core.testing.Documents.ref;
import static dev.callwright.core.testing.Documents.text;
import static dev.callwright.core.testing.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.callwright.core.testing.Documents;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four times as much of a construct takes about four times the work, from the text to all outputs. */
@Isolated
@Timeout(120)
final class BoundedWorkTest {
    private static final int FACTOR = 4;
    private static final double MOST_GROWTH = 10;
    /** What a document of one line takes, and what the compiler of the virtual machine takes by the way. */
    private static final double ANYWAY = 0.15;

    @TempDir
    private static Path folder;

    /** A construct that a document has many times. */
    enum Construct {
        PROPERTIES(200, n -> body(object(join(n, i -> member("p" + i, text())), ""))),
        REQUIRED_PROPERTIES(
                200, n -> body(object(join(n, i -> member("p" + i, text())), join(n, i -> "\"p" + i + "\"")))),
        PROPERTIES_THAT_DIFFER_BY_CASE(200, n -> body(object(join(n, i -> member(cased(i), text())), ""))),
        PROPERTIES_THAT_DIFFER_BY_SIGNS(200, n -> body(object(join(n, i -> member(signs(i), text())), ""))),
        SCHEMAS(
                100,
                n -> of(
                        bodyOf("a", object(join(n, i -> member("p" + i, ref("Thing" + i))), "")),
                        join(n, i -> member("Thing" + i, object(member("x", text()), ""))))),
        SCHEMAS_THAT_DIFFER_BY_CASE(
                100,
                n -> of(
                        bodyOf("a", object(join(n, i -> member("p" + i, ref(cased(i)))), "")),
                        join(n, i -> member(cased(i), object(member("x", text()), ""))))),
        ENUM_VALUES(500, n -> body("{\"type\":\"string\",\"enum\":[" + join(n, i -> "\"v" + i + "\"") + "]}")),
        ENUM_VALUES_OF_SIGNS(
                200, n -> body("{\"type\":\"string\",\"enum\":[" + join(n, i -> "\"" + signs(i) + "\"") + "]}")),
        UNION(
                50,
                n -> body("{\"oneOf\":["
                        + join(
                                n,
                                i -> object(
                                        member("type", "{\"const\":\"t" + i + "\"}") + "," + member("p" + i, text()),
                                        "\"type\""))
                        + "]}")),
        OPERATIONS(100, n -> operations(n, i -> "op" + i)),
        OPERATIONS_THAT_DIFFER_BY_CASE(100, n -> operations(n, BoundedWorkTest::cased)),
        PARAMETERS(
                200,
                n -> of(
                        operation(
                                "a",
                                "/a",
                                ",\"parameters\":["
                                        + join(
                                                n,
                                                i -> "{\"name\":\"q" + i + "\",\"in\":\"query\",\"schema\":" + text()
                                                        + "}")
                                        + "]"),
                        "")),
        SECURITY_REQUIREMENTS(
                300, n -> with("\"security\":[" + join(n, i -> "{\"k" + i + "\":[]}") + "]", operation("a", "/a", ""))),
        SERVERS(
                200,
                n -> with(
                        "\"servers\":[" + join(n, i -> "{\"url\":\"https://h" + i + ".example.com\"}") + "]",
                        operation("a", "/a", ""))),
        WARNINGS(100, Documents::tuples),
        LISTS_INSIDE_OF_LISTS(100, Documents::listChain),
        OPTIONAL_CHAIN(30, n -> Documents.chain(n, "")),
        ALL_OF_CHAIN(50, Documents::allOfChain),
        CLIQUE_THAT_REQUIRES_ITSELF(
                5,
                n -> of(
                        bodyOf("a", ref("S0")),
                        join(
                                n * 2,
                                i -> member(
                                        "S" + i,
                                        object(
                                                join(2 * 5, j -> member("p" + j, ref("S" + (i + j) % (n * 2)))),
                                                join(2 * 5, j -> "\"p" + j + "\"")))))),
        UNIONS_THAT_MULTIPLY(
                8,
                n -> of(
                        bodyOf("a", ref("S0")),
                        join(
                                n + 1,
                                i -> member(
                                        "S" + i,
                                        i == n
                                                ? text()
                                                : object(
                                                        member(
                                                                        "a",
                                                                        "{\"oneOf\":[" + ref("S" + (i + 1))
                                                                                + ",{\"type\":\"integer\"}]}")
                                                                + ","
                                                                + member(
                                                                        "b",
                                                                        "{\"oneOf\":[" + ref("S" + (i + 1))
                                                                                + ",{\"type\":\"boolean\"}]}"),
                                                        "\"a\",\"b\""))))),
        LONG_NAME(600, n -> body(object(member("a" + "_".repeat(n) + "b", text()), ""))),
        LONG_DESCRIPTION(
                5_000,
                n -> body("{\"type\":\"object\",\"description\":\"" + "word ".repeat(n) + "\",\"properties\":{}}"));

        private final int count;
        private final IntFunction<String> document;

        Construct(int count, IntFunction<String> document) {
            this.count = count;
            this.document = document;
        }
    }

    @BeforeAll
    static void warmUp() throws IOException {
        for (Construct construct : Arrays.copyOf(Construct.values(), 6)) {
            seconds(construct, construct.count);
        }
    }

    @ParameterizedTest
    @EnumSource
    void workGrowsAsTheDocumentDoes(Construct construct) throws IOException {
        double once = seconds(construct, construct.count);
        double more = seconds(construct, construct.count * FACTOR);

        assertThat(more).as("processor time after " + once).isLessThan((once + ANYWAY) * MOST_GROWTH);
    }

    // All threads of this virtual machine, for the work is shared among several.
    private static double seconds(Construct construct, int count) throws IOException {
        Path spec = Files.writeString(folder.resolve("api.json"), construct.document.apply(count));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        assertThat(Generation.of(spec).files()).isNotEmpty();
        return (system.getProcessCpuTime() - start) / 1e9;
    }

    private static String cased(int number) {
        StringBuilder name = new StringBuilder("x");
        for (int bit = 0; bit < 12; bit++) {
            String letter = Character.toString('a' + bit);
            name.append((number >> bit & 1) == 1 ? letter.toUpperCase(Locale.ROOT) : letter);
        }
        return name.toString();
    }

    private static String signs(int number) {
        return "a"
                + Integer.toString(number, 5)
                        .replace('0', '-')
                        .replace('1', '_')
                        .replace('2', '.')
                        .replace('3', ' ')
                        .replace('4', ':')
                + "b";
    }
}
