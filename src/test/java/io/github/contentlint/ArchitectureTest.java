package io.github.contentlint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The packages")
class ArchitectureTest {

    private static final String ROOT = "io.github.contentlint.";

    /** What each package may use of the others. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("post", List.of("text")),
            Map.entry("parse", List.of("post", "text")),
            Map.entry("site", List.of("parse", "post", "text")),
            Map.entry("chinese", List.of("text")),
            Map.entry("image", List.of()),
            Map.entry("net", List.of()),
            Map.entry("lint", List.of("site", "parse", "post", "text", "net")),
            Map.entry("source", List.of("text")),
            Map.entry("report", List.of("lint", "text")),
            Map.entry("config", List.of("lint", "site", "parse", "post", "source", "report", "net", "text")));

    private static final List<String> RULES_MAY_USE =
            List.of("lint", "site", "post", "text", "chinese", "image", "net");

    private static JavaClasses production;

    @BeforeAll
    static void read() {
        production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.contentlint");
    }

    static Stream<String> limited() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limited")
    @DisplayName("use no other than they may")
    void useOnlyWhatTheyMay(String name) {
        DescribedPredicate<JavaClass> allowed = packages(name).or(packages(MAY_USE.get(name)));
        if (name.equals("config")) {
            allowed = allowed.or(resideInAPackage(ROOT + "rules").and(simpleName("Rules")));
        }
        check(packages(name), allowed);
    }

    @Test
    @DisplayName("of rules use none of one another, but for the list of them all")
    void rulesAreApart() {
        List<String> families = production.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith(ROOT + "rules."))
                .distinct()
                .toList();
        for (String family : families) {
            check(resideInAPackage(family), resideInAPackage(family).or(packages(RULES_MAY_USE)));
        }
        check(
                resideInAPackage(ROOT + "rules"),
                resideInAPackage(ROOT + "rules..").or(packages("lint")));
    }

    @Test
    @DisplayName("but maven know nothing of Maven, and none but the goals' use it")
    void onlyGoalsSeeMaven() {
        noClasses()
                .that(DescribedPredicate.not(packages("maven")))
                .should()
                .dependOnClassesThat(packages("maven")
                        .or(resideInAnyPackage(
                                "org.apache.maven..", "org.codehaus.plexus..", "org.codehaus.classworlds..")))
                .check(production);
    }

    @Test
    @DisplayName("hold no static state that changes")
    void holdNoMutableStaticState() {
        fields().that().areStatic().should().beFinal().check(production);
    }

    private static void check(DescribedPredicate<JavaClass> of, DescribedPredicate<JavaClass> allowed) {
        classes()
                .that(of)
                .should()
                .onlyDependOnClassesThat(
                        allowed.or(DescribedPredicate.not(resideInAPackage("io.github.contentlint.."))))
                .allowEmptyShould(true)
                .check(production);
    }

    private static DescribedPredicate<JavaClass> packages(String... names) {
        return packages(Arrays.asList(names));
    }

    private static DescribedPredicate<JavaClass> packages(List<String> names) {
        return resideInAnyPackage(names.stream().map(n -> ROOT + n + "..").toArray(String[]::new));
    }
}
