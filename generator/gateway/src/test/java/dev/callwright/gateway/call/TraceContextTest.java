package dev.callwright.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trace contexts are read as W3C Trace Context says: what is invalid begins a new trace. */
final class TraceContextTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";
    private static final String VALID = "00-" + TRACE + "-" + PARENT + "-01";

    @ParameterizedTest
    @CsvSource({
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01, 01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00, 00",
        // Flags that level 1 does not know are not passed on.
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-ff, 01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-02, 00",
        "' 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\t', 01",
        // Higher versions are read as far as version 00 knows them.
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01, 01",
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-the-future-brings, 01",
    })
    void aValidParentIsContinued(String parent, String flags) {
        TraceContext context = TraceContext.of(List.of(parent), List.of("vendor=1"));

        assertThat(context.traceId()).isEqualTo(TRACE);
        assertThat(context.parentId()).matches("[0-9a-f]{16}").isNotEqualTo(PARENT);
        assertThat(context.parent()).isEqualTo("00-" + TRACE + "-" + context.parentId() + "-" + flags);
        assertThat(context.state()).isEqualTo("vendor=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "0-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b716920333-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0g",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-",
                "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01.more",
                "00_0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331_01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nEvil: 1",
            })
    void anInvalidParentBeginsATrace(String parent) {
        assertThat(TraceContext.of(List.of(parent), List.of("vendor=1"))).satisfies(TraceContextTest::isNew);
    }

    @Test
    void noneOrSeveralParentsBeginATrace() {
        assertThat(TraceContext.of(List.of(), List.of("vendor=1"))).satisfies(TraceContextTest::isNew);
        assertThat(TraceContext.of(List.of(VALID, VALID), List.of("vendor=1"))).satisfies(TraceContextTest::isNew);
    }

    private static void isNew(TraceContext context) {
        assertThat(context.traceId())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(TRACE)
                .isNotEqualTo("0".repeat(32));
        assertThat(context.parent()).isEqualTo("00-" + context.traceId() + "-" + context.parentId() + "-00");
        assertThat(context.state()).isEmpty();
    }

    @Test
    void everyCallHasAnIdOfItsOwn() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(
                                i -> TraceContext.of(List.of(VALID), List.of()).parentId())
                        .distinct())
                .hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE | rojo=00f067aa0ba902b7,congo=t61rcWkgMzE",
                "a=1 , ,\tb=2, | a=1,b=2",
                "a=x y | a=x y",
                "0tenant@vendor=1 | 0tenant@vendor=1",
                "a_-*/b=!~ | a_-*/b=!~",
                "a=1,a=2 | ''",
                "a | ''",
                "=1 | ''",
                "a= | ''",
                "A=1 | ''",
                "0a=1 | ''",
                "a=b=c | ''",
                "a@0b=1 | ''",
                "a=ä | ''",
                "a=1,b=\u0007 2 | ''",
            })
    void anInvalidStateIsNotPassedOn(String state, String passed) {
        assertThat(state(state)).isEqualTo(passed);
    }

    @Test
    void entriesOfSeveralHeadersAreOneList() {
        assertThat(state("a=1", "b=2,c=3")).isEqualTo("a=1,b=2,c=3");
        assertThat(state("a=1", "a=2")).isEmpty();
    }

    @Test
    void aStateHasAtMost32Entries() {
        assertThat(state(entries(TraceState.ENTRIES))).isEqualTo(entries(TraceState.ENTRIES));
        assertThat(state(entries(TraceState.ENTRIES + 1))).isEmpty();
        assertThat(state("k".repeat(256) + "=1")).isEqualTo("k".repeat(256) + "=1");
        assertThat(state("k".repeat(257) + "=1")).isEmpty();
    }

    @Test
    void ofALongStateTheLongEntriesGoFirstAndThenTheLast() {
        String entry = "=" + "x".repeat(100);
        String four = "a" + entry + ",b" + entry + ",c" + entry + ",d" + entry;

        assertThat(state("long=" + "x".repeat(124) + "," + four)).isEqualTo(four);
        assertThat(state(four + ",e" + entry + ",f" + entry)).isEqualTo(four);
        assertThat(state("k=" + "x".repeat(256))).hasSize(258);
    }

    @Test
    void manyEntriesAndLongSpaceAreReadInTime() {
        assertThat(state(",".repeat(1_000_000))).isEmpty();
        assertThat(state("a=1" + " ".repeat(10_000) + "b")).isEmpty();
    }

    private static String entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + "=" + i).collect(Collectors.joining(","));
    }

    private static String state(String... headers) {
        return TraceContext.of(List.of(VALID), List.of(headers)).state();
    }
}
