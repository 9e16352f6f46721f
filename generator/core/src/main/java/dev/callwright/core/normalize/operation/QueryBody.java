package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.BodyNormalizer.BodyInputs;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The setting {@code bodyIn: query}: members of a form body that go in the query. Documents declare bodies of DELETE and GET
 * requests that servers and proxies ignore or refuse (RFC 9110, sections 9.3.1 and 9.3.5).
 */
final class QueryBody {
    private final DocumentContext document;
    private final SchemaNormalizer schemas;

    QueryBody(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /** The body as the setting of the operation wants it; errors keep it as it is. */
    BodyInputs in(DocumentNode operation, BodyInputs body, List<Input> parameters) {
        DocumentNode setting = document.declared().ofOperation(operation).member("bodyIn");
        if (setting.node().isMissingNode()) {
            return body;
        }
        if (body.body().isEmpty()) {
            document.error(setting, "the operation has no body whose members could go in the query; remove bodyIn");
            return body;
        }
        boolean isForm = body.body().get().format() == Format.FORM
                && body.inputs().stream().allMatch(input -> input.location() == Location.BODY);
        if (!isForm) {
            document.error(
                    setting,
                    "only the members of a form (application/x-www-form-urlencoded, an object with properties) can go in the"
                            + " query; remove bodyIn, or declare them");
            return body;
        }
        return new BodyInputs(Optional.empty(), moved(setting, body.inputs(), parameters));
    }

    private List<Input> moved(DocumentNode setting, List<Input> members, List<Input> parameters) {
        Set<String> taken = parameters.stream()
                .filter(input -> input.location() == Location.QUERY)
                .map(Input::wireName)
                .collect(Collectors.toSet());
        List<Input> moved = new ArrayList<>();
        for (Input member : members) {
            if (taken.contains(member.wireName())) {
                document.error(
                        setting,
                        "'" + member.wireName()
                                + "' is a query parameter already; remove the parameter or the member of the"
                                + " body");
            } else {
                moved.add(new Input(member.wireName(), Location.QUERY, member.value(), serialization(member)));
            }
        }
        return moved;
    }

    // Values in their own media type: in the query as in a form an object is JSON text, and a list is a pair per item.
    private Serialization serialization(Input member) {
        Serialization written = member.serialization();
        if (written.style() != Style.CONTENT || written.contentType().isPresent()) {
            return written;
        }
        return mayBeObject(member.value().type().withoutNull())
                ? Serialization.content(Optional.of("application/json"))
                : new Serialization(Style.FORM, true, false, Optional.empty());
    }

    private boolean mayBeObject(TypeRef type) {
        boolean isEnum = schemas.registry()
                .definition(type)
                .filter(EnumType.class::isInstance)
                .isPresent();
        return !isEnum && !(type instanceof TypeRef.Scalar) && !(type instanceof TypeRef.ListOf);
    }
}
