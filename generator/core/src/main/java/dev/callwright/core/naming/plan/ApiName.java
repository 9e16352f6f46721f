package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name of an API, from its settings or its title. */
public final class ApiName {
    private static final int MAX_LENGTH = 40;
    /** Letters that ASCII lacks are spelled with up to six characters. */
    private static final int MAX_ASCII_LENGTH = 60;

    private static final Set<String> NOISE = Set.of(
            "api",
            "apis",
            "rest",
            "restful",
            "http",
            "openapi",
            "swagger",
            "version",
            "specification",
            "spec",
            "beta",
            "alpha",
            "preview",
            "the",
            "documentation",
            "docs",
            "reference",
            "explorer",
            "client",
            "sdk");

    private ApiName() {}

    /** The API's name as an ASCII type name, such as {@code Pets}; never empty. */
    public static String of(ApiModel model) {
        String explicit = model.settings().name().orElse("").strip();
        if (!explicit.isEmpty()) {
            return isTypeName(explicit) ? explicit : legal(Words.of(explicit).ascii());
        }
        return legal(new Words(significantWords(Words.of(model.info().title()).list())).ascii());
    }

    /** Whether a text is a type name: ASCII letters and digits, starting with an upper-case letter. */
    static boolean isTypeName(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        return ascii && !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    private static List<String> significantWords(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && words.get(from).equals("the")) {
            from++;
        }
        while (to > from && (isNoise(words.get(to - 1)) || isOpenApi(words, to - 1))) {
            to--;
        }
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words.subList(from, to)) {
            length += word.length();
            if (!kept.isEmpty() && length > MAX_LENGTH) {
                break;
            }
            kept.add(word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word);
        }
        boolean onlyNoise = kept.stream().allMatch(ApiName::isNoise);
        return onlyNoise || kept.equals(List.of("empty")) ? List.of("sdk") : kept;
    }

    private static boolean isNoise(String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        boolean version = word.length() > 1
                && word.charAt(0) == 'v'
                && word.substring(1).chars().allMatch(Character::isDigit);
        return number || version || NOISE.contains(word);
    }

    private static boolean isOpenApi(List<String> words, int index) {
        return words.get(index).equals("open")
                && index + 1 < words.size()
                && words.get(index + 1).equals("api");
    }

    private static String legal(Words words) {
        String name = words.upperCamel();
        String legal = name.startsWith("_") ? "Api" + name.substring(1) : name;
        return legal.substring(0, Math.min(legal.length(), MAX_ASCII_LENGTH));
    }

    /** The environment variable for the API key: from the settings, or derived from the API's name. */
    static String keyVariable(ApiModel model) {
        return model.settings().apiKeyVariable().orElseGet(() -> variable(model, "API_KEY"));
    }

    /** The environment variable for the secret of a webhook endpoint. */
    static String webhookVariable(ApiModel model) {
        return model.webhooks().secretVariable().orElseGet(() -> variable(model, "WEBHOOK_SECRET"));
    }

    /** An environment variable named after the API. */
    static String variable(ApiModel model, String suffix) {
        return of(model).replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT) + "_" + suffix;
    }

    /** The default Java package. */
    public static String javaPackage(String apiName) {
        String last = apiName.toLowerCase(Locale.ROOT);
        boolean taken = ReservedWords.isJavaWord(last) || ReservedWords.isDevice(last);
        return "sdk." + (taken ? last + "_" : last);
    }

    /** The npm package's name where none is set: of a scope that tells that nobody publishes it. */
    public static String npmPackage(String apiName) {
        return "@local/" + Words.of(apiName).kebab();
    }
}
