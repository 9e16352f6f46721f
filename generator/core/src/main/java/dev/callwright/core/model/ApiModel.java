package dev.callwright.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A normalized API.
 *
 * @param info title, version and description
 * @param settings the {@code x-callwright} settings of the document
 * @param servers the servers in the document's order, never empty
 * @param securitySchemes the schemes by their name in the document
 * @param resources the top of the resource tree; operations live in its nodes
 * @param webhooks the requests that the API sends
 * @param types every named type that an operation or a webhook uses, in a canonical order that does not depend on the
 *     document's
 * @param uses where types stand that are declared elsewhere
 */
public record ApiModel(
        ApiInfo info,
        ApiSettings settings,
        List<Server> servers,
        Map<String, SecurityScheme> securitySchemes,
        List<Resource> resources,
        Webhooks webhooks,
        List<TypeDefinition> types,
        SchemaUses uses) {

    /** An API of which no uses are known. */
    public ApiModel(
            ApiInfo info,
            ApiSettings settings,
            List<Server> servers,
            Map<String, SecurityScheme> securitySchemes,
            List<Resource> resources,
            Webhooks webhooks,
            List<TypeDefinition> types) {
        this(info, settings, servers, securitySchemes, resources, webhooks, types, SchemaUses.NONE);
    }

    /** An API without webhooks. */
    public ApiModel(
            ApiInfo info,
            ApiSettings settings,
            List<Server> servers,
            Map<String, SecurityScheme> securitySchemes,
            List<Resource> resources,
            List<TypeDefinition> types) {
        this(info, settings, servers, securitySchemes, resources, Webhooks.NONE, types);
    }

    public ApiModel {
        servers = List.copyOf(servers);
        securitySchemes = Ordered.copyOf(securitySchemes);
        resources = List.copyOf(resources);
        types = List.copyOf(types);
    }

    /** A copy with these types. */
    public ApiModel withTypes(List<TypeDefinition> some) {
        return new ApiModel(info, settings, servers, securitySchemes, resources, webhooks, some, uses);
    }

    /** Every operation of every resource, depth first in resource order. */
    public List<Operation> operations() {
        return resources.stream().flatMap(Resource::allOperations).toList();
    }

    /** The operation with this id in any letter case; empty if there is none. */
    public Optional<Operation> operation(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return operations().stream()
                .filter(operation -> operation.id().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /**
     * The schemes that use the API key option of the client: those with a token, else the scheme with a key if there is
     * only one. Several keys are different credentials, so one value for all of them would be wrong.
     */
    public List<SecurityScheme> keySchemes() {
        List<SecurityScheme> tokens = securitySchemes.values().stream()
                .filter(scheme -> scheme.kind().isToken())
                .toList();
        List<SecurityScheme> keys = securitySchemes.values().stream()
                .filter(scheme -> scheme.kind().isKey())
                .toList();
        return !tokens.isEmpty() ? tokens : keys.size() == 1 ? keys : List.of();
    }

    /** The schemes for which a client requests tokens. */
    public List<SecurityScheme> clientCredentialsSchemes() {
        return securitySchemes.values().stream()
                .filter(scheme -> scheme.clientCredentials().isPresent())
                .toList();
    }

    /** The security requirements that most operations have, for requests without an operation. */
    public List<SecurityRequirement> usualSecurity() {
        Map<List<SecurityRequirement>, Long> uses = operations().stream()
                .map(Operation::security)
                .filter(requirements ->
                        requirements.stream().anyMatch(each -> !each.schemes().isEmpty()))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        long most = uses.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether there are several servers. */
    public boolean hasServerChoice() {
        return servers.size() > 1;
    }

    /** The variables of all servers by name, also of single operations; those that several servers have are merged. */
    public Map<String, Server.Variable> serverVariables() {
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        Stream<Server> own = operations().stream()
                .flatMap(operation -> operation.request().servers().stream())
                .flatMap(each -> each.all().stream());
        Stream.concat(servers.stream(), own)
                .distinct()
                .forEach(server -> server.variables()
                        .forEach((name, variable) -> variables.merge(name, variable, Server.Variable::or)));
        return variables;
    }

    /** The type of error bodies that tell their kind; empty: there is not exactly one. */
    public Optional<TypeRef> errorBody() {
        return settings.errors().common(operations().stream().flatMap(Operation::errorTypes), typesById());
    }

    /** The types that an operation uses, nearest first. */
    public List<TypeDefinition> typesReachedBy(Operation operation) {
        Map<TypeId, TypeDefinition> known = typesById();
        return new TypeGraph(known)
                .reached(operation.types()).stream().map(known::get).toList();
    }

    /** The types by their id. */
    public Map<TypeId, TypeDefinition> typesById() {
        return types.stream().collect(Collectors.toUnmodifiableMap(TypeDefinition::id, Function.identity()));
    }
}
