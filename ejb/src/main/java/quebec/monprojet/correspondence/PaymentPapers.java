package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.paper.TaggedPdf;

/** The receipt of a payment as a file to keep, for whoever paid. */
@ApplicationScoped
public class PaymentPapers {

    private final FeeFiles fees;
    private final PostOffice office;
    private final Dossiers dossiers;

    @Inject
    public PaymentPapers(FeeFiles fees, PostOffice office, Dossiers dossiers) {
        this.fees = fees;
        this.office = office;
        this.dossiers = dossiers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public PaymentPapers() {
        this(null, null, null);
    }

    /** Empty when nothing was paid, or the application is somebody else's. */
    public Optional<byte[]> pdf(AccountId account, ApplicationNumber number, Language language) {
        return fees.of(number)
                .filter(standing -> standing.invitation().account().equals(account))
                .flatMap(standing -> pdf(standing, new Pen(language, office.portal())));
    }

    /** As the dossier calls the person; empty where it does not any more. */
    private String payer(AccountId account) {
        Names names = dossiers.of(account).contents().identity().names();
        return names == null ? "" : names.full();
    }

    private Optional<byte[]> pdf(FeeStanding standing, Pen pen) {
        return standing.paid()
                .map(
                        paid ->
                                new PaymentSheet(
                                        standing.invitation(),
                                        paid,
                                        payer(standing.invitation().account()),
                                        pen))
                .map(sheet -> TaggedPdf.of(sheet.html()));
    }
}
