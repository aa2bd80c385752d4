package quebec.monprojet.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.IntStream;
import quebec.monprojet.account.DemonstrationAccounts;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.DemonstrationOpenings;
import quebec.monprojet.rehearsal.DemonstrationRehearsal;

/** Everything in its order: people first, and the opening at the very end, when all is ready. */
@ApplicationScoped
class Preparation {

    private final Stage stage;
    private final DemonstrationAccounts accounts;
    private final DemonstrationOpenings openings;
    private final DemonstrationRehearsal rehearsal;
    private final Credentials credentials;
    private final Clock clock;

    @Inject
    Preparation(
            Stage stage,
            DemonstrationAccounts accounts,
            DemonstrationOpenings openings,
            DemonstrationRehearsal rehearsal,
            Secrets secrets,
            Clock clock) {
        this.stage = stage;
        this.accounts = accounts;
        this.openings = openings;
        this.rehearsal = rehearsal;
        this.credentials = new Credentials(secrets);
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Preparation() {
        this(null, null, null, null, null, null);
    }

    /** Goes on with what was begun; does nothing where all is there. */
    void prepare(Ground ground) {
        if (ground == Ground.FOREIGN) {
            throw new IllegalStateException("this database is somebody else's");
        }
        Settings settings = Settings.of(System::getenv);
        if (ground == Ground.EMPTY) {
            stage.begin(settings.applicants());
        }
        if (ground != Ground.PREPARED) {
            fill(settings);
            stage.complete();
        }
    }

    private void fill(Settings settings) {
        String hash = accounts.hashed(credentials.password());
        IntStream.rangeClosed(1, stage.applicants())
                .forEach(number -> stage.applicant(number, hash));
        stage.exempt(hash);
        stage.draft(hash);
        for (Part part : Part.values()) {
            member(part, hash);
        }
        StaffId drafter = member(Part.DRAFTING, hash);
        StaffId approver = member(Part.APPROVING, hash);
        openings.announced(Programme.exempt(clock.instant()), drafter, approver);
        openings.announced(
                Programme.capped(
                        clock.instant().plus(settings.opensIn()),
                        settings.cap(),
                        stage.applicants()),
                drafter,
                approver);
        if (settings.rehearsal() > 0) {
            rehearsal.prepare(settings.rehearsal(), settings.rehearsalCap(), settings.opensIn());
        }
    }

    private StaffId member(Part part, String hash) {
        return accounts.member(
                part.address(), part.fullName(), part.roles(), hash, credentials.device(part));
    }
}
