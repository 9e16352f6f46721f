package dev.callwright.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The dependencies that each package may have, as its {@code package-info} states them. */
@AnalyzeClasses(packages = "dev.callwright.runtime", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String CORE = "dev.callwright.runtime";
    private static final String BASE = CORE + ".base";
    private static final String INTERNAL = CORE + ".internal.";
    private static final String[] LIBRARIES = {"java..", "javax..", "com.fasterxml.jackson.core..", "org.jspecify.."};

    // The rules allow all of core, because it has the types that the internal packages exchange.
    @ArchTest
    static final ArchRule jsonIsTheLowestLayer = onlyUses("json");

    @ArchTest
    static final ArchRule formUsesJson = onlyUses("form", "json");

    @ArchTest
    static final ArchRule objectUsesFormAndJson = onlyUses("object", "form", "json");

    @ArchTest
    static final ArchRule httpUsesAllBelow = onlyUses("http", "object", "form", "json");

    @ArchTest
    static final ArchRule pagingUsesAllBelow = onlyUses("paging", "http", "object", "form", "json");

    @ArchTest
    static final ArchRule webhookUsesNoOther = onlyUses("webhook");

    @ArchTest
    static final ArchRule baseIsTheHighestLayer =
            noClasses().that().resideOutsideOfPackage(BASE).should().dependOnClassesThat(resideInAPackage(BASE));

    @ArchTest
    static final ArchRule fewTypesOfCoreUseInternalOnes = noClasses()
            .that()
            .resideInAPackage(CORE)
            .and()
            .doNotHaveSimpleName("ApiRequest")
            .and()
            .doNotHaveSimpleName("ApiResponse")
            .and()
            .doNotHaveSimpleName("BinaryResponse")
            .and()
            .doNotHaveSimpleName("Credential")
            .and()
            .haveNameNotMatching(".*\\.Expandable(\\$.*)?")
            .and()
            .doNotHaveSimpleName("FileUpload")
            .and()
            .haveNameNotMatching(".*\\.JdkHttpTransport(\\$.*)?")
            .and()
            .doNotHaveSimpleName("JsonValue")
            .and()
            .haveNameNotMatching(".*\\.RequestOptions(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAPackage(INTERNAL + "."));

    @ArchTest
    static final ArchRule classesDoNotFormCycles =
            slices().assignedFrom(new TopLevelClasses()).should().beFreeOfCycles();

    private static ArchRule onlyUses(String name, String... others) {
        String[] packages = new String[others.length + 2];
        packages[0] = CORE;
        packages[1] = INTERNAL + name;
        for (int i = 0; i < others.length; i++) {
            packages[i + 2] = INTERNAL + others[i];
        }
        return classes()
                .that()
                .resideInAPackage(INTERNAL + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages).or(resideInAnyPackage(LIBRARIES)))
                .as(name + " only uses " + (others.length == 0 ? "core" : "core, " + String.join(", ", others)));
    }

    /** A slice for each top-level class with its nested classes. */
    private static final class TopLevelClasses implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return SliceIdentifier.of(outermost.getName());
        }

        @Override
        public String getDescription() {
            return "top-level classes";
        }
    }
}
