package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.access.CopySheet;
import quebec.monprojet.access.OwnCopy;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.web.dossier.Readout;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** A copy of data to read: the answers as the dossier's pages say them, then all the rest. */
@RequestScoped
public class CopyPapers {

    private final Dossiers dossiers;
    private final Readout readout;
    private final Texts texts;

    @Inject
    public CopyPapers(Dossiers dossiers, Readout readout, Texts texts) {
        this.dossiers = dossiers;
        this.readout = readout;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    protected CopyPapers() {
        this(null, null, null);
    }

    public byte[] pdf(AccountId person, OwnCopy copy) {
        List<CopySheet.Part> parts = new ArrayList<>();
        parts.add(answers(person));
        CopyWords words = new CopyWords(texts.words());
        copy.data()
                .properties()
                .forEach(feature -> parts.add(words.part(feature.getKey(), feature.getValue())));
        return new CopySheet(
                        texts.getLanguage(),
                        texts.of("look.name"),
                        texts.of("own.pdf.title"),
                        texts.of("own.pdf.lead", Moments.text(copy.takenAt(), texts.getLocale())),
                        texts.of("own.pdf.page"),
                        parts)
                .pdf();
    }

    private CopySheet.Part answers(AccountId person) {
        List<CopySheet.Group> groups =
                readout.of(dossiers.of(person).contents(), (question, who) -> "").stream()
                        .map(
                                block ->
                                        new CopySheet.Group(
                                                block.title(),
                                                block.rows().stream()
                                                        .map(
                                                                row ->
                                                                        new CopySheet.Row(
                                                                                row.label(),
                                                                                row.value()))
                                                        .toList()))
                        .toList();
        return new CopySheet.Part(texts.of("own.part.answers"), "", groups);
    }
}
