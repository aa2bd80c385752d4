package quebec.monprojet.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Municipalities;
import quebec.monprojet.grid.Municipality;
import quebec.monprojet.grid.Region;

/** Whether an employer in Québec has an offer to the applicant that the ministry validated. */
public record JobOffer(Declared<Offer> offer) implements Section {

    static final JobOffer BLANK = new JobOffer(Declared.unasked());

    /**
     * The offer. The municipality decides the region; where its name decides nothing, the person
     * says which region it is in.
     *
     * @param number as the ministry's letter of validation bears it
     * @param code of the municipality; null when the list does not have it
     */
    public record Offer(
            String number,
            String employer,
            Occupation occupation,
            String municipality,
            @Nullable String code,
            Region region) {

        public static final int LONGEST = 200;
        public static final int LONGEST_NUMBER = 40;

        public Offer {
            Objects.requireNonNull(occupation);
            Objects.requireNonNull(region);
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
        String typedPlace = answers.required("municipality", typed.municipality(), Offer.LONGEST);
        Region said = answers.optionalChoice("offerRegion", Region.class, typed.region());
        Place place = typedPlace.isEmpty() ? null : place(answers, typedPlace, said);
        return answers.make(
                () ->
                        new JobOffer(
                                Declared.of(
                                        new Offer(
                                                number,
                                                employer,
                                                Objects.requireNonNull(occupation),
                                                Objects.requireNonNull(place).name(),
                                                place.code(),
                                                place.region()))));
    }

    private record Place(String name, @Nullable String code, Region region) {

        static Place of(Municipality known) {
            return new Place(known.name(), known.code(), known.region());
        }
    }

    /** Where this is, by its name, and by the region where several bear it or the list none. */
    private static @Nullable Place place(Answers answers, String name, @Nullable Region said) {
        Municipalities.Found found = Municipalities.find(name);
        if (found instanceof Municipalities.Found.One one) {
            return Place.of(one.municipality());
        }
        if (found instanceof Municipalities.Found.Several several) {
            List<Municipality> there =
                    several.municipalities().stream()
                            .filter(each -> each.region() == said)
                            .toList();
            if (!there.isEmpty()) {
                return Place.of(there.get(0));
            }
        } else if (said != null) {
            return new Place(name, null, said);
        }
        answers.refuse("offerRegion", Fault.Problem.MISSING);
        return null;
    }
}
