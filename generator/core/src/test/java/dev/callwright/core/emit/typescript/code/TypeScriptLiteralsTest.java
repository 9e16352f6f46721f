package dev.callwright.core.emit.typescript.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeScriptLiteralsTest {
    @Test
    void escapesWhatWouldEndOrDisguiseAString() {
        assertThat(TypeScriptLiterals.string("it's \\ a\nb\u2028\u202E\uD800 \u00e9 \uD83D\uDE00 ${x}`"))
                .isEqualTo("'it\\'s \\\\ a\\nb\\u2028\\u202e\\ud800 \u00e9 \uD83D\uDE00 ${x}`'");
    }

    @Test
    void quotesKeysThatAreNoIdentifiers() {
        assertThat(TypeScriptLiterals.key("a_b$1")).isEqualTo("a_b$1");
        assertThat(TypeScriptLiterals.key("2fa")).isEqualTo("'2fa'");
        assertThat(TypeScriptLiterals.key("x-y")).isEqualTo("'x-y'");
        assertThat(TypeScriptLiterals.key("")).isEqualTo("''");
        assertThat(TypeScriptLiterals.objectKey("__proto__")).isEqualTo("['__proto__']");
    }

    @Test
    void knowsNumbersThatTypesCanHold() {
        assertThat(TypeScriptLiterals.isNumber("-12.5")).isTrue();
        assertThat(TypeScriptLiterals.isNumber("12345678901234567890")).isFalse();
        assertThat(TypeScriptLiterals.isNumber("1e400")).isFalse();
        assertThat(TypeScriptLiterals.isNumber("012")).isFalse();
    }

    @Test
    void makesLiteralTypesOfJson() {
        assertThat(JsonLiterals.type("\"a\\u0027b\"")).contains("'a\\'b'");
        assertThat(JsonLiterals.type("true")).contains("true");
        assertThat(JsonLiterals.type("-1")).contains("-1");
        assertThat(JsonLiterals.type("{}")).isEmpty();
    }
}
