package dev.callwright.core.naming.scope;

import dev.callwright.core.naming.scope.Scope.Reserved;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reserved words of generated code by scope: only names that would not compile or would change a meaning. */
public final class ReservedWords {
    /** Java's keywords, literals and restricted identifiers: a method {@code yield} cannot be called unqualified. */
    private static final Set<String> JAVA_WORDS = words("abstract assert boolean break byte case catch char class"
            + " const continue default do double else enum extends final finally float for goto if implements import"
            + " instanceof int interface long native new package private protected public return short static strictfp"
            + " super switch synchronized this throw throws transient try void volatile while true false null _ yield");

    /** Methods of {@link Object} with which an accessor or setter would collide. */
    private static final Set<String> OBJECT_METHODS =
            words("getClass hashCode toString notify notifyAll wait clone finalize equals");

    /** Device names, which cannot be file names on Windows. */
    private static final Set<String> DEVICES = words("Con Prn Aux Nul Com0 Com1 Com2 Com3 Com4 Com5 Com6 Com7 Com8 Com9"
            + " Lpt0 Lpt1 Lpt2 Lpt3 Lpt4 Lpt5 Lpt6 Lpt7 Lpt8 Lpt9");

    private static final Set<String> DEVICE_FOLDERS = lowerCase(DEVICES);

    /**
     * Types of {@code java.lang} that generated code or a snippet uses by simple name: a generated type of that name in
     * the same package would shadow them.
     */
    private static final Set<String> JAVA_LANG = words("Object String CharSequence Boolean Byte Character Short Integer"
            + " Long Float Double Void Iterable AutoCloseable Override Deprecated SuppressWarnings SafeVarargs"
            + " FunctionalInterface Exception RuntimeException IllegalArgumentException IllegalStateException"
            + " NullPointerException InterruptedException System");

    /** Types of {@code java.lang} that programs use next to generated types. */
    private static final Set<String> JAVA_LANG_OF_USERS =
            words("Error Throwable Class Number Math Thread Runnable Process");

    /** Types that a snippet imports together with generated ones. In generated code JavaPoet qualifies them. */
    private static final Set<String> JAVA_IMPORTED = words("List Map Set Optional Instant OffsetDateTime LocalDate"
            + " Duration BigDecimal Path Consumer Bytes FileUpload JsonValue Expandable RequestOptions ApiResponse"
            + " BinaryResponse NoContent Credential ApiException");

    /** Nested types of generated types, inherited by classes that implement a union: they shadow other types. */
    private static final Set<String> JAVA_NESTED = words("Builder Unknown");

    /** Members of every generated object or its builder. */
    private static final Set<String> OBJECT_MEMBERS =
            words("builder toBuilder declaredMembers additionalProperties toJson unexpectedValues"
                    + " additionalMembers build clear setEmpty putAdditionalProperty putAdditionalMember");

    /** Methods of the client. */
    private static final Set<String> CLIENT_METHODS = words("close async builder fromEnv withOptions");

    /** TypeScript's keywords in strict mode, and global values. */
    private static final Set<String> TYPESCRIPT_WORDS = words("break case catch class const continue debugger default"
            + " delete do else enum export extends false finally for function if import in instanceof new null return"
            + " super switch this throw true try typeof var void while with as implements interface let package private"
            + " protected public static yield await async any boolean never number object string symbol unknown bigint"
            + " arguments eval undefined globalThis require module exports");

    /** Global types that generated code uses. */
    private static final Set<String> TYPESCRIPT_GLOBALS = words("Array ReadonlyArray Record Partial Required Readonly"
            + " Pick Omit Exclude Extract NonNullable Awaited Promise PromiseLike Object String Number Boolean");

    /** Types of the TypeScript runtime that the package exports or generated code imports. */
    private static final Set<String> TYPESCRIPT_RUNTIME = words(
            "ApiClient ApiError ApiPromise ApiResponse PagePromise"
                    + " AuthenticationError BadRequestError ConflictError NotFoundError PaymentRequiredError PermissionDeniedError RateLimitError"
                    + " RedirectError LimitError ResponseLimits ServerError UnprocessableEntityError EventStream ServerSentEvent Caller ClientSettings PagedOperation"
                    + " Credential Secret SecretSource ClientCredentials ClientCredentialsOptions Hooks AttemptInfo OutcomeInfo FileContent"
                    + " BinaryResponse CallError ClientOptions ConnectionError DecodingError Expandable ExpandableId Expanded"
                    + " ExpandedItem ExpandArgument ExpandingOperation ExpandingPagedOperation OperationDescription ErrorBody"
                    + " Bytes OneOf Open Operation Operations RawRequest RequestOptions TimeoutError Unlisted Upload UploadContent With Without");

    /** Types that a package with webhooks exports. */
    private static final Set<String> TYPESCRIPT_WEBHOOKS =
            words("WebhookBody WebhookError WebhookHeaders WebhookOptions WebhookReader WebhookScheme");

    /** The type of results with expansion paths, for APIs that have some. */
    public static final String TYPESCRIPT_RESULT = "Result";

    /** Type parameters of generated methods. */
    private static final Set<String> TYPESCRIPT_PARAMETERS = words("E");

    private static final Set<String> TYPESCRIPT_CLASS_MEMBERS =
            words("constructor prototype then toString toLocaleString valueOf toJSON hasOwnProperty isPrototypeOf"
                    + " propertyIsEnumerable __proto__");

    private static final Set<String> TYPESCRIPT_CLIENT_MEMBERS =
            words("call withOptions optionsWith operations request");

    /** Globals that a snippet uses. */
    private static final Set<String> TYPESCRIPT_SNIPPETS = words("console process fetch");

    /** Methods of the client builder in Java and client options in TypeScript. */
    private static final Set<String> SETTINGS = words("apiKey basicAuth credential credentials clientCredentials server"
            + " serverVariable baseUrl timeout connectTimeout transport header headers query fetch hooks requestIdHeader"
            + " maxRetries redirects limits listener retryHeader idempotency config build signal idempotencyKey self"
            + " constantHeader proxy sslContext executor security");

    private static final Set<String> TYPESCRIPT_VALUES =
            words("operations addMethods headerParameters memberNames args params options clientCredentials"
                    + " logTo jsonBody formBody multipartBody textBody binaryBody readJson readText readFile readNothing readEvents"
                    + " readEventTexts tokenSources serverUrl operationServer namedHeaders readLines lastId cursor nextUrl pageNumber offset linkHeader styledPath styledPairs styledText inHeader"
                    + " inQuery inCookie styledCookie plainCookie wholeQuery");

    /**
     * Types of both SDKs, which have the same names. Words that are not legal as type names ({@code record}, {@code var},
     * {@code sealed}) are missing, because generated types start with an upper-case letter.
     */
    public static final Reserved TYPES = reserved(
            "Model",
            JAVA_LANG,
            JAVA_LANG_OF_USERS,
            JAVA_IMPORTED,
            JAVA_NESTED,
            DEVICES,
            TYPESCRIPT_GLOBALS,
            TYPESCRIPT_RUNTIME,
            TYPESCRIPT_PARAMETERS,
            TYPESCRIPT_WEBHOOKS);

    /** Types that a nested type would hide. */
    public static final Reserved NESTED_TYPES = reserved(
            "",
            JAVA_LANG,
            words("List Map Set Optional Instant OffsetDateTime LocalDate BigDecimal BigInteger Consumer Nullable"
                    + " ApiObject ObjectType ObjectValues Members Codecs ObjectBuilder JsonValue Bytes FileUpload"
                    + " Expandable"),
            JAVA_NESTED,
            TYPESCRIPT_GLOBALS,
            words(
                    "Date Blob Uint8Array ExpandableId OneOf Open Unlisted Upload UploadContent FileContent With Without"));

    /** Exceptions for kinds of errors, next to those of the runtime and of {@code java.lang} that programs use. */
    public static final Reserved JAVA_EXCEPTIONS = reserved(
            "Model",
            DEVICES,
            JAVA_LANG,
            words("ApiException SdkException AuthenticationException BadRequestException ConflictException"
                    + " ConnectionException DecodingException LimitException NotFoundException PaymentRequiredException"
                    + " PermissionDeniedException RateLimitException RedirectException ServerException TimeoutException"
                    + " UnprocessableEntityException WebhookException"));

    /** Top-level types with a suffix, which only collide with device names. */
    public static final Reserved JAVA_SUFFIXED_TYPES = reserved("Model", DEVICES);

    /** Folders of snippets, next to {@code snippets.json}. */
    public static final Reserved FOLDERS_OF_SNIPPETS = reserved("_", DEVICES, Set.of("snippets.json"));

    /** Variants of snippets, next to those of every operation; each is the name of a file. */
    public static final Reserved VARIANTS_OF_SNIPPETS = reserved("-example", DEVICES, words("minimal full"));

    /** Members of generated objects and their builders. */
    public static final Reserved JAVA_MEMBERS = reserved("_", JAVA_WORDS, OBJECT_METHODS, OBJECT_MEMBERS);

    /**
     * Methods and accessors of resources in both languages; callers check {@link #isObjectMethod} for those without
     * arguments.
     */
    public static final Reserved METHODS =
            reserved("_", JAVA_WORDS, Set.of("wait", "equals"), TYPESCRIPT_CLASS_MEMBERS);

    /** Accessors of the client in both languages. */
    public static final Reserved CLIENT = reserved(
            "_", JAVA_WORDS, OBJECT_METHODS, CLIENT_METHODS, TYPESCRIPT_CLASS_MEMBERS, TYPESCRIPT_CLIENT_MEMBERS);

    /** Path parameters of a service method, next to its parameters {@code params} and {@code options}. */
    public static final Reserved JAVA_VARIABLES = reserved("_", JAVA_WORDS, Set.of("params", "options"));

    /** Constants of an enum. */
    public static final Reserved JAVA_CONSTANTS = reserved("_VALUE", Set.of("TYPE"));

    /** Types of an npm package without webhooks. */
    public static final Reserved TYPESCRIPT_TYPES =
            reserved("Model", TYPESCRIPT_GLOBALS, TYPESCRIPT_RUNTIME, TYPESCRIPT_PARAMETERS);

    /** Types of an npm package with webhooks. */
    public static final Reserved TYPESCRIPT_TYPES_AND_WEBHOOKS =
            reserved("Model", TYPESCRIPT_GLOBALS, TYPESCRIPT_RUNTIME, TYPESCRIPT_PARAMETERS, TYPESCRIPT_WEBHOOKS);

    /** Files below {@code src}. */
    public static final Reserved TYPESCRIPT_MODULES = reserved("-module", DEVICE_FOLDERS, Set.of("index"));

    /** Members of the client. */
    public static final Reserved TYPESCRIPT_CLIENT = reserved("_", TYPESCRIPT_CLASS_MEMBERS, TYPESCRIPT_CLIENT_MEMBERS);

    /** Accessors of the webhooks class, in both languages. */
    public static final Reserved WEBHOOKS = reserved(
            "_",
            JAVA_WORDS,
            OBJECT_METHODS,
            TYPESCRIPT_CLASS_MEMBERS,
            words("parse sign verifier reader of fromEnv withTolerance withClock"));

    /** Keys of an operation's arguments object; {@code __proto__} would set its prototype. */
    public static final Reserved TYPESCRIPT_INPUTS = reserved("_", Set.of("__proto__"));

    /** Parameters of a method. */
    public static final Reserved TYPESCRIPT_VARIABLES = reserved("_", TYPESCRIPT_WORDS, Set.of("params", "options"));

    /** Methods that are named by operation ids. */
    public static final Reserved TYPESCRIPT_MEMBERS = reserved("_", TYPESCRIPT_CLASS_MEMBERS);

    /** Exported constants and functions. */
    public static final Reserved TYPESCRIPT_EXPORTS = reserved("_", TYPESCRIPT_WORDS, TYPESCRIPT_VALUES);

    /** The variable that holds the client. */
    public static final Reserved TYPESCRIPT_CLIENT_VARIABLE =
            reserved("Client", TYPESCRIPT_WORDS, TYPESCRIPT_VALUES, TYPESCRIPT_SNIPPETS);

    /** Client options, including those for variables of the server URL. */
    public static final Reserved CLIENT_SETTINGS =
            reserved("Variable", JAVA_WORDS, OBJECT_METHODS, TYPESCRIPT_CLASS_MEMBERS, SETTINGS);

    /** Client options that set a header. */
    public static final Reserved HEADER_OPTIONS = new Reserved(CLIENT_SETTINGS.names(), "Header");

    private ReservedWords() {}

    /** Whether {@link Object} has a method of this name. */
    public static boolean isObjectMethod(String name) {
        return OBJECT_METHODS.contains(name);
    }

    /** Whether a word is not an identifier in Java. */
    public static boolean isJavaWord(String word) {
        return JAVA_WORDS.contains(word);
    }

    /** Whether a folder of this name, in lower case, does not exist on Windows. */
    public static boolean isDevice(String name) {
        return DEVICE_FOLDERS.contains(name);
    }

    /** Whether a variable of a TypeScript snippet cannot have this name. */
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
