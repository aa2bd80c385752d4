package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quebec.monprojet.grid.BasicNeeds;

/** All that a dossier says so far. Changing a person's answers yields the one section to save. */
public final class Contents {

    /** Years. */
    private static final int ADULT = 18;

    private final Map<SectionKind, Section> sections = new EnumMap<>(SectionKind.class);

    public Contents(Map<SectionKind, ? extends Section> sections) {
        this.sections.putAll(sections);
    }

    Map<SectionKind, Section> sections() {
        return Map.copyOf(sections);
    }

    public Contents with(Section section) {
        Contents changed = new Contents(sections);
        changed.sections.put(SectionKind.of(section), section);
        return changed;
    }

    private <T extends Section> Optional<T> known(SectionKind kind, Class<T> type) {
        return Optional.ofNullable(sections.get(kind)).map(type::cast);
    }

    public Identity identity() {
        return known(SectionKind.IDENTITY, Identity.class).orElse(Identity.BLANK);
    }

    public Optional<Passport> passport() {
        return known(SectionKind.PASSPORT, Passport.class);
    }

    public Contact contact() {
        return known(SectionKind.CONTACT, Contact.class).orElse(Contact.BLANK);
    }

    public Family family() {
        return known(SectionKind.FAMILY, Family.class).orElse(Family.BLANK);
    }

    public Education education() {
        return known(SectionKind.EDUCATION, Education.class).orElse(Education.BLANK);
    }

    public Experience experience() {
        return known(SectionKind.EXPERIENCE, Experience.class).orElse(Experience.BLANK);
    }

    public Languages languages() {
        return known(SectionKind.LANGUAGES, Languages.class).orElse(Languages.BLANK);
    }

    public Stays stays() {
        return known(SectionKind.STAYS, Stays.class).orElse(Stays.BLANK);
    }

    public Relatives relatives() {
        return known(SectionKind.RELATIVES, Relatives.class).orElse(Relatives.BLANK);
    }

    public JobOffer offer() {
        return known(SectionKind.OFFER, JobOffer.class).orElse(JobOffer.BLANK);
    }

    public Optional<Destination> destination() {
        return known(SectionKind.DESTINATION, Destination.class);
    }

    public Undertakings undertakings() {
        return known(SectionKind.UNDERTAKINGS, Undertakings.class).orElse(Undertakings.BLANK);
    }

    /** Those who come along with the applicant. */
    public Undertakings.Household household() {
        Spouse spouse = family().spouse();
        long dependants =
                family().dependants().stream().filter(each -> each.bond().accompanying()).count();
        return new Undertakings.Household(
                spouse != null && spouse.accompanying(), (int) dependants);
    }

    /** Those whom the contract of financial self-sufficiency provides for, by age on that day. */
    public BasicNeeds.Household provided(LocalDate day) {
        long minors =
                family().dependants().stream()
                        .filter(each -> each.bond().accompanying())
                        .map(each -> each.identity().birth())
                        .filter(born -> born == null || born.ageOn(day) < ADULT)
                        .count();
        Undertakings.Household household = household();
        return new BasicNeeds.Household(
                household.adults(), (int) minors, household.dependants() - (int) minors);
    }

    /**
     * What is left once everything is put aside that no longer applies: a spouse who does not come
     * along is asked about neither career nor stays.
     */
    Contents pertinent() {
        if (household().spouse()) {
            return this;
        }
        Contents pertinent = new Contents(sections);
        pertinent.sections.replaceAll((kind, section) -> withoutSpouse(section));
        return pertinent;
    }

    /** As it would stand if there had never been a spouse. */
    public Contents withoutSpouse() {
        Contents alone = new Contents(sections);
        alone.sections.replaceAll((kind, section) -> withoutSpouse(section));
        return alone.with(family().alone());
    }

    /** This section with nothing in it of a spouse. */
    static Section withoutSpouse(Section section) {
        if (section instanceof Education known) {
            return known.with(Who.SPOUSE, Listed.nothing());
        } else if (section instanceof Experience known) {
            return known.with(Who.SPOUSE, Listed.nothing());
        } else if (section instanceof Languages known) {
            return known.with(Who.SPOUSE, TestResults.BLANK);
        } else if (section instanceof Stays known) {
            return known.with(Who.SPOUSE, Listed.nothing());
        } else if (section instanceof Relatives known) {
            return known.with(Who.SPOUSE, Declared.unasked());
        } else if (section instanceof Undertakings known) {
            return known.withoutSpouse();
        }
        return section;
    }

    public Optional<StreamChoice> stream() {
        return known(SectionKind.STREAM, StreamChoice.class);
    }

    /** The applicant, the spouse if any, then the dependants in the order of the list. */
    public Set<Who> everybody() {
        Set<Who> everybody = new LinkedHashSet<>(Set.of(Who.APPLICANT));
        if (family().spouse() != null) {
            everybody.add(Who.SPOUSE);
        }
        family().dependants().forEach(dependant -> everybody.add(Who.dependant(dependant.id())));
        return everybody;
    }

    public Identity identity(Who who) {
        return switch (who.role()) {
            case APPLICANT -> identity();
            case SPOUSE -> spouse().identity();
            case DEPENDANT -> dependant(who).identity();
        };
    }

    public Optional<Passport> passport(Who who) {
        return switch (who.role()) {
            case APPLICANT -> passport();
            case SPOUSE -> Optional.ofNullable(spouse().passport());
            case DEPENDANT -> Optional.ofNullable(dependant(who).passport());
        };
    }

    public Section changed(Who who, Identity answer) {
        return switch (who.role()) {
            case APPLICANT -> answer;
            case SPOUSE -> family().withSpouse(spouse -> spouse.with(answer));
            case DEPENDANT -> family().withDependant(id(who), child -> child.with(answer));
        };
    }

    public Section changed(Who who, Passport answer) {
        return switch (who.role()) {
            case APPLICANT -> answer;
            case SPOUSE -> family().withSpouse(spouse -> spouse.with(answer));
            case DEPENDANT -> family().withDependant(id(who), child -> child.with(answer));
        };
    }

    /** How a question stands. */
    public enum Answer {
        GIVEN,
        MISSING,
        /** Not given, and none is needed. */
        OPTIONAL
    }

    public Answer answer(Who who, Question question) {
        Answered answered = new Answered(this);
        if (answered.answered(who, question)) {
            return Answer.GIVEN;
        }
        return answered.optional(who, question) ? Answer.OPTIONAL : Answer.MISSING;
    }

    /** Whether the applicant, this spouse or this dependant comes along. */
    boolean travels(Who who) {
        return switch (who.role()) {
            case APPLICANT -> true;
            case SPOUSE -> spouse().accompanying();
            case DEPENDANT -> dependant(who).bond().accompanying();
        };
    }

    /** Dependants may get theirs later. */
    public boolean needsPassport(Who who) {
        return !who.role().equals(Who.Role.DEPENDANT) && travels(who);
    }

    private Spouse spouse() {
        return Objects.requireNonNull(family().spouse(), "no spouse");
    }

    private Dependant dependant(Who who) {
        return family().dependant(id(who)).orElseThrow();
    }

    private static UUID id(Who who) {
        return Objects.requireNonNull(who.dependant());
    }
}
