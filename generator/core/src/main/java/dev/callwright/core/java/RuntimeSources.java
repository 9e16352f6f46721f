package dev.callwright.core.java;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateFiles;
import java.util.List;

/** The runtime's sources, relocated to the package of the SDK that carries them. */
final class RuntimeSources {
    private static final String PACKAGE = "dev.callwright.runtime";

    /** The classes of the runtime; a class path cannot be listed, so they are named here. */
    static final List<String> CLASSES = List.of(
            "Alternative",
            "Alternatives",
            "ApiCaller",
            "ApiException",
            "ApiObject",
            "ApiResponse",
            "ApiUnion",
            "Attempts",
            "AuthenticationException",
            "AutoPager",
            "BadRequestException",
            "BinaryResponse",
            "BodyFormat",
            "BodyMember",
            "BodyWriter",
            "Bytes",
            "CallAttempt",
            "CallListener",
            "ClientBuilder",
            "ClientConfig",
            "Codec",
            "Codecs",
            "ConflictException",
            "ConnectionException",
            "Credential",
            "Decimal",
            "DecodingException",
            "EnumType",
            "Environment",
            "Escape",
            "EventStream",
            "Exchange",
            "Expandable",
            "FailedResponse",
            "FileUpload",
            "Headers",
            "HttpBody",
            "HttpRequest",
            "HttpResponse",
            "HttpTransport",
            "Inputs",
            "JdkClients",
            "JdkHttpTransport",
            "JsonKind",
            "JsonReader",
            "JsonText",
            "JsonTextWriter",
            "JsonTreeWriter",
            "JsonValue",
            "LinkHeader",
            "ListBody",
            "ListCodec",
            "LookAhead",
            "MapCodec",
            "Member",
            "MemberTable",
            "Members",
            "MultipartWriter",
            "NameTable",
            "NoContent",
            "NotFoundException",
            "NullableCodec",
            "ObjectBuilder",
            "ObjectType",
            "ObjectValues",
            "ObjectWriter",
            "OpenEnum",
            "Operation",
            "Page",
            "Paging",
            "PairWriter",
            "ParameterStyle",
            "ParserReader",
            "PartEncoding",
            "Parts",
            "PathValues",
            "PathWriter",
            "PermissionDeniedException",
            "Presence",
            "RateLimitException",
            "RawMember",
            "RequestOptions",
            "RequestWriter",
            "ResultReader",
            "Retries",
            "ScalarCodec",
            "SdkException",
            "ServerException",
            "SignatureFormat",
            "TextBuffer",
            "TimeoutException",
            "TokenSource",
            "TreeReader",
            "Unexpected",
            "UnionType",
            "UnionValue",
            "UnprocessableEntityException",
            "Utf8",
            "ValueWriter",
            "WebhookException",
            "WebhookReader",
            "WebhookScheme",
            "WebhookVerifier",
            "package-info");

    private RuntimeSources() {}

    /** The sources as files of the package. */
    static List<GeneratedFile> relocatedTo(String corePackage, String sourceFolder) {
        return CLASSES.stream()
                .map(name -> new GeneratedFile(
                        sourceFolder + corePackage.replace('.', '/') + "/" + name + ".java",
                        TemplateFiles.read("java-runtime/" + PACKAGE.replace('.', '/') + "/" + name + ".java")
                                .replace(PACKAGE, corePackage)))
                .toList();
    }
}
