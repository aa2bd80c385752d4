package quebec.monprojet.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.DemonstrationAccounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Sealing;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * Puts people in place, each in a transaction of their own; whoever is there already stays as they
 * are. Everything goes through the doors that real applicants use.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Stage {

    /** Of the first applicants, one each. */
    private static final List<Language> LANGUAGES = List.of(Language.FR, Language.EN, Language.ES);

    /** Far from the numbers of the capped period's applicants. */
    private static final int EXEMPT = 1_000_003;

    private static final int DRAFT = 1_000_006;

    private final MarkRows marks;
    private final DemonstrationAccounts accounts;
    private final Dossiers dossiers;
    private final Clock clock;

    @Inject
    public Stage(MarkRows marks, DemonstrationAccounts accounts, Dossiers dossiers, Clock clock) {
        this.marks = marks;
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Stage() {
        this(null, null, null, null);
    }

    public Ground ground() {
        return marks.ground();
    }

    public int applicants() {
        return marks.applicants();
    }

    public void begin(int applicants) {
        marks.begin(applicants, now());
    }

    public void complete() {
        marks.complete(now());
    }

    public void applicant(int number, String passwordHash) {
        Language language = number <= LANGUAGES.size() ? LANGUAGES.get(number - 1) : Language.FR;
        AccountId account = accounts.applicant(Addresses.applicant(number), passwordHash, language);
        seal(account, number, new StreamChoice(Stream.CAPPED, null));
    }

    public void exempt(String passwordHash) {
        AccountId account = accounts.applicant(Addresses.exempt(), passwordHash, Language.FR);
        seal(account, EXEMPT, new StreamChoice(Stream.EXEMPT, ExemptionGrounds.VALIDATED_OFFER));
    }

    /** Somebody who has only just begun: names and birth, nothing else. */
    public void draft(String passwordHash) {
        AccountId account = accounts.applicant(Addresses.draft(), passwordHash, Language.FR);
        if (dossiers.of(account).versions().isEmpty() && dossiers.of(account).sealed().isEmpty()) {
            var known = new Household(DRAFT, today()).identity();
            dossiers.save(account, new Identity(known.names(), known.birth(), null, null, null), 0);
        }
    }

    private void seal(AccountId account, int number, StreamChoice stream) {
        if (dossiers.of(account).sealed().isPresent()) {
            return;
        }
        new Household(number, today())
                .answers(stream)
                .forEach(section -> dossiers.save(account, section, 0));
        if (dossiers.seal(account, null) instanceof Sealing.NotReady unready) {
            throw new IllegalStateException(
                    "invented dossier " + number + " does not seal: " + unready.findings());
        }
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
