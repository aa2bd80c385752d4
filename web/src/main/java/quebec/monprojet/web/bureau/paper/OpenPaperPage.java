package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.assisted.Opened;
import quebec.monprojet.assisted.PaperFiles;
import quebec.monprojet.assisted.PaperForm;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/papier/ouvrir}: a folder that came in becomes a file. */
@Named
@RequestScoped
public class OpenPaperPage {

    @Inject private PaperFiles files;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Texts texts;
    @Inject private Clock clock;

    private @Nullable String reference;
    private @Nullable String familyName;
    private @Nullable String givenNames;
    private @Nullable LocalDate born;
    private @Nullable String address;
    private Language language = Language.FR;
    private @Nullable LocalDate arrivedOn;

    public void open() {
        PaperForm.Typed typed =
                new PaperForm.Typed(
                        reference, familyName, givenNames, born, address, language, arrivedOn);
        LocalDate today = Montreal.day(clock.instant());
        Set<PaperForm.Fault> faults = typed.faults(today);
        faults.forEach(this::say);
        if (!faults.isEmpty()) {
            return;
        }
        Opened opened = files.open(reader.staff().orElseThrow(), typed.form(today));
        if (opened instanceof Opened.Done done) {
            Going.to(PaperFilePage.path(done.file()));
        } else {
            door.say("reference", "bureau.paper.wrong.reference.taken");
        }
    }

    private void say(PaperForm.Fault fault) {
        String field =
                switch (fault) {
                    case REFERENCE -> "reference";
                    case FAMILY_NAME -> "familyName";
                    case BORN -> "born";
                    case ADDRESS -> "address";
                    case ARRIVED_ON -> "arrivedOn";
                };
        door.say(field, "bureau.paper.wrong." + field);
    }

    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(each -> new SelectItem(each, texts.of("bureau.paper.language." + each.code())))
                .toList();
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(@Nullable String givenNames) {
        this.givenNames = givenNames;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public @Nullable LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(@Nullable LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }
}
