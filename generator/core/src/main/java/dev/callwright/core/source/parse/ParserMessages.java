package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts messages of the parser, with paths like {@code paths.'/pets'(get).parameters.[limit].in}, to warnings that say
 * the consequence. Messages without one are dropped.
 */
final class ParserMessages {
    /** Members that OpenAPI 3.2 added, which the parser does not know. */
    private static final Set<String> ADDED_IN_3_2 = Set.of(
            "$self",
            "query",
            "additionalOperations",
            "itemSchema",
            "itemEncoding",
            "prefixEncoding",
            "mediaTypes",
            "kind",
            "parent",
            "summary",
            "deviceAuthorization",
            "deviceAuthorizationUrl",
            "oauth2MetadataUrl",
            "deprecated",
            "dataValue",
            "serializedValue",
            "defaultMapping",
            "nodeType",
            "name");

    private static final String SEPARATORS = ".([' )]";
    private static final String ENDS = SEPARATORS + "=`";
    private static final String UNEXPECTED = " is unexpected";
    private static final String NOT_A_LOCATION = ".in is not of type `[query|header|path|cookie]`";
    private static final String NOT_A_STYLE = ".style is not of type `StyleEnum`";
    private static final Pattern ATTRIBUTE =
            Pattern.compile("attribute (.*) is (unexpected|missing|repeated|unsupported|not of type `[^`]*`)");

    /** OpenAPI 3.2 allows references to media types, and they mean the same elsewhere. */
    private static final Pattern MEDIA_TYPE_REFERENCE = Pattern.compile("/.*/content/[^/]+/[$]ref");

    /** Required members that nothing is generated from. */
    private static final Set<String> WITHOUT_CONSEQUENCE = Set.of("description", "title", "version", "responses");

    /** Callwright has its own message for it, reads what the parser does not, or escapes it as it does all names. */
    private static final Pattern OTHERWISE_KNOWN = Pattern.compile(
            "attribute .* is repeated|attribute .*#/.* is not of type .*|attribute .* is not of type `schema`"
                    + "|.*Declared path parameter .* needs to be defined.*|info\\..*|attribute info\\..*"
                    + "|.* is not of expected type Schema|.*doesn't adhere to regular expression.*");

    private final SpecTree tree;
    private final SpecVersion version;
    private final Diagnostics diagnostics;

    ParserMessages(SpecTree tree, SpecVersion version, Diagnostics diagnostics) {
        this.tree = tree;
        this.version = version;
        this.diagnostics = diagnostics;
    }

    /**
     * Adds warnings for the messages, except false positives and problems that Callwright reports itself.
     *
     * @param reported the pointers of members that are reported already
     */
    void report(List<String> messages, Set<String> reported) {
        for (String message : messages) {
            if (message == null || isReportedElsewhere(message) || isAddedIn32(message)) {
                continue;
            }
            String pointer = pointer(message);
            if (MEDIA_TYPE_REFERENCE.matcher(pointer).matches() || isReported(message, pointer, reported)) {
                continue;
            }
            if (!message.endsWith("There are duplicate parameter values") || hasDuplicates(pointer)) {
                consequence(message).ifPresent(text -> diagnostics.warn(tree.location(pointer), text));
            }
        }
    }

    // The parser names members of nested schemas without all of their places.
    private static boolean isReported(String message, String pointer, Set<String> reported) {
        Matcher attribute = ATTRIBUTE.matcher(message);
        if (!attribute.matches() || !attribute.group(2).equals("unexpected")) {
            return false;
        }
        String name = name(attribute);
        return reported.contains(pointer)
                || reported.stream().anyMatch(each -> each.startsWith(pointer + "/") && each.endsWith("/" + name));
    }

    private static String name(Matcher attribute) {
        return attribute.group(1).substring(attribute.group(1).lastIndexOf('.') + 1);
    }

    private static Optional<String> consequence(String message) {
        Matcher attribute = ATTRIBUTE.matcher(message);
        if (!attribute.matches()) {
            return Optional.of(message + "; what does not fit is ignored");
        }
        String name = name(attribute);
        return switch (attribute.group(2)) {
            case "unexpected" -> Optional.of("OpenAPI defines no member " + name + " here; it is ignored");
            case "missing" ->
                WITHOUT_CONSEQUENCE.contains(name) ? Optional.empty() : Optional.of(name + " is missing; add it");
            default -> Optional.of(name + " is " + attribute.group(2).replace("`", "") + "; it is ignored");
        };
    }

    private static boolean isReportedElsewhere(String message) {
        return message.endsWith(NOT_A_STYLE) || OTHERWISE_KNOWN.matcher(message).matches();
    }

    private boolean isAddedIn32(String message) {
        if (version != SpecVersion.V3_2) {
            return false;
        }
        if (!message.endsWith(UNEXPECTED)) {
            return message.endsWith(NOT_A_LOCATION)
                    && tree.root().at(pointer(message)).asText().equals("querystring");
        }
        String path = path(message.substring(0, message.length() - UNEXPECTED.length()));
        return ADDED_IN_3_2.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    // The parser reports references to the parameters of different operations as duplicates.
    private boolean hasDuplicates(String pointer) {
        RefResolver references = new RefResolver(tree, new Diagnostics());
        Set<List<String>> seen = new HashSet<>();
        for (JsonNode written : tree.root().at(pointer)) {
            JsonNode parameter = references.resolve(written, pointer).node();
            if (!seen.add(List.of(
                    parameter.path("in").asText(), parameter.path("name").asText()))) {
                return true;
            }
        }
        return false;
    }

    // Follows the message's path in the tree as far as it matches.
    private String pointer(String message) {
        String path = path(message);
        StringBuilder pointer = new StringBuilder();
        JsonNode node = tree.root();
        int at = 0;
        while (at < path.length()) {
            while (at < path.length() && SEPARATORS.indexOf(path.charAt(at)) >= 0) {
                at++;
            }
            String rest = path.substring(at);
            String token = node.isArray() ? itemToken(node, rest) : memberToken(node, rest);
            if (token.isEmpty()) {
                break;
            }
            node = node.isArray() ? node.path(Integer.parseInt(token)) : node.path(token);
            pointer.append('/').append(PointerTokens.escape(token));
            at += consumed(rest, token);
        }
        return pointer.toString();
    }

    private static String path(String message) {
        return message.startsWith("attribute ") ? message.substring("attribute ".length()) : message;
    }

    private static int consumed(String rest, String token) {
        return rest.startsWith(token) ? token.length() : Math.max(rest.indexOf(']'), 1);
    }

    // Items are identified by name or index.
    private static String itemToken(JsonNode array, String rest) {
        for (int i = 0; i < array.size(); i++) {
            String name = array.get(i).path("name").asText(Integer.toString(i));
            if (rest.startsWith(name + "]") || rest.startsWith(i + "]")) {
                return Integer.toString(i);
            }
        }
        return "";
    }

    // Names may contain dots, so the longest matching member is the right one.
    private static String memberToken(JsonNode node, String rest) {
        String longest = "";
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            boolean matches = rest.startsWith(name)
                    && (rest.length() == name.length() || ENDS.indexOf(rest.charAt(name.length())) >= 0);
            longest = matches && name.length() > longest.length() ? name : longest;
        }
        return longest;
    }
}
