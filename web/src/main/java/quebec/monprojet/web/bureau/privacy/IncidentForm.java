package quebec.monprojet.web.bureau.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.privacy.IncidentFacts;

/** The form of an entry in the register of incidents, as it is typed. */
@Named
@RequestScoped
public class IncidentForm {

    private @Nullable LocalDate discoveredOn;
    private @Nullable LocalDate beganOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String nature;
    private @Nullable String categories;
    private @Nullable String circumstances;
    private @Nullable String persons;
    private @Nullable String personsKnown;
    private @Nullable String sensitivity;
    private @Nullable String consequences;
    private @Nullable String likelihood;
    private @Nullable String serious;
    private @Nullable String measures;
    private @Nullable LocalDate commissionOn;
    private @Nullable LocalDate personsToldOn;
    private @Nullable String personsToldHow;

    /** An amendment begins with what is known already. */
    void fill(IncidentFacts facts) {
        discoveredOn = facts.discoveredOn();
        beganOn = facts.beganOn();
        endedOn = facts.endedOn();
        nature = facts.nature();
        categories = facts.categories();
        circumstances = facts.circumstances();
        persons = Integer.toString(facts.persons());
        personsKnown = Boolean.toString(facts.personsKnown());
        sensitivity = facts.sensitivity();
        consequences = facts.consequences();
        likelihood = facts.likelihood();
        serious = Boolean.toString(facts.serious());
        measures = facts.measures();
        commissionOn = facts.commissionOn();
        personsToldOn = facts.personsToldOn();
        personsToldHow = facts.personsToldHow();
    }

    Checked<IncidentFacts> read(LocalDate today) {
        return IncidentFacts.read(
                new IncidentFacts.Typed(
                        discoveredOn,
                        beganOn,
                        endedOn,
                        nature,
                        categories,
                        circumstances,
                        persons,
                        personsKnown,
                        sensitivity,
                        consequences,
                        likelihood,
                        serious,
                        measures,
                        commissionOn,
                        personsToldOn,
                        personsToldHow),
                today);
    }

    public @Nullable LocalDate getDiscoveredOn() {
        return discoveredOn;
    }

    public void setDiscoveredOn(@Nullable LocalDate discoveredOn) {
        this.discoveredOn = discoveredOn;
    }

    public @Nullable LocalDate getBeganOn() {
        return beganOn;
    }

    public void setBeganOn(@Nullable LocalDate beganOn) {
        this.beganOn = beganOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable String getNature() {
        return nature;
    }

    public void setNature(@Nullable String nature) {
        this.nature = nature;
    }

    public @Nullable String getCategories() {
        return categories;
    }

    public void setCategories(@Nullable String categories) {
        this.categories = categories;
    }

    public @Nullable String getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(@Nullable String circumstances) {
        this.circumstances = circumstances;
    }

    public @Nullable String getPersons() {
        return persons;
    }

    public void setPersons(@Nullable String persons) {
        this.persons = persons;
    }

    public @Nullable String getPersonsKnown() {
        return personsKnown;
    }

    public void setPersonsKnown(@Nullable String personsKnown) {
        this.personsKnown = personsKnown;
    }

    public @Nullable String getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(@Nullable String sensitivity) {
        this.sensitivity = sensitivity;
    }

    public @Nullable String getConsequences() {
        return consequences;
    }

    public void setConsequences(@Nullable String consequences) {
        this.consequences = consequences;
    }

    public @Nullable String getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(@Nullable String likelihood) {
        this.likelihood = likelihood;
    }

    public @Nullable String getSerious() {
        return serious;
    }

    public void setSerious(@Nullable String serious) {
        this.serious = serious;
    }

    public @Nullable String getMeasures() {
        return measures;
    }

    public void setMeasures(@Nullable String measures) {
        this.measures = measures;
    }

    public @Nullable LocalDate getCommissionOn() {
        return commissionOn;
    }

    public void setCommissionOn(@Nullable LocalDate commissionOn) {
        this.commissionOn = commissionOn;
    }

    public @Nullable LocalDate getPersonsToldOn() {
        return personsToldOn;
    }

    public void setPersonsToldOn(@Nullable LocalDate personsToldOn) {
        this.personsToldOn = personsToldOn;
    }

    public @Nullable String getPersonsToldHow() {
        return personsToldHow;
    }

    public void setPersonsToldHow(@Nullable String personsToldHow) {
        this.personsToldHow = personsToldHow;
    }
}
