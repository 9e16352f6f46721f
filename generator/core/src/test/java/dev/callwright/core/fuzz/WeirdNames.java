package dev.callwright.core.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names: usual ones, and those that mean something to Java, TypeScript, a runtime or a shell. */
final class WeirdNames {
    private static final List<String> USUAL = words("id name status amount created_at customer items value count price "
            + "email order code currency shipping_address line_items metadata parent tags url limit page cursor data");
    private static final List<String> KEYWORDS = words("class enum default new int void var record sealed yield await "
            + "async delete function let this super null true package import interface instanceof typeof undefined "
            + "arguments eval static goto const never unknown any string number object symbol bigint type namespace "
            + "module declare public private in of with double float char byte long short boolean assert permits");
    private static final List<String> INHERITED = words(
            "constructor __proto__ prototype toString valueOf hasOwnProperty "
                    + "isPrototypeOf toJSON then getClass hashCode equals wait notify notifyAll clone finalize length call apply");
    private static final List<String> GENERATED = words("list builder options params request response body headers "
            + "client build toBuilder to_builder codec CODEC known page auto_pager put set add clear members "
            + "additionalProperties additional_properties operations with_options core models index settings webhooks "
            + "resources signal timeout fetch base_url api_key from_env close result args input kind create retrieve "
            + "update remove next_page idempotency_key expand service model error raw_response");
    private static final List<String> TYPES = words("String Object List Map Optional Integer Long Boolean Override "
            + "Record Enum Error Exception Promise Array Date Set Function Symbol Headers Request Response Page Client "
            + "ApiException JsonValue Codec Operation Expandable FileUpload ApiClient ApiPromise RequestOptions "
            + "ClientOptions Builder Consumer JsonReader Math System Partial Readonly Awaited NoContent Params Async "
            + "CompletableFuture Deprecated Number Void Iterable ApiResponse Value Values Webhooks OffsetDateTime");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-",
            "$",
            "_",
            "__",
            "1",
            "123",
            "1a",
            "2FA",
            "a-b",
            "a.b",
            "a b",
            "a[b]",
            "a[]",
            "$ref",
            "@type",
            "#",
            "\uD83D\uDE00",
            "日本",
            "ÄÖÜ",
            "ß",
            "İ",
            "ı",
            "a\u0301",
            "\u200bx",
            "*/",
            "\\u0041",
            "${x}",
            "`",
            "'",
            "\"",
            "\n",
            "%41",
            "%",
            "//",
            "<b>",
            "{x}",
            "a,b",
            "filter[name]",
            "~",
            "a/b",
            "+1",
            "-1",
            "!=",
            ">=",
            "…",
            "\u2028",
            "aB",
            "AB",
            "a_B",
            "x".repeat(150),
            "con",
            "NUL",
            "..",
            ".",
            "a:b",
            "a=b",
            "a;b",
            "&",
            "?q");
    private static final Pattern COMPONENT = Pattern.compile("[A-Za-z0-9._-]+");

    private final Dice dice;
    private final int weirdness;
    private final List<String> used = new ArrayList<>();

    /** @param weirdness how many names of a hundred are not usual */
    WeirdNames(Dice dice, int weirdness) {
        this.dice = dice;
        this.weirdness = weirdness;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Any name. */
    String any() {
        String name = dice.chance(weirdness) ? weird() : usual();
        used.add(name);
        return name;
    }

    /** A name that the key of a component may have, nearly always. */
    String component() {
        for (int i = 0; i < 10; i++) {
            String name = dice.chance(40) ? dice.of(TYPES) : any();
            if (COMPONENT.matcher(name).matches()) {
                return name;
            }
        }
        return dice.chance(5) ? dice.of(ODD) : "Thing" + dice.below(9);
    }

    /** A name that is a token of HTTP, nearly always. */
    String header() {
        return dice.chance(40)
                ? dice.oneOf("X-Request-Id", "Accept-Language", "If-Match", "X-Trace", "Idempotency-Key", "x_y", "Date")
                : component();
    }

    private String usual() {
        String name = dice.of(USUAL);
        return dice.chance(15) ? name + "_" + dice.of(USUAL) : name;
    }

    private String weird() {
        switch (dice.below(7)) {
            case 0:
                return dice.of(KEYWORDS);
            case 1:
                return dice.of(INHERITED);
            case 2:
                return dice.of(GENERATED);
            case 3:
                return dice.of(TYPES);
            case 4:
            case 5:
                return dice.of(ODD);
            default:
                return used.isEmpty() ? dice.of(ODD) : twin(dice.of(used));
        }
    }

    // Another name that many languages spell alike.
    private String twin(String name) {
        switch (dice.below(6)) {
            case 0:
                return name.toUpperCase(Locale.ROOT);
            case 1:
                return name.replace("_", "");
            case 2:
                return name.replace('_', '-');
            case 3:
                return name + "_";
            case 4:
                return "_" + name;
            default:
                return name + dice.below(3);
        }
    }
}
