package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.ResidenceStatus;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Stream;
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
