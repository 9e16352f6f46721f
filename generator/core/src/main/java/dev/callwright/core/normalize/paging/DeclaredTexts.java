package dev.callwright.core.normalize.paging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.paging.NextMember.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what the texts of a member look like, from the formats and examples of the document. */
final class DeclaredTexts {
    private static final Set<String> URL_FORMATS =
            Set.of("uri", "url", "uri-reference", "iri", "iri-reference", "uri-template", "link", "hyperlink");
    private static final Pattern URL =
            Pattern.compile("(?i)https?://\\S+|\\S*\\?[\\w.\\[\\]%-]+=\\S*|(/[a-z0-9_.{}-]+){2,}/?");
    // Tools write these for want of an example.
    private static final Set<String> NO_EXAMPLES = Set.of("", "string", "null", "none");
    private static final List<String> BRANCHES = List.of("allOf", "anyOf", "oneOf");
    private static final int DEPTH = 8;

    private final DocumentContext document;

    DeclaredTexts(DocumentContext document) {
        this.document = document;
    }

    /** What the format or a URL among the examples of a member says; empty if neither says anything. */
    Optional<Reading> reading(PagedList list, ResponseMember member) {
        List<String> formats = schemas(member)
                .map(schema -> schema.text("format"))
                .filter(format -> !format.isEmpty())
                .toList();
        if (!formats.isEmpty()) {
            return Optional.of(formats.stream().anyMatch(URL_FORMATS::contains) ? Reading.URL : Reading.CURSOR);
        }
        return examples(list, member).anyMatch(text -> URL.matcher(text).matches())
                ? Optional.of(Reading.URL)
                : Optional.empty();
    }

    /** Whether there is an example of a member of a response. */
    boolean hasExample(PagedList list, ResponseMember member) {
        return examples(list, member).findAny().isPresent();
    }

    private Stream<DocumentNode> schemas(ResponseMember member) {
        return declared(document.at(member.owner().pointer()), member.name(), DEPTH);
    }

    private Stream<String> examples(PagedList list, ResponseMember member) {
        return Stream.concat(schemas(member).flatMap(DeclaredTexts::examples), inResponses(list, member))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !NO_EXAMPLES.contains(text));
    }

    private Stream<DocumentNode> declared(DocumentNode schema, String name, int depth) {
        DocumentNode target = document.resolve(schema);
        DocumentNode member = target.member("properties").member(name);
        Stream<DocumentNode> own = member.node().isMissingNode() ? Stream.empty() : parts(member, DEPTH);
        return Stream.concat(own, branches(target, depth).flatMap(branch -> declared(branch, name, depth - 1)));
    }

    // Examples and descriptions may stand beside a reference.
    private Stream<DocumentNode> parts(DocumentNode schema, int depth) {
        DocumentNode target = document.resolve(schema);
        return Stream.concat(
                Stream.of(schema, target).distinct(),
                branches(target, depth).flatMap(branch -> parts(branch, depth - 1)));
    }

    private static Stream<DocumentNode> branches(DocumentNode schema, int depth) {
        return depth == 0
                ? Stream.empty()
                : BRANCHES.stream().flatMap(keyword -> schema.member(keyword).items().stream());
    }

    private static Stream<JsonNode> examples(DocumentNode node) {
        Stream<JsonNode> several = node.member("examples").items().stream().map(DocumentNode::node);
        return Stream.concat(Stream.of(node.member("example").node()), several);
    }

    private Stream<JsonNode> inResponses(PagedList list, ResponseMember member) {
        DocumentNode operation = document.at(list.operation().pointer());
        return operation.member("responses").members().stream()
                .filter(response -> response.name().startsWith("2"))
                .flatMap(response -> document.resolve(response.value()).member("content").members().stream())
                .map(DocumentNode.Member::value)
                .flatMap(this::bodies)
                .map(body -> at(body, member));
    }

    private Stream<JsonNode> bodies(DocumentNode content) {
        Stream<JsonNode> named = content.member("examples").members().stream()
                .map(example ->
                        document.resolve(example.value()).member("value").node());
        Stream<JsonNode> ofSchema = examples(document.resolve(content.member("schema")));
        return Stream.of(Stream.of(content.member("example").node()), named, ofSchema)
                .flatMap(each -> each);
    }

    private static JsonNode at(JsonNode body, ResponseMember member) {
        JsonNode node = body;
        for (String wrapper : member.wrappers()) {
            node = node.path(wrapper);
        }
        return node.path(member.name());
    }
}
