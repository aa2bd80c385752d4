package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.JobOffer;
import quebec.monprojet.dossier.Question;

/** An offer of employment that the ministry validated. */
@Named
@RequestScoped
public class OfferPage {

    @Inject private Draft draft;
    @Inject private Choices choices;

    private @Nullable String offer;
    private @Nullable String offerNumber;
    private @Nullable String employer;
    private @Nullable String occupation;
    private @Nullable String municipality;
    private @Nullable String offerRegion;

    public void load() {
        draft.open(Question.OFFER).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        var known = contents.offer().offer();
        offer = known.there() == null ? null : known.there().toString();
        known.known().ifPresent(this::fill);
    }

    private void fill(JobOffer.Offer known) {
        offerNumber = known.number();
        employer = known.employer();
        occupation = choices.occupation(known.occupation());
        municipality = known.municipality();
        offerRegion = known.code() == null ? known.region().name() : null;
    }

    public void save() {
        draft.keep(
                Question.OFFER,
                JobOffer.read(
                        new JobOffer.Typed(
                                offer,
                                offerNumber,
                                employer,
                                occupation,
                                municipality,
                                offerRegion)),
                (contents, answer) -> answer);
    }

    public @Nullable String getOffer() {
        return offer;
    }

    public void setOffer(@Nullable String offer) {
        this.offer = offer;
    }

    public @Nullable String getOfferNumber() {
        return offerNumber;
    }

    public void setOfferNumber(@Nullable String offerNumber) {
        this.offerNumber = offerNumber;
    }

    public @Nullable String getEmployer() {
        return employer;
    }

    public void setEmployer(@Nullable String employer) {
        this.employer = employer;
    }

    public @Nullable String getOccupation() {
        return occupation;
    }

    public void setOccupation(@Nullable String occupation) {
        this.occupation = occupation;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getOfferRegion() {
        return offerRegion;
    }

    public void setOfferRegion(@Nullable String offerRegion) {
        this.offerRegion = offerRegion;
    }
}
