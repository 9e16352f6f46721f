package dev.callwright.core.naming.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
final class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    \u2E2F                  | u2e2f
                    a\u2E2Fb                | aU2e2fB
                    a\u115Fb\u3164c         | aU115fBU1160C
                    \u0663x                 | _3x
                    a \u0663 \u0664          | a3_4
                    \u0903abc               | u0903Abc
                    """)
    void makesIdentifiersOfAnyText(String text, String name) {
        assertThat(Words.of(text).lowerCamel()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    verification_session      | verification session
                    verification-session      | verification session
                    verificationSession       | verification session
                    VerificationSession       | verification session
                    VERIFICATION_SESSION      | verification session
                    verification.session      | verification session
                    prefs/voting              | prefs voting
                    'two words'               | two words
                    a__b                      | a b
                    _id                       | id
                    class_                    | class
                    URLValue                  | url value
                    valueURL                  | value url
                    URL                       | url
                    customerIDs               | customer ids
                    IDs                       | ids
                    PAvRequestBody            | p av request body
                    PavRequestBody            | pav request body
                    oauth2_token              | oauth2 token
                    ipv4Address               | ipv4 address
                    S3Bucket                  | s3 bucket
                    3DSecure                  | 3d secure
                    3D                        | 3d
                    line_1                    | line 1
                    filter[name]              | filter name
                    $ref                      | ref
                    @class                    | class
                    Content-Type              | content type
                    don't stop                | dont stop
                    application/vnd.api+json  | application vnd api plus json
                    """)
    void splitsAnySpelling(String text, String words) {
        assertThat(Words.of(text).list()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    +1            | plus1
                    -1            | minus1
                    -1.5          | minus1 5
                    +12           | plus12
                    Etc/GMT+1     | etc gmt plus1
                    Etc/GMT-1     | etc gmt 1
                    us-east-1     | us east 1
                    range:-1      | range minus1
                    -created      | minus created
                    A+            | a plus
                    A-            | a minus
                    <             | less than
                    <=            | less than or equal
                    >             | greater than
                    >=            | greater than or equal
                    =             | equals
                    ==            | equals
                    !=            | not equal
                    <>            | not equal
                    !draft        | not draft
                    R&D           | r and d
                    100%          | 100 percent
                    *             | star
                    c++           | c plus plus
                    """)
    void spellsOutSignsThatCarryMeaning(String text, String words) {
        assertThat(Words.of(text).list()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @      | at
                    $      | dollar
                    .      | dot
                    /      | slash
                    _      | underscore
                    -      | minus
                    ?!     | question not
                    []     | open close
                    """)
    void namesPunctuationWhenThereIsNothingElse(String text, String words) {
        assertThat(Words.of(text).list()).containsExactly(words.split(" "));
    }

    @Test
    void spellsOutSeparatorsOnlyWhenAsked() {
        assertThat(Words.spelled("@class").list()).containsExactly("at", "class");
        assertThat(Words.spelled("prefs/voting").list()).containsExactly("prefs", "slash", "voting");
        assertThat(Words.spelled("_id").list()).containsExactly("underscore", "id");
        assertThat(Words.spelled("date_range").list()).containsExactly("date", "range");
    }

    @Test
    void findsWordsInNothing() {
        assertThat(Words.of("").list()).containsExactly("empty");
        assertThat(Words.of("   ").list()).containsExactly("space", "space", "space");
        assertThat(Words.of("\u0007").list()).containsExactly("u0007");
        assertThat(Words.of("\u200b").list()).containsExactly("u200b");
        assertThat(Words.ofAll(List.of()).list()).containsExactly("empty");
    }

    @Test
    void readsOtherScripts() {
        assertThat(Words.of("Größe_à_Łódź").list()).containsExactly("grosse", "a", "lodz");
        assertThat(Words.of("ﬁle①").list()).containsExactly("file1");
        assertThat(Words.of("имяПользователя").list()).containsExactly("имя", "пользователя");
        assertThat(Words.of("名前").list()).containsExactly("名前");
        assertThat(Words.of("日本").ascii().list()).containsExactly("u65e5u672c");
        assertThat(Words.of("\uD83D\uDE00").list()).containsExactly("u1f600");
        assertThat(Words.of("a\uD83D\uDE00b").list()).containsExactly("a", "u1f600", "b");
        assertThat(Words.of("\uD83D").list()).containsExactly("ud83d");
        assertThat(Words.of("٣").list()).containsExactly("3");
        assertThat(Words.of("‘quoted’ – text").list()).containsExactly("quoted", "text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    verification_session | verificationSession | VerificationSession | VERIFICATION_SESSION | verification-session
                    URLValue             | urlValue            | UrlValue            | URL_VALUE            | url-value
                    2fa                  | _2fa                | _2fa                | _2FA                 | 2fa
                    tls 1.2              | tls1_2              | Tls1_2              | TLS_1_2              | tls-1-2
                    tls 12               | tls12               | Tls12               | TLS_12               | tls-12
                    2024-01-31           | _2024_01_31         | _2024_01_31         | _2024_01_31          | 2024-01-31
                    """)
    void writesEveryCasing(String text, String lower, String upper, String snake, String kebab) {
        Words words = Words.of(text);
        assertThat(words.lowerCamel()).isEqualTo(lower);
        assertThat(words.upperCamel()).isEqualTo(upper);
        assertThat(words.upperSnake()).isEqualTo(snake);
        assertThat(words.kebab()).isEqualTo(kebab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title_id", "TITLE_ID", "titleId", "İstanbul", "ID"})
    void doesNotDependOnTheLocale(String text) {
        Locale before = Locale.getDefault();
        Words expected = Words.of(text);
        String constant = expected.upperSnake();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Words.of(text)).isEqualTo(expected);
            assertThat(Words.of(text).upperSnake()).isEqualTo(constant);
            assertThat(Words.of("\uD83D\uDE00").list()).containsExactly("u1f600");
        } finally {
            Locale.setDefault(before);
        }
    }
}
