package dev.callwright.core.naming.scope;

import dev.callwright.core.naming.scope.Scope.Reserved;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names generated code cannot use, by where they would stand. Only what breaks something is here. */
public final class ReservedWords {
    /** Java's keywords and literals, and the words that some places reject: {@code yield} cannot be called. */
    private static final Set<String> JAVA_WORDS = words("abstract assert boolean break byte case catch char class"
            + " const continue default do double else enum extends final finally float for goto if implements import"
            + " instanceof int interface long native new package private protected public return short static strictfp"
            + " super switch synchronized this throw throws transient try void volatile while true false null _ yield");

    /** Methods of {@link Object} that cannot be declared again without arguments or with one. */
    private static final Set<String> OBJECT_METHODS =
            words("getClass hashCode toString notify notifyAll wait clone finalize equals");

    /** Names that no file can have on Windows. */
    private static final Set<String> DEVICES = words("Con Prn Aux Nul Com0 Com1 Com2 Com3 Com4 Com5 Com6 Com7 Com8 Com9"
            + " Lpt0 Lpt1 Lpt2 Lpt3 Lpt4 Lpt5 Lpt6 Lpt7 Lpt8 Lpt9");

    /**
     * Types of {@code java.lang} that generated code or a snippet names without an import: in a package that declares
     * its own, they would mean that one. The many others ({@code Record}, {@code Thread}, {@code Error}) stay usable.
     */
    private static final Set<String> JAVA_LANG = words("Object String CharSequence Boolean Byte Character Short Integer"
            + " Long Float Double Void Iterable AutoCloseable Override Deprecated SuppressWarnings SafeVarargs"
            + " FunctionalInterface Exception RuntimeException IllegalArgumentException IllegalStateException"
            + " NullPointerException InterruptedException System");

    /** Types a snippet imports beside generated ones; inside generated code JavaPoet would qualify them. */
    private static final Set<String> JAVA_IMPORTED = words("List Map Set Optional Instant OffsetDateTime LocalDate"
            + " Duration BigDecimal Path Consumer Bytes FileUpload JsonValue Expandable RequestOptions ApiResponse"
            + " BinaryResponse NoContent Credential ApiException");

    /** Nested in generated types, and inherited by those that implement a union, where they would hide a type. */
    private static final Set<String> JAVA_NESTED = words("Builder Unknown");

    /** Members that every generated object or its builder has. */
    private static final Set<String> OBJECT_MEMBERS =
            words("builder toBuilder declaredMembers additionalProperties toJson unexpectedValues"
                    + " additionalMembers build clear setEmpty putAdditionalProperty putAdditionalMember");

    /** Methods of the client itself. */
    private static final Set<String> CLIENT_METHODS = words("close async builder fromEnv withOptions");

    /** TypeScript's keywords in modules, which are strict, and global values. */
    private static final Set<String> TYPESCRIPT_WORDS = words("break case catch class const continue debugger default"
            + " delete do else enum export extends false finally for function if import in instanceof new null return"
            + " super switch this throw true try typeof var void while with as implements interface let package private"
            + " protected public static yield await async any boolean never number object string symbol unknown bigint"
            + " arguments eval undefined globalThis require module exports");

    /** Global types that generated code names. */
    private static final Set<String> TYPESCRIPT_GLOBALS = words("Array ReadonlyArray Record Partial Required Readonly"
            + " Pick Omit Exclude Extract NonNullable Awaited Promise PromiseLike Object String Number Boolean");

    /** Types of the TypeScript runtime that the package exports beside its own or generated code imports. */
    private static final Set<String> TYPESCRIPT_RUNTIME = words("ApiClient ApiError ApiPromise ApiResponse PagePromise"
            + " AuthenticationError BadRequestError ConflictError NotFoundError PermissionDeniedError RateLimitError"
            + " RedirectError LimitError ResponseLimits ServerError UnprocessableEntityError EventStream ServerSentEvent Caller ClientSettings PagedOperation"
            + " Credential Secret SecretSource ClientCredentials ClientCredentialsOptions Hooks AttemptInfo OutcomeInfo FileContent"
            + " BinaryResponse CallError ClientOptions ConnectionError DecodingError Expandable ExpandableId Expanded"
            + " Open Operation Operations RequestOptions TimeoutError Upload UploadContent");

    /** Types that the package exports when it reads webhooks. */
    private static final Set<String> TYPESCRIPT_WEBHOOKS =
            words("WebhookBody WebhookError WebhookHeaders WebhookOptions WebhookReader WebhookScheme");

    /** Type parameters of generated methods. */
    private static final Set<String> TYPESCRIPT_PARAMETERS = words("E");

    private static final Set<String> TYPESCRIPT_CLASS_MEMBERS =
            words("constructor prototype then toString toLocaleString valueOf toJSON hasOwnProperty isPrototypeOf"
                    + " propertyIsEnumerable __proto__");

    private static final Set<String> TYPESCRIPT_CLIENT_MEMBERS = words("call withOptions optionsWith");

    /** Globals that a snippet uses beside the client. */
    private static final Set<String> TYPESCRIPT_SNIPPETS = words("console process fetch");

    /** Methods of a client's builder in Java, and options of a client in TypeScript. */
    private static final Set<String> SETTINGS = words("apiKey basicAuth credential credentials clientCredentials server"
            + " serverVariable baseUrl timeout connectTimeout transport header headers query fetch hooks requestIdHeader"
            + " maxRetries redirects limits listener retryHeader idempotency config build signal idempotencyKey self");

    private static final Set<String> TYPESCRIPT_VALUES =
            words("operations bindOperations params options clientCredentials"
                    + " logTo jsonBody formBody multipartBody textBody binaryBody readJson readText readFile readNothing readEvents"
                    + " readEventTexts tokenSources serverUrl readLines lastId cursor nextUrl pageNumber offset linkHeader styledPath styledPairs styledText inHeader"
                    + " inQuery inCookie addCookie");

    /**
     * Types of the generated model. Words that javac rejects only there ({@code record}, {@code var}, {@code sealed})
     * are in lower case, as no type is.
     */
    public static final Reserved JAVA_TYPES = reserved("Model", JAVA_LANG, JAVA_IMPORTED, JAVA_NESTED, DEVICES);

    /** Top-level types that nothing but a file system can object to, for they have a suffix. */
    public static final Reserved JAVA_SUFFIXED_TYPES = reserved("Model", DEVICES);

    /** Folders of snippets; the list of all snippets lies beside them. */
    public static final Reserved FOLDERS_OF_SNIPPETS = reserved("_", DEVICES, Set.of("snippets.json"));

    /** Accessors of generated objects and methods of their builders. */
    public static final Reserved JAVA_MEMBERS = reserved("_", JAVA_WORDS, OBJECT_METHODS, OBJECT_MEMBERS);

    /** Methods and accessors of a service. Those of {@link Object} without arguments are the caller's to check. */
    public static final Reserved JAVA_METHODS = reserved("_", JAVA_WORDS, Set.of("wait", "equals"));

    /** Accessors of the client. */
    public static final Reserved JAVA_CLIENT = reserved("_", JAVA_WORDS, OBJECT_METHODS, CLIENT_METHODS);

    /** Parameters of a service method for what stands in the path, beside the two that methods have anyway. */
    public static final Reserved JAVA_VARIABLES = reserved("_", JAVA_WORDS, Set.of("params", "options"));

    /** Constants of an enum. */
    public static final Reserved JAVA_CONSTANTS = reserved("_VALUE", Set.of("TYPE"));

    /** Types of the npm package. */
    public static final Reserved TYPESCRIPT_TYPES =
            reserved("Model", TYPESCRIPT_GLOBALS, TYPESCRIPT_RUNTIME, TYPESCRIPT_PARAMETERS);

    /** Types of an npm package that reads webhooks. */
    public static final Reserved TYPESCRIPT_TYPES_AND_WEBHOOKS =
            reserved("Model", TYPESCRIPT_GLOBALS, TYPESCRIPT_RUNTIME, TYPESCRIPT_PARAMETERS, TYPESCRIPT_WEBHOOKS);

    /** Files below {@code src}. */
    public static final Reserved TYPESCRIPT_MODULES = reserved("-module", lowerCase(DEVICES), Set.of("index"));

    /** Members of a resource class. */
    public static final Reserved TYPESCRIPT_MEMBERS = reserved("_", TYPESCRIPT_CLASS_MEMBERS);

    /** Members of the client. */
    public static final Reserved TYPESCRIPT_CLIENT = reserved("_", TYPESCRIPT_CLASS_MEMBERS, TYPESCRIPT_CLIENT_MEMBERS);

    /** Accessors of what reads webhooks, in both languages. */
    public static final Reserved WEBHOOKS = reserved(
            "_",
            JAVA_WORDS,
            OBJECT_METHODS,
            TYPESCRIPT_CLASS_MEMBERS,
            words("parse sign verifier reader of fromEnv withTolerance withClock"));

    /** Keys of an operation's arguments; any text but the one that sets a prototype. */
    public static final Reserved TYPESCRIPT_INPUTS = reserved("_", Set.of("__proto__"));

    /** Parameters of a method. */
    public static final Reserved TYPESCRIPT_VARIABLES = reserved("_", TYPESCRIPT_WORDS, Set.of("params", "options"));

    /** Exported constants and functions. */
    public static final Reserved TYPESCRIPT_EXPORTS = reserved("_", TYPESCRIPT_WORDS, TYPESCRIPT_VALUES);

    /** The variable that holds the client. */
    public static final Reserved TYPESCRIPT_CLIENT_VARIABLE =
            reserved("Client", TYPESCRIPT_WORDS, TYPESCRIPT_VALUES, TYPESCRIPT_SNIPPETS);

    /** Options of a client, among them those that set variables of the server's URL. */
    public static final Reserved CLIENT_SETTINGS =
            reserved("Variable", JAVA_WORDS, OBJECT_METHODS, TYPESCRIPT_CLASS_MEMBERS, SETTINGS);

    private ReservedWords() {}

    /** Whether a method without arguments cannot have this name, because every object has it. */
    public static boolean isObjectMethod(String name) {
        return OBJECT_METHODS.contains(name);
    }

    /** Whether a word cannot be an identifier in Java. */
    public static boolean isJavaWord(String word) {
        return JAVA_WORDS.contains(word);
    }

    /** Whether a snippet in TypeScript cannot call a variable so. */
    public static boolean isTypeScriptWord(String word) {
        return TYPESCRIPT_WORDS.contains(word) || TYPESCRIPT_SNIPPETS.contains(word);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Set<String> lowerCase(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Reserved reserved(String suffix, Set<String>... sets) {
        Set<String> union = new HashSet<>();
        for (Set<String> set : sets) {
            union.addAll(set);
        }
        return new Reserved(Set.copyOf(union), suffix);
    }
}
