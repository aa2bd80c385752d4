package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.DocumentFolder.Standing;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.FileView;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.evidence.Scanners;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** How documents are called, and how it is said that they are there. */
@RequestScoped
public class DocumentWords {

    @Inject private Texts texts;
    @Inject private Moments moments;
    @Inject private Scanners scanners;

    /** Whose it is, as one speaks of that person to an officer. */
    public String caption(Contents contents, Who who) {
        return Readout.caption(texts, contents, who, "bureau");
    }

    /** Likewise to its reader. */
    String ownCaption(Contents contents, Who who) {
        return Readout.caption(texts, contents, who, "dossier");
    }

    public String label(Requirement requirement) {
        String name = DocumentTerms.of(requirement.kind()).wording(texts.getLanguage());
        Requirement.Item item = requirement.item();
        return item == null ? name : texts.of("documents.item", name, said(item.label()));
    }

    /** A stay is told by the month of its first day; anything else as the person calls it. */
    private String said(String label) {
        return label.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? texts.of(
                        "documents.item.stay",
                        moments.month(YearMonth.from(LocalDate.parse(label))))
                : label;
    }

    String form(DocumentTerms terms) {
        return texts.of("documents.form." + terms.form().name());
    }

    String asked(DocumentTerms terms) {
        return terms.translation()
                ? texts.of("documents.asked.translated", form(terms))
                : form(terms);
    }

    public String standing(Standing standing) {
        return texts.of(
                "documents.standing." + standing.name().toLowerCase(Locale.ROOT) + late(standing));
    }

    /** What an officer found of it, to another. */
    public String found(DocumentVerdict verdict) {
        return texts.of("pieces.verdict." + verdict.finding());
    }

    /** Likewise to its owner: what cannot be sent now is not missing now. */
    String standing(DocumentFolder folder, Requirement requirement, Contents contents) {
        if (folder.unasked(requirement)) {
            return texts.of("documents.standing.unasked");
        }
        return isIfAny(folder, requirement, contents)
                ? texts.of("documents.standing.if_any")
                : standing(folder.standing(requirement));
    }

    static String kind(DocumentFolder folder, Requirement requirement, Contents contents) {
        return folder.unasked(requirement) || isIfAny(folder, requirement, contents)
                ? "optional"
                : kind(folder.standing(requirement));
    }

    /** A passport that the answers do not tell of: only the applicant's is asked for there. */
    private static boolean isIfAny(
            DocumentFolder folder, Requirement requirement, Contents contents) {
        Who who = requirement.who();
        return requirement.kind() == DocumentKind.PASSPORT
                && !who.equals(Who.APPLICANT)
                && folder.telling(contents, who).passport(who).isEmpty()
                && folder.standing(requirement) == Standing.MISSING;
    }

    private String late(Standing standing) {
        return standing == Standing.RECEIVED && !scanners.isThere() ? ".unscanned" : "";
    }

    /** The sort of tag. */
    public static String kind(Standing standing) {
        return switch (standing) {
            case MISSING -> "todo";
            case REFUSED -> "wrong";
            case RECEIVED -> "info";
            case CLEAN, EXPLAINED -> "done";
        };
    }

    public String said(FileView file) {
        return switch (file.state()) {
            case ARRIVING -> texts.of("documents.file.arriving");
            case RECEIVED -> standing(Standing.RECEIVED);
            case CLEAN -> texts.count("documents.file.clean", file.pages());
            case REFUSED -> standing(Standing.REFUSED);
        };
    }

    public static String kind(FileView file) {
        return switch (file.state()) {
            case ARRIVING, REFUSED -> "wrong";
            case RECEIVED -> "info";
            case CLEAN -> "done";
        };
    }
}
