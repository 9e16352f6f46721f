package dev.callwright.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;

/** What each package of the gateway may know: few see callers, few see secrets, and one alone sees each library. */
@AnalyzeClasses(packages = "dev.callwright.gateway", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String GATEWAY = "dev.callwright.gateway";

    @ArchTest
    static final ArchRule onlyWhatListensKnowsTheServer = onlyIn("org.eclipse.jetty.server..", "http", "upstream");

    @ArchTest
    static final ArchRule onlyWhatSendsKnowsTheClient =
            onlyIn("org.eclipse.jetty.client..", "upstream", "credential.http", "assembly");

    @ArchTest
    static final ArchRule onlyLimitsKnowRedis = onlyIn("redis.clients..", "limit");

    @ArchTest
    static final ArchRule onlyLimitsKnowBuckets = onlyIn("io.github.bucket4j..", "limit");

    @ArchTest
    static final ArchRule onlyCallersKnowJsonWebTokens = onlyIn("com.nimbusds..", "caller");

    @ArchTest
    static final ArchRule onlyTheAuditKnowsMicrometer = onlyIn("io.micrometer..", "audit");

    @ArchTest
    static final ArchRule onlyOperationsKnowTheSchemaValidator = onlyIn("com.networknt..", "operation");

    @ArchTest
    static final ArchRule theVocabularyKnowsNothing = classes()
            .that()
            .resideInAPackage(GATEWAY + ".call")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", GATEWAY + ".call", "dev.callwright.core.text"));

    @ArchTest
    static final ArchRule rulesDoNotKnowWhoAsksThem = noClasses()
            .that()
            .resideInAnyPackage(within("audit", "caller", "credential", "limit", "policy"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(within("http", "mcp", "operation", "settings", "site"))
                    .or(resideInAPackage(GATEWAY)));

    @ArchTest
    static final ArchRule onlyTheGatewayItselfWiresTheServer = noClasses()
            .that()
            .resideOutsideOfPackages(GATEWAY, GATEWAY + ".assembly..", GATEWAY + ".http..")
            .should()
            .dependOnClassesThat(resideInAPackage(GATEWAY + ".http.."));

    @ArchTest
    static final ArchRule nobodyPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            SlicesRuleDefinition.slices().matching(GATEWAY + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule classesDoNotGoInCircles = SlicesRuleDefinition.slices()
            .assignedFrom(new OutermostClass())
            .should()
            .beFreeOfCycles();

    private static ArchRule onlyIn(String library, String... owners) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within(owners))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .as("only " + String.join(" and ", owners) + " know " + library);
    }

    private static String[] within(String... packages) {
        return Stream.of(packages).map(name -> GATEWAY + "." + name + "..").toArray(String[]::new);
    }

    /** Makes each class with all that is declared in it a slice. */
    private static final class OutermostClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            String name = each.getName();
            int nested = name.indexOf('$');
            return SliceIdentifier.of(nested < 0 ? name : name.substring(0, nested));
        }

        @Override
        public String getDescription() {
            return "classes with all that is declared in them";
        }
    }
}
