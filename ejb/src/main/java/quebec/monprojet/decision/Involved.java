package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.KeepsApart;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/**
 * Who had a part in what was decided, or is to be decided, of an application: they do not look at
 * it again. A part has whoever gave notice of it, found something under a criterion, proposed it or
 * confirmed it; not who sent a proposal back, who may look at the next one.
 */
@ApplicationScoped
class Involved implements KeepsApart {

    private static final String UNREADABLE = "Who had a part in a decision cannot be read";

    @Inject private Database database;
    @Inject private Examinations examinations;

    /**
     * Whether somebody had a part in the decision that is looked at again. What they found since
     * that was asked is their reconsideration, and no part in what was decided before.
     */
    @Override
    public boolean hadAPart(StaffId who, ApplicationNumber number) {
        return !decided(who, List.of(number.value())).isEmpty() || foundBefore(who, number);
    }

    private boolean foundBefore(StaffId who, ApplicationNumber number) {
        Instant asked =
                database.ask(
                        UNREADABLE,
                        connection ->
                                new ReconsiderationRows(connection)
                                        .about(number).stream()
                                                .filter(Reconsideration::isOpen)
                                                .map(Reconsideration::askedAt)
                                                .findFirst()
                                                .orElse(Instant.MAX));
        return examinations.findings(number).stream()
                .filter(finding -> finding.by().equals(who))
                .anyMatch(finding -> finding.at().isBefore(asked));
    }

    /** Of these applications, those in which somebody had a part so far, whatever it was. */
    Set<ApplicationNumber> of(StaffId who, Collection<ApplicationNumber> numbers) {
        List<String> asked = numbers.stream().map(ApplicationNumber::value).toList();
        Set<String> parts = new HashSet<>(examinations.foundBy(who, asked));
        parts.addAll(decided(who, asked));
        return numbers.stream()
                .filter(number -> parts.contains(number.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> decided(StaffId who, List<String> numbers) {
        return database.ask(
                UNREADABLE,
                connection -> {
                    Set<String> work = new HashSet<>();
                    work.addAll(new NoticeRows(connection).givenBy(who, numbers));
                    work.addAll(new DecisionRows(connection).workOf(who, numbers));
                    return work;
                });
    }
}
