package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Custody;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.dossier.Job;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Occupation;
import quebec.monprojet.dossier.Occupations;
import quebec.monprojet.dossier.Relative;
import quebec.monprojet.dossier.ResidenceStatus;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.grid.EducationLevel;
import quebec.monprojet.grid.Kin;
import quebec.monprojet.grid.Region;
import quebec.monprojet.grid.Stay;
import quebec.monprojet.grid.TrainingSection;
import quebec.monprojet.web.texts.Texts;

/** What native lists offer, in the reader's language. */
@Named
@RequestScoped
public class Choices {

    @Inject private Texts texts;

    public List<SelectItem> getCountries() {
        Locale language = texts.getLocale();
        return Country.all(language).stream()
                .map(country -> new SelectItem(country.code(), country.name(language)))
                .toList();
    }

    public List<SelectItem> getGrounds() {
        return ExemptionGrounds.all().stream()
                .map(ground -> new SelectItem(ground.code(), ground.wording(texts.getLanguage())))
                .toList();
    }

    public List<SelectItem> getSexes() {
        return items("sex", Sex.values());
    }

    public List<SelectItem> getMaritalStatuses() {
        return items("maritalStatus", MaritalStatus.values());
    }

    public List<SelectItem> getResidenceStatuses() {
        return items("residenceStatus", ResidenceStatus.values());
    }

    public List<SelectItem> getKinships() {
        return items("kinship", Kinship.values());
    }

    public List<SelectItem> getStreams() {
        return items("stream", Stream.values());
    }

    public List<SelectItem> getCustodies() {
        return items("custody", Custody.values());
    }

    /** What a diploma attests. */
    public List<SelectItem> getLevels() {
        return Arrays.stream(EducationLevel.values())
                .filter(level -> level != EducationLevel.NONE)
                .map(level -> new SelectItem(level.name(), label("level", level)))
                .toList();
    }

    public List<SelectItem> getSections() {
        return Arrays.stream(TrainingSection.values())
                .map(section -> new SelectItem(section.name(), section.name()))
                .toList();
    }

    public List<SelectItem> getTerms() {
        return items("terms", Job.Terms.values());
    }

    public List<SelectItem> getPurposes() {
        return items("purpose", Stay.Purpose.values());
    }

    public List<SelectItem> getProgrammes() {
        return items("programme", Stay.Studies.values());
    }

    public List<SelectItem> getKin() {
        return Arrays.stream(Kin.values())
                .filter(kin -> kin != Kin.NONE)
                .map(kin -> new SelectItem(kin.name(), label("kin", kin)))
                .toList();
    }

    public List<SelectItem> getRelativeStatuses() {
        return items("relativeStatus", Relative.Status.values());
    }

    public List<SelectItem> getRegions() {
        return Arrays.stream(Region.values())
                .map(region -> new SelectItem(region.name(), region.officialName()))
                .toList();
    }

    /** Each as it may be typed: its code, then its title. */
    public List<String> getOccupations() {
        return Occupations.all().stream().map(this::occupation).toList();
    }

    String occupation(Occupation occupation) {
        return occupation.code() + " " + occupation.title(texts.getLanguage());
    }

    public List<SelectItem> getYesNo() {
        return List.of(
                new SelectItem("true", texts.of("dossier.yes")),
                new SelectItem("false", texts.of("dossier.no")));
    }

    String label(String field, Enum<?> choice) {
        return texts.of("dossier." + field + "." + choice.name());
    }

    private List<SelectItem> items(String field, Enum<?>[] choices) {
        return Arrays.stream(choices)
                .map(choice -> new SelectItem(choice.name(), label(field, choice)))
                .toList();
    }
}
