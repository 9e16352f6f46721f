package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name of an API, from its settings, the names lock or its title. */
public final class ApiName {
    private static final int MAX_LENGTH = 40;
    /** Letters that ASCII lacks are spelled with up to six characters. */
    private static final int MAX_ASCII_LENGTH = 60;

    /** Where the lock has the name: it is that of the whole document. */
    private static final String PLACE = "/info";

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

    /**
     * The API's name as an ASCII type name, such as {@code Pets}; never empty. A published name stays when the title changes,
     * and with it all names that are made of it.
     */
    public static String of(ApiModel model, LockedNames lock) {
        return explicit(model)
                .or(() -> lock.published(LockKeys.API, PLACE))
                .orElseGet(() -> ofTitle(model.info().title()));
    }

    /** The name of an API of which nothing is published. */
    public static String ofNew(ApiModel model) {
        return explicit(model).orElseGet(() -> ofTitle(model.info().title()));
    }

    /** Stores the name in the lock. */
    public static void publish(String name, LockedNames lock) {
        lock.publish(LockKeys.API, PLACE, name);
    }

    private static Optional<String> explicit(ApiModel model) {
        return model.settings()
                .name()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> isTypeName(name) ? name : legal(Words.of(name).ascii()));
    }

    private static String ofTitle(String title) {
        return legal(new Words(significantWords(Words.of(title).list())).ascii());
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

    /** An environment variable named after an API. */
    static String variable(String apiName, String suffix) {
        return apiName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT) + "_" + suffix;
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
