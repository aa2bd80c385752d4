package quebec.monprojet.rehearsal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.opening.Rehearsals;

/** Rehearsals as the staff read them. */
@Stateless
@RolesAllowed({"programme-manager", "administrator", "supervisor", "auditor"})
public class RehearsalFiles {

    private final Rehearsals rehearsals;

    @Inject
    public RehearsalFiles(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public RehearsalFiles() {
        this(null);
    }

    /** The latest first. */
    public List<Rehearsal> all() {
        return rehearsals.all();
    }

    public Optional<RehearsalFile> of(PeriodNumber number) {
        return rehearsals.of(number).map(this::file);
    }

    private RehearsalFile file(Rehearsal rehearsal) {
        Folder folder = Folder.of(rehearsal.number());
        Rehearsal.Judgement judgement = rehearsal.judgement();
        return new RehearsalFile(
                rehearsal,
                folder.tickets(),
                folder.token(),
                judgement == null
                        ? null
                        : Outcome.of(
                                judgement.figures(),
                                rehearsals.report(rehearsal.number()).orElse("{}")));
    }
}
