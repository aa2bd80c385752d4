package quebec.monprojet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.bench.Worklist;

/**
 * Whoever checks the work changes nothing of it. From every method of a façade that an auditor may
 * call, every call is followed to where something is written: nothing but the journal may be.
 */
class AuditorsSeatTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("quebec.monprojet");

    /** Where a row is written, or others are told that something was done. */
    private static final Set<String> WRITING =
            Set.of(
                    "java.sql.PreparedStatement.executeUpdate",
                    "java.sql.PreparedStatement.executeLargeUpdate",
                    "java.sql.PreparedStatement.executeBatch",
                    "java.sql.PreparedStatement.execute",
                    "java.sql.Statement.executeUpdate",
                    "java.sql.Statement.execute",
                    "jakarta.persistence.EntityManager.persist",
                    "jakarta.persistence.EntityManager.merge",
                    "jakarta.persistence.EntityManager.remove",
                    "jakarta.persistence.Query.executeUpdate",
                    "jakarta.persistence.TypedQuery.executeUpdate",
                    "quebec.monprojet.schema.Database.change",
                    "jakarta.enterprise.event.Event.fire",
                    "jakarta.enterprise.event.Event.fireAsync");

    /** What an auditor may do about themselves: their own password, their own searches. */
    private static final Set<String> THEIR_OWN = Set.of("OwnSeat", "SavedFilters");

    /**
     * What keeps a finding aid for whoever asks next: it says nothing that the sealed dossier does
     * not, and portals fill it by themselves.
     */
    private static final Set<String> FINDING_AIDS = Set.of("Households.linked");

    @Test
    void nothingThatAnAuditorMayCallWritesAnything() {
        Set<String> acts = new TreeSet<>();
        for (JavaMethod method : askedByAuditors()) {
            if (FINDING_AIDS.contains(named(method))) {
                continue;
            }
            written(method).ifPresent(how -> acts.add(named(method) + " writes: " + how));
        }
        assertThat(acts).isEmpty();
    }

    /**
     * The walk itself: it finds what an officer's act writes, through lambdas and other classes.
     */
    @Test
    void anActIsFoundOut() {
        JavaMethod act =
                HOUSE.get("quebec.monprojet.selection.Cases").getMethods().stream()
                        .filter(method -> method.getName().equals("follow"))
                        .findFirst()
                        .orElseThrow();
        assertThat(written(act)).isPresent();
    }

    @Test
    void theWalkBeginsWhereAuditorsRead() {
        assertThat(askedByAuditors())
                .extracting(AuditorsSeatTest::named)
                .contains(Worklist.class.getSimpleName() + ".page", "Oversight.draw")
                .hasSizeGreaterThan(30);
    }

    private static List<JavaMethod> askedByAuditors() {
        return HOUSE.stream()
                .filter(
                        bean ->
                                bean.isAnnotatedWith(Stateless.class)
                                        || bean.isAnnotatedWith(Singleton.class))
                .filter(bean -> !THEIR_OWN.contains(bean.getSimpleName()))
                .flatMap(bean -> bean.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> roles(method).anyMatch("auditor"::equals))
                .toList();
    }

    /** Of the method, or else of its class. */
    private static Stream<String> roles(JavaMethod method) {
        Optional<RolesAllowed> own = method.tryGetAnnotationOfType(RolesAllowed.class);
        return own.or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class)).stream()
                .flatMap(roles -> Arrays.stream(roles.value()));
    }

    /** The way to the first writing, if there is one. */
    private static Optional<String> written(JavaMethod start) {
        record Step(JavaCodeUnit unit, String way) {}
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<Step> ahead = new ArrayDeque<>(List.of(new Step(start, start.getName())));
        while (!ahead.isEmpty()) {
            Step step = ahead.pop();
            if (!seen.add(step.unit())) {
                continue;
            }
            for (JavaAccess<?> access : calls(step.unit())) {
                JavaClass owner = access.getTargetOwner();
                String target = owner.getName() + "." + access.getTarget().getName();
                String way =
                        step.way()
                                + " → "
                                + owner.getSimpleName()
                                + "."
                                + access.getTarget().getName();
                if (WRITING.contains(target)) {
                    return Optional.of(way);
                }
                if (!owner.getName().equals(Journal.class.getName())) {
                    reached(owner, access).forEach(unit -> ahead.push(new Step(unit, way)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<JavaAccess<?>> calls(JavaCodeUnit unit) {
        List<JavaAccess<?>> calls = new ArrayList<>(unit.getCallsFromSelf());
        calls.addAll(unit.getMethodReferencesFromSelf());
        calls.addAll(unit.getConstructorReferencesFromSelf());
        return calls;
    }

    /** Of an interface, whatever of the house may stand behind it. */
    private static List<JavaCodeUnit> reached(JavaClass owner, JavaAccess<?> access) {
        if (!owner.getPackageName().startsWith("quebec.monprojet")) {
            return List.of();
        }
        List<JavaCodeUnit> units = new ArrayList<>();
        Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(access.getTarget().getName()))
                .filter(unit -> takesTheSame(unit, access))
                .forEach(units::add);
        return units;
    }

    private static boolean takesTheSame(JavaCodeUnit unit, JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                && HasName.Utils.namesOf(unit.getRawParameterTypes())
                        .equals(HasName.Utils.namesOf(called.getRawParameterTypes()));
    }

    private static String named(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
