package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Citizenships;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.MachineReadableZone;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;

/** The passport, with its two machine-readable lines for who copies them. */
@Named
@RequestScoped
public class PassportPage {

    @Inject private Draft draft;

    private @Nullable String passportNumber;
    private @Nullable String passportCountry;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate expires;
    private @Nullable String mrz1;
    private @Nullable String mrz2;

    public void load() {
        draft.open(Question.PASSPORT).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.passport(draft.who())
                .ifPresentOrElse(this::fill, () -> passportCountry = only(contents));
    }

    /** The country of somebody with one citizenship, which most often made the passport. */
    private @Nullable String only(Contents contents) {
        Citizenships held = contents.identity(draft.who()).citizenships();
        return held == null || held.countries().size() != 1 ? null : held.countries().get(0).code();
    }

    private void fill(Passport passport) {
        passportNumber = passport.number();
        passportCountry = passport.country().code();
        issued = passport.issued();
        expires = passport.expires();
        MachineReadableZone zone = passport.machineReadable();
        if (zone != null) {
            mrz1 = zone.line1();
            mrz2 = zone.line2();
        }
    }

    private Passport.Typed typed() {
        return new Passport.Typed(passportNumber, passportCountry, issued, expires, mrz1, mrz2);
    }

    public void save() {
        draft.keep(
                Question.PASSPORT,
                Passport.read(typed(), draft.today()),
                (contents, answer) -> contents.changed(draft.who(), answer));
    }

    /** A dependant may not have one yet. */
    public boolean isOptional() {
        return draft.who().role() == Who.Role.DEPENDANT;
    }

    public String getSkip() {
        return Paths.after(Question.PASSPORT, draft.who(), draft.contents());
    }

    public @Nullable String getPassportNumber() {
        return passportNumber;
    }

    public void setPassportNumber(@Nullable String passportNumber) {
        this.passportNumber = passportNumber;
    }

    public @Nullable String getPassportCountry() {
        return passportCountry;
    }

    public void setPassportCountry(@Nullable String passportCountry) {
        this.passportCountry = passportCountry;
    }

    public @Nullable LocalDate getIssued() {
        return issued;
    }

    public void setIssued(@Nullable LocalDate issued) {
        this.issued = issued;
    }

    public @Nullable LocalDate getExpires() {
        return expires;
    }

    public void setExpires(@Nullable LocalDate expires) {
        this.expires = expires;
    }

    public @Nullable String getMrz1() {
        return mrz1;
    }

    public void setMrz1(@Nullable String mrz1) {
        this.mrz1 = mrz1;
    }

    public @Nullable String getMrz2() {
        return mrz2;
    }

    public void setMrz2(@Nullable String mrz2) {
        this.mrz2 = mrz2;
    }
}
