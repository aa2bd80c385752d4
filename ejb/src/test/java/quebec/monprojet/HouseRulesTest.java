package quebec.monprojet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final Path FEATURES = Path.of("..", "docs", "features.puml");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(new ImportOption.DoNotIncludePackageInfos())
                    .importPackages("quebec.monprojet");

    /**
     * Who may hold a session with the outside: the container made it, and the container ends it.
     */
    private static final Set<String> STEREOTYPES =
            Set.of(
                    "jakarta.ejb.Stateless",
                    "jakarta.ejb.Singleton",
                    "jakarta.enterprise.context.ApplicationScoped",
                    "jakarta.enterprise.context.RequestScoped",
                    "jakarta.enterprise.context.Dependent",
                    "jakarta.inject.Singleton");

    /**
     * Hands of a shell: package-private, made by it and used within its transaction. {@code Rows}
     * word the queries of one table; a {@code Post} stamps letters with the hour they leave.
     */
    private static final DescribedPredicate<JavaClass> HAND_OF_A_SHELL =
            describe(
                    "hands of a shell",
                    house ->
                            house.getSimpleName().matches(".+(Rows|Post)")
                                    && !house.getModifiers().contains(JavaModifier.PUBLIC));

    private static final DescribedPredicate<JavaClass> SHELL =
            describe(
                    "made by the container",
                    house ->
                            house.getAnnotations().stream()
                                    .anyMatch(a -> STEREOTYPES.contains(a.getRawType().getName())));

    private static final DescribedPredicate<JavaClass> SESSION_BEAN =
            describe(
                    "session beans",
                    house ->
                            house.isAnnotatedWith(Stateless.class)
                                    || house.isAnnotatedWith(Singleton.class));

    @Test
    void featuresKnowOnlyWhatTheDiagramDraws() throws Exception {
        classes()
                .should(
                        adhereToPlantUmlDiagram(
                                FEATURES.toRealPath().toUri().toURL(),
                                consideringOnlyDependenciesInAnyPackage("quebec.monprojet..")))
                .because("docs/features.puml names every package and draws every arrow")
                .check(HOUSE);
    }

    @Test
    void everyArrowIsWalked() throws Exception {
        List<String> unused =
                Pattern.compile("^\\[(\\w+)] --> \\[(\\w+)]", Pattern.MULTILINE)
                        .matcher(Files.readString(FEATURES))
                        .results()
                        .filter(arrow -> !knows(arrow.group(1), arrow.group(2)))
                        .map(MatchResult::group)
                        .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean knows(String feature, String other) {
        String known = "quebec.monprojet." + other;
        return HOUSE.that(resideInAPackage("quebec.monprojet." + feature)).stream()
                .flatMap(house -> house.getDirectDependenciesFromSelf().stream())
                .anyMatch(reached -> reached.getTargetClass().getPackageName().equals(known));
    }

    @Test
    void everyPackageIsDrawn() throws Exception {
        String[] drawn =
                Pattern.compile("<<(.+?)>>")
                        .matcher(Files.readString(FEATURES))
                        .results()
                        .map(stereotype -> stereotype.group(1))
                        .toArray(String[]::new);
        classes().should().resideInAnyPackage(drawn).check(HOUSE);
    }

    @Test
    void featuresFormNoCircle() {
        slices().matching("quebec.monprojet.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theLawKnowsNoTransportAndNoPage() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "quebec.monprojet..",
                        "java..",
                        "javax.crypto..",
                        "javax.imageio..",
                        "javax.management..",
                        "javax.sql..",
                        "jakarta.annotation..",
                        "jakarta.ejb..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.mail..",
                        "jakarta.activation..",
                        "jakarta.persistence..",
                        "jakarta.security..",
                        "org.hibernate..",
                        "org.jspecify..",
                        "org.bouncycastle..",
                        "org.flywaydb..",
                        "org.apache.commons.codec.binary..",
                        "org.apache.fontbox..",
                        "org.apache.pdfbox..",
                        "org.erdtman..",
                        "com.fasterxml.jackson..",
                        "com.github.benmanes..",
                        "com.google.crypto.tink..",
                        "com.google.i18n..",
                        "com.google.zxing..",
                        "com.nulabinc..",
                        "com.openhtmltopdf..",
                        "com.samskivert..",
                        "dev.samstevens..",
                        "io.micrometer..")
                .check(HOUSE);
    }

    @Test
    void onlyTheMigrationsAndTheMappingsKnowHibernate() {
        noClasses()
                .that()
                .resideOutsideOfPackage("quebec.monprojet.schema")
                .and()
                .areNotAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..")
                .check(HOUSE);
    }

    @Test
    void thereIsOneWayToTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("quebec.monprojet.schema")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(HOUSE);
    }

    @Test
    void thereIsOneWayToTheServersManagement() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("quebec.monprojet.installation.Management")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.management..")
                .check(HOUSE);
    }

    @Test
    void sessionBeansAndEntitiesShareNoNameBecauseTheServerKnowsThemByIt() {
        assertThat(HOUSE.that(SESSION_BEAN))
                .extracting(JavaClass::getSimpleName)
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(HOUSE.that(annotatedWith(Entity.class)))
                .extracting(JavaClass::getSimpleName)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void entitiesAreTheBusinessOfTheirFeatureAlone() {
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(HOUSE);
    }

    @Test
    void entitiesBehaveAndHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(HOUSE);
    }

    @Test
    void coreClassesAreToldTheTimeAndHoldNoSession() {
        noClasses()
                .that(not(SHELL))
                .and(not(HAND_OF_A_SHELL))
                .and()
                .resideOutsideOfPackage("quebec.monprojet.schema")
                .and()
                .doNotHaveFullyQualifiedName("quebec.monprojet.time.SteadyClock")
                .should()
                .dependOnClassesThat(
                        describe(
                                "reach outside",
                                reached ->
                                        List.of(
                                                        "jakarta.persistence.EntityManager",
                                                        "quebec.monprojet.schema.Database",
                                                        "java.time.Clock")
                                                .contains(reached.getName())))
                .check(HOUSE);
    }

    @Test
    void nobodyAsksTheSystemForTheTimeBehindTheClocksBack() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .check(HOUSE);
    }

    @Test
    void namesComeFromTheLawAndNotFromPatterns() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..")
                .check(HOUSE);
    }

    /**
     * The container's stand-in for a session bean refuses what is not public, at run time alone.
     */
    @Test
    void sessionBeansAreAskedWhatIsPublic() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(SESSION_BEAN)
                .and()
                .areNotPublic()
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .should(
                        be(
                                describe(
                                        "called by another class",
                                        (JavaMethod asked) ->
                                                asked.getCallsOfSelf().stream()
                                                        .anyMatch(
                                                                call ->
                                                                        !call.getOriginOwner()
                                                                                .equals(
                                                                                        asked
                                                                                                .getOwner())))))
                .check(HOUSE);
    }
}
