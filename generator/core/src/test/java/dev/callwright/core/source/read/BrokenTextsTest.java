package dev.callwright.core.source.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.naming.lock.NamesLockReader;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of texts that are no JSON or YAML: where, what, and how to correct it, in no words of a library. */
final class BrokenTextsTest {
    private static final String COMMENT =
            "JSON has no comments; remove it, or save the text as YAML, which has comments that begin with '#'";
    private static final String EARLY =
            "the text ends before what begins in line 1, column 1 does; add the missing bracket,"
                    + " or fetch the whole text";

    static Stream<Arguments> json() {
        return Stream.of(
                Arguments.of("{\n  // a comment\n  \"a\": 1}", "2:3", COMMENT),
                Arguments.of("{\"a\": 1} # end", "1:10", COMMENT),
                Arguments.of("{/* x */ \"a\": 1}", "1:2", COMMENT),
                Arguments.of("{\"a\": 1,\n}", "2:1", "there is a comma before '}'; remove the comma"),
                Arguments.of("{\"a\": [1, 2, ]}", "1:14", "there is a comma before ']'; remove the comma"),
                Arguments.of("{'a': 1}", "1:2", "quotes are single here; write double ones"),
                Arguments.of("{\"a\": 'x'}", "1:7", "quotes are single here; write double ones"),
                Arguments.of("{a: 1}", "1:2", "the name of a member must be in double quotes; write it so"),
                Arguments.of("{\"a\" 1}", "1:6", "there is no colon behind the name of a member; add it"),
                Arguments.of("{\"a\": 1 \"b\": 2}", "1:9", "there is no comma before '\"'; add it"),
                Arguments.of(
                        "{\"a\": }", "1:7", "'}' cannot stand here; remove it, or write the value that is missing"),
                Arguments.of(
                        "{\"a\": tru}",
                        "1:7",
                        "'tru' is no value; write a text in double quotes, or a number, true, false or null"),
                Arguments.of("{\"a\": {\"b\": 1}", "1:15", EARLY),
                Arguments.of(
                        "{\"a\": \"x", "1:9", "the text ends too early; fetch the whole text, or close its last quote"),
                Arguments.of(
                        "{\"a\": \"x\ny\"}",
                        "1:9",
                        "there is a line break or another control character in a text; write it as an escape such as \\n"),
                Arguments.of("{\"a\": \"\\x\"}", "1:9", "there is no such escape; write a backslash as \\\\"),
                Arguments.of("{\"a\": 1} {}", "1:10", "there is more text behind the end of the value; remove it"));
    }

    @ParameterizedTest
    @MethodSource("json")
    void saysWhatIsNoJson(String text, String place, String mistake) {
        assertThat(problem("a.json", text))
                .isEqualTo("a.json:" + place + ": error: this is not valid JSON: " + mistake);
    }

    static Stream<Arguments> yaml() {
        return Stream.of(
                Arguments.of("a:\n\tb: 1", "2:1", "a tab stands where spaces indent the line; write spaces"),
                Arguments.of(
                        "a: b: c",
                        "1:5",
                        "a colon cannot stand here; put the text in quotes, or correct how far the line"
                                + " is indented"),
                Arguments.of(
                        "a: 1\nb\nc: 2",
                        "3:1",
                        "there is no colon behind the name of a member; add it, or indent the lines"
                                + " of a text (what it belongs to begins in line 2)"),
                Arguments.of(
                        "a: \"x",
                        "1:6",
                        "the text ends before a quote or bracket is closed; close it (what it belongs to"
                                + " begins in line 1)"),
                Arguments.of(
                        "a: [1, 2", "1:9", "a comma or ']' is missing; add it (what it belongs to begins in line 1)"),
                Arguments.of(
                        "a: {b: 1", "1:9", "a comma or '}' is missing; add it (what it belongs to begins in line 1)"),
                Arguments.of(
                        "a:\n  b: 1\n c: 2",
                        "3:2",
                        "the line is neither indented like the lines before it nor part of a"
                                + " value; correct its indentation or its brackets (what it belongs to begins in line 1)"),
                Arguments.of(
                        "a: \"\\q\"",
                        "1:6",
                        "there is no such escape; write a backslash as \\\\ (what it belongs to begins"
                                + " in line 1)"),
                Arguments.of(
                        "a: *none",
                        "1:4",
                        "there is no anchor of this alias before it; write it with '&', or the value"),
                Arguments.of(
                        "a: 1\n---\nb: 2",
                        "2:1",
                        "a second document begins; keep one of them (what it belongs to begins in" + " line 1)"),
                Arguments.of("a: @x", "1:4", "this character cannot begin a text; put the text in quotes"));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void saysWhatIsNoYaml(String text, String place, String mistake) {
        assertThat(problem("a.yaml", text))
                .startsWith("a.yaml:" + place + ": error: this is not valid YAML: " + mistake);
    }

    static Stream<Arguments> locks() {
        return Stream.of(
                Arguments.of("{\n  // mine\n  \"lockVersion\": 2}", "2:3", COMMENT),
                Arguments.of("{\"lockVersion\": 2,}", "1:19", "there is a comma before '}'; remove the comma"),
                Arguments.of("{\"lockVersion\": 2", "1:18", EARLY));
    }

    @ParameterizedTest
    @MethodSource("locks")
    void saysWhatIsNoLock(String text, String place, String mistake) {
        SpecException failure = Assertions.catchThrowableOfType(
                SpecException.class, () -> new NamesLockReader("callwright.lock.json").read(text));

        assertThat(failure)
                .hasMessage("callwright.lock.json:" + place + ": error: the names lock is not valid JSON: " + mistake
                        + "; or restore it from version control");
    }

    private static String problem(String name, String text) {
        SpecException failure = Assertions.catchThrowableOfType(
                SpecException.class, () -> new SpecReader(new Diagnostics()).load(SpecSource.ofText(name, text)));
        return failure.getMessage();
    }
}
