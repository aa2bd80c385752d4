package quebec.monprojet.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Region;

/** Whether an employer in Québec has an offer to the applicant that the ministry validated. */
public record JobOffer(Declared<Offer> offer) implements Section {

    static final JobOffer BLANK = new JobOffer(Declared.unasked());

    /**
     * The offer. The municipality decides the region; where its name decides nothing, the person
     * says which region it is in.
     *
     * @param number as the ministry's letter of validation bears it
     */
    public record Offer(
            String number,
            String employer,
            Occupation occupation,
            String municipality,
            @Nullable Region region) {

        public static final int LONGEST = 200;
        public static final int LONGEST_NUMBER = 40;

        public Offer {
            Objects.requireNonNull(occupation);
        }
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String held,
            @Nullable String number,
            @Nullable String employer,
            @Nullable String occupation,
            @Nullable String municipality,
            @Nullable String region) {}

    public static Checked<JobOffer> read(Typed typed) {
        Answers answers = new Answers();
        Boolean held = answers.yesOrNo("offer", typed.held());
        if (!Boolean.TRUE.equals(held)) {
            return answers.make(() -> new JobOffer(Declared.none()));
        }
        String number = answers.required("offerNumber", typed.number(), Offer.LONGEST_NUMBER);
        String employer = answers.required("employer", typed.employer(), Offer.LONGEST);
        Occupation occupation = answers.occupation("occupation", typed.occupation());
        String municipality =
                answers.required("municipality", typed.municipality(), Offer.LONGEST);
        Region region = answers.optionalChoice("offerRegion", Region.class, typed.region());
        return answers.make(
                () ->
                        new JobOffer(
                                Declared.of(
                                        new Offer(
                                                number,
                                                employer,
                                                Objects.requireNonNull(occupation),
                                                municipality,
                                                region))));
    }
}
