package quebec.monprojet.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** Openings as the staff read them: from the database itself, so that an act shows at once. */
@Stateless
@RolesAllowed({"officer", "supervisor", "programme-manager", "auditor", "administrator"})
public class OpeningFiles {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final BoardReader board;
    private final Rehearsals rehearsals;
    private final Clock clock;

    @Inject
    public OpeningFiles(BoardReader board, Rehearsals rehearsals, Clock clock) {
        this.board = board;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public OpeningFiles() {
        this(null, null, null);
    }

    /** Every decision, the latest draft first. */
    public List<OpeningLine> all() {
        Board now = board.read();
        return em.createQuery(
                        "select d from OpeningDecision d order by d.people.draftedAt desc, d.number",
                        OpeningDecision.class)
                .getResultStream()
                .map(decision -> line(decision, published(now, decision)))
                .toList();
    }

    public Optional<OpeningFile> of(String decisionNumber) {
        return Optional.ofNullable(em.find(OpeningDecision.class, decisionNumber)).map(this::file);
    }

    /** What an approval of a decision would rest on, if one took place now. */
    public Optional<Ground> ground(String decisionNumber) {
        return Optional.ofNullable(em.find(OpeningDecision.class, decisionNumber))
                .map(
                        decision ->
                                decision.ground(
                                        rehearsals.all(),
                                        Build.running().toString(),
                                        clock.instant()));
    }

    private OpeningFile file(OpeningDecision decision) {
        PublishedPeriod published = published(board.read(), decision);
        AnnouncementFile prepared =
                Optional.ofNullable(em.find(PreparedAnnouncement.class, decision.period().value()))
                        .map(PreparedAnnouncement::file)
                        .orElse(null);
        DecisionFile file = decision.file();
        return new OpeningFile(
                file,
                published,
                prepared,
                Timeline.of(
                        file,
                        published,
                        prepared,
                        people(decision.period()),
                        suspenders(decision.period()),
                        clock.instant()));
    }

    private static OpeningLine line(OpeningDecision decision, @Nullable PublishedPeriod published) {
        PublishedDecision terms = decision.file().terms();
        PeriodStanding standing = published == null ? null : published.standing();
        return new OpeningLine(
                terms.number(),
                terms.period(),
                terms.kind(),
                terms.cap(),
                standing == null ? terms.opensAt() : standing.opensAt(),
                standing == null ? terms.closesAt() : standing.closesAt(),
                decision.state() == State.APPROVED,
                standing);
    }

    private static @Nullable PublishedPeriod published(Board board, OpeningDecision decision) {
        return board.of(decision.period()).orElse(null);
    }

    private Map<Long, Timeline.TwoPeople> people(PeriodNumber period) {
        return em.createQuery(
                        "select n from OpeningNotice n where n.period = :period",
                        OpeningNotice.class)
                .setParameter("period", period.value())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                OpeningNotice::id,
                                notice ->
                                        new Timeline.TwoPeople(
                                                new StaffId(notice.preparedBy()),
                                                new StaffId(notice.approvedBy()))));
    }

    private Map<Long, StaffId> suspenders(PeriodNumber period) {
        return em.createQuery(
                        "select s from RecordedSuspension s"
                                + " where s.period = :period and s.suspendedBy is not null",
                        RecordedSuspension.class)
                .setParameter("period", period.value())
                .getResultStream()
                .collect(Collectors.toMap(RecordedSuspension::notice, this::suspender));
    }

    private StaffId suspender(RecordedSuspension suspension) {
        return Optional.ofNullable(suspension.by()).orElseThrow();
    }
}
