package quebec.monprojet.web.bureau.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.web.dossier.DocumentWords;

/** The documents of dossiers, each with what was found of it, in words. One request shows few. */
@RequestScoped
public class Backings {

    @Inject private EvidenceReading evidence;
    @Inject private DocumentWords words;

    private final Map<DossierId, Optional<DocumentFolder>> folders = new HashMap<>();
    private final Map<DossierId, Map<String, DocumentVerdict>> verdicts = new HashMap<>();

    /** Empty once its account is closed. */
    public Optional<DocumentFolder> folder(DossierId dossier) {
        return folders.computeIfAbsent(dossier, evidence::of);
    }

    /** Of the whole family, in the order of the list of documents. */
    public List<Backing> of(SealedDossier sealed) {
        return folder(sealed.seal().dossier())
                .map(there -> there.checklist().requirements())
                .orElse(List.of())
                .stream()
                .map(requirement -> of(sealed, requirement))
                .toList();
    }

    /** One of them, which its folder asks for. */
    public Backing of(SealedDossier sealed, Requirement requirement) {
        DossierId dossier = sealed.seal().dossier();
        DocumentFolder there = folder(dossier).orElseThrow();
        Contents telling = there.telling(sealed.contents(), requirement.who());
        return backing(there, requirement, words.caption(telling, requirement.who()), dossier);
    }

    private Backing backing(
            DocumentFolder there, Requirement requirement, String person, DossierId dossier) {
        var standing = there.standing(requirement);
        DocumentVerdict verdict = verdicts(dossier).get(requirement.code());
        boolean movedOn = verdict != null && there.hasMovedOn(verdict);
        DocumentVerdict holding = movedOn ? null : verdict;
        return new Backing(
                requirement.code(),
                words.label(requirement),
                person,
                holding == null ? DocumentWords.kind(standing) : Backing.tag(holding),
                holding == null ? words.standing(standing) : words.found(holding),
                there.files(requirement),
                there.explanation(requirement).orElse(""),
                verdict,
                movedOn,
                there.shown(requirement));
    }

    private Map<String, DocumentVerdict> verdicts(DossierId dossier) {
        return Objects.requireNonNull(verdicts.computeIfAbsent(dossier, evidence::verdicts));
    }
}
