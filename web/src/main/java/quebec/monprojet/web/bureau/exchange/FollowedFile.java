package quebec.monprojet.web.bureau.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;

/** The application that a page of the back office is about, by the number in its address. */
@RequestScoped
public class FollowedFile {

    @Inject private OwnApplications applications;
    @Inject private Accounts accounts;
    @Inject private Dossiers dossiers;

    Optional<OwnApplication> of(@Nullable String number) {
        return number == null
                ? Optional.empty()
                : ApplicationNumber.parse(number).flatMap(applications::of);
    }

    /** What the application says; empty when it is no longer what was received. */
    Optional<Contents> received(OwnApplication application) {
        return dossiers.intact(application.dossier()).map(SealedDossier::contents);
    }

    /** That its person reads; empty once their account is closed. */
    Optional<Language> language(OwnApplication application) {
        return accounts.recipient(application.account()).map(Recipient::language);
    }
}
