package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.JavaPlan;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockReview;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.plan.ApiName;
import dev.callwright.core.naming.plan.CallPaths;
import dev.callwright.core.naming.plan.ServerNames;
import dev.callwright.core.naming.plan.TypeNames;
import dev.callwright.core.naming.plan.TypePlan;
import dev.callwright.core.naming.plan.Variables;
import dev.callwright.core.naming.plan.WebhookNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.typescript.PlannedTypeScriptNames;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.naming.typescript.TypeScriptPlan;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;

/** Plans the names of an API in all outputs. */
public final class NamePlanner {
    private NamePlanner() {}

    /**
     * The names of a part of an API: names in the lock that the model lacks stay in it.
     */
    public static PlannedNames plan(ApiModel model, NamingOptions options, NamesLock lock) {
        return plan(model, options, new LockedNames(lock, place -> true));
    }

    /**
     * The names of an API. Names in the lock are kept; new names are derived from the named element alone.
     *
     * <p>Plan the whole model and then filter: collisions may be resolved differently in a part of a model.
     */
    public static PlannedNames plan(ApiModel model, NamingOptions options, LockedNames names) {
        String apiName = ApiName.of(model, names);
        ApiName.publish(apiName, names);
        WebhookNames javaWebhooks = WebhookNames.of(model, apiName, names, LockKeys.JAVA_WEBHOOK);
        PlannedTypeScriptNames.Package npm = npmPackage(
                model,
                options,
                new Client(
                        apiName,
                        WebhookNames.of(model, apiName, names, LockKeys.TYPESCRIPT_WEBHOOK),
                        ServerNames.of(
                                model, Casing.LOWER_CAMEL, new ServerNames.Locked(names, LockKeys.TYPESCRIPT_SERVER))));
        CallPaths calls = TypeScriptPlan.paths(model, names);
        TypeNames types = new TypePlan(model, calls, names).plan(taken(model, names, npm));
        JavaNames java = new JavaPlan(model, JavaPlan.paths(model, names), types, names)
                .plan(options.javaPackage().orElse(ApiName.javaPackage(apiName)), apiName + "Client", javaWebhooks);
        TypeScriptNames typeScript = new TypeScriptPlan(model, calls, types, names).plan(npm);
        LockReview review = names.review();
        return new PlannedNames(
                java, typeScript, SnippetNames.plan(model, java, typeScript), review.next(), review.changes());
    }

    private record Client(String apiName, WebhookNames webhooks, ServerNames servers) {}

    private static PlannedTypeScriptNames.Package npmPackage(ApiModel model, NamingOptions options, Client names) {
        String apiName = names.apiName();
        Words words = Words.of(apiName);
        String client = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.TYPESCRIPT_TYPES)
                .settle(NameRequest.of(apiName, 0, apiName).candidates(apiName + "Client", List::of));
        String variable = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_CLIENT_VARIABLE)
                .settle(NameRequest.of(apiName, 0, apiName).candidates(words.lowerCamel(), List::of));
        return new PlannedTypeScriptNames.Package(
                options.typescriptPackage().orElse(ApiName.npmPackage(apiName)),
                options.int64(),
                options.operationIds(),
                variable,
                client,
                "create" + client,
                names.webhooks(),
                Variables.of(model, apiName),
                names.servers());
    }

    private static List<String> taken(ApiModel model, LockedNames names, PlannedTypeScriptNames.Package npm) {
        List<String> taken = new ArrayList<>(
                List.of(npm.client(), npm.client() + "Options", npm.webhooks().className()));
        if (model.settings().expandParameter().isPresent()) {
            taken.add(ReservedWords.TYPESCRIPT_RESULT);
        }
        // Published classes of resources and errors stand beside types in TypeScript.
        taken.addAll(names.published(LockKeys.TYPESCRIPT_RESOURCE));
        taken.addAll(names.published(LockKeys.TYPESCRIPT_ERROR));
        return taken;
    }
}
