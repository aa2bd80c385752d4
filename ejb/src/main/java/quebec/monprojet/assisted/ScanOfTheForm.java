package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.AskedBesides;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.Requirement;

/** Of whoever filed on paper the scan of the form is asked for, with its signed sheets. */
@ApplicationScoped
class ScanOfTheForm implements AskedBesides {

    static final Requirement SCAN = new Requirement(DocumentKind.PAPER_FORM, Who.APPLICANT);

    private static final Set<DocumentFolder.Standing> THERE =
            Set.of(DocumentFolder.Standing.RECEIVED, DocumentFolder.Standing.CLEAN);

    @Inject private PaperFileRows rows;

    @Override
    public List<Requirement> of(AccountId account) {
        return rows.of(account).map(file -> List.of(SCAN)).orElse(List.of());
    }

    static boolean isIn(DocumentFolder folder) {
        return THERE.contains(folder.standing(SCAN));
    }
}
