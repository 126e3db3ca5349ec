/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Statement;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Modulith does not see: layers inside a module, and habits that the whole code keeps. */
@AnalyzeClasses(packages = "org.palpate", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTests {

    private static final String VIEWS = "org.palpate..ui..";
    private static final String SHELL = "org.palpate.shell..";

    /** Those who write SQL themselves. Whoever joins them keeps to parameters: see {@link SqlTests}. */
    private static final Set<String> SQL_WRITERS = Set.of(
            "org.palpate.audit.AuditTrail",
            "org.palpate.audit.CheckpointCatchUp",
            "org.palpate.audit.verify.Rows",
            "org.palpate.chart.ClinicCounts",
            "org.palpate.chart.Drafts",
            "org.palpate.chart.EncounterList",
            "org.palpate.chart.NoteFinder",
            "org.palpate.chart.NoteVersions",
            "org.palpate.chart.OpenNotes",
            "org.palpate.chart.WaitingNotes",
            "org.palpate.chart.TimelineRows",
            "org.palpate.chart.TreatmentTimers",
            "org.palpate.chart.VisitChecks",
            "org.palpate.chart.Visits",
            "org.palpate.client.ClientQuery",
            "org.palpate.client.ClientService",
            "org.palpate.intake.IntakeDrafts",
            "org.palpate.intake.IntakeVersions",
            "org.palpate.consent.ConsentLedger",
            "org.palpate.consent.RulesInForce",
            "org.palpate.library.OwnEntryVersions",
            "org.palpate.plan.PlanVersions",
            "org.palpate.screening.Clearances",
            "org.palpate.screening.RuleSettings",
            "org.palpate.screening.SafetyChecks",
            "org.palpate.security.AccountService",
            "org.palpate.security.Installation",
            "org.palpate.security.LoginLookup",
            "org.palpate.security.OpenAccounts");

    @ArchTest
    static final ArchRule servicesKnowNoView = noClasses()
            .that()
            .resideOutsideOfPackages(VIEWS, SHELL)
            .and()
            .doNotHaveFullyQualifiedName("org.palpate.security.SecurityConfiguration") // names the login page
            .should()
            .dependOnClassesThat()
            .resideInAPackage(VIEWS);

    @ArchTest
    static final ArchRule securityConfigurationKnowsOnlyTheLoginPage = noClasses()
            .that()
            .haveFullyQualifiedName("org.palpate.security.SecurityConfiguration")
            .should()
            .dependOnClassesThat(
                    resideInAPackage(VIEWS).and(DescribedPredicate.not(JavaClass.Predicates.simpleName("LoginView"))));

    @ArchTest
    static final ArchRule viewsTouchNoTable = noClasses()
            .that()
            .resideInAnyPackage(VIEWS, SHELL)
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class)
                    .<JavaClass>forSubtype()
                    .or(assignableTo(Repository.class))
                    .or(assignableTo(EntityManager.class))
                    .or(resideInAPackage("org.springframework.jdbc..").or(resideInAPackage("java.sql.."))));

    @ArchTest
    static final ArchRule onlyOneBeanReadsTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(Palpate.class)
            .should()
            .callMethodWhere(readsTheClock())
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule nothingIsInjectedThroughSetters = noMethods().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule noTextIsRenderedAsHtml =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.component.Html");

    @ArchTest
    static final ArchRule noJavaScriptStandsInJava = noClasses()
            .should()
            .callMethodWhere(named("executeJs|addJavaScript|addInlineWithContents|addDynamicImport"));

    @ArchTest
    static void sqlIsWrittenInFewPlaces(JavaClasses all) {
        assertThat(all.stream()
                        .filter(type -> !type.getPackageName().startsWith("org.palpate.database"))
                        .filter(LayeringTests::writesSql)
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(SQL_WRITERS);
    }

    @ArchTest
    static final ArchRule noRepositoryUpdatesManyRowsPastTheirVersions =
            noMethods().should().beAnnotatedWith(Modifying.class);

    @ArchTest
    static final ArchRule noQueryUpdatesManyRowsPastTheirVersions = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(Query.class))).and(named("executeUpdate")));

    @ArchTest
    static final ArchRule nothingIsDeleted = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(Repository.class))).and(named("delete.*|remove.*")))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(EntityManager.class))).and(named("remove")));

    /** CVE-2025-41248 and its kin: annotations on generic supertypes are not seen. */
    @ArchTest
    static final ArchRule servicesInheritNothing = classes()
            .that()
            .areAnnotatedWith(ApplicationService.class)
            .should(new ArchCondition<>("extend nothing and implement nothing") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    boolean plain = service.getRawSuperclass()
                                    .map(parent -> parent.isEquivalentTo(Object.class))
                                    .orElse(true)
                            && service.getRawInterfaces().isEmpty()
                            && service.getTypeParameters().isEmpty();
                    events.add(new SimpleConditionEvent(service, plain, service.getName() + " inherits or is generic"));
                }
            });

    @ArchTest
    static final ArchRule servicesCallThemselvesOnlyForTheSameAction = classes()
            .that()
            .areAnnotatedWith(ApplicationService.class)
            .should(new ArchCondition<>("reach no other action past the interceptor") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    service.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().equals(service))
                            .forEach(call -> call.getTarget()
                                    .resolveMember()
                                    .flatMap(method -> method.tryGetAnnotationOfType(Requires.class))
                                    .ifPresent(wanted -> events.add(new SimpleConditionEvent(
                                            call, sameAction(call, wanted), call.getDescription()))));
                }
            });

    @ArchTest
    static void everyPackageIntroducesItself(JavaClasses all) {
        assertThat(all.getPackage("org.palpate").getSubpackagesInTree().stream()
                        .filter(part -> !part.getClasses().isEmpty())
                        .filter(part -> !part.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without a @NullMarked package-info")
                .isEmpty();
    }

    private static boolean writesSql(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(used -> used.isAssignableTo(JdbcClient.class)
                        || used.isAssignableTo(JdbcOperations.class)
                        || used.isAssignableTo(Statement.class));
    }

    private static boolean sameAction(JavaMethodCall call, Requires wanted) {
        return call.getOrigin()
                .tryGetAnnotationOfType(Requires.class)
                .map(given -> given.value() == wanted.value())
                .orElse(false);
    }

    private static DescribedPredicate<JavaCall<?>> named(String pattern) {
        return DescribedPredicate.<JavaCall<?>>describe(
                "method named " + pattern, call -> call.getName().matches(pattern));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        return DescribedPredicate.describe("the clock is read", call -> {
            var type = call.getTargetOwner();
            boolean now = type.getPackageName().startsWith("java.time")
                    && call.getName().equals("now");
            boolean system = type.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            boolean clock = (type.isEquivalentTo(Clock.class) || type.isEquivalentTo(InstantSource.class))
                    && call.getName().startsWith("system");
            return now || system || clock;
        });
    }
}
