package quebec.monprojet.dossier;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that a dossier says so far. Changing a person's answers yields the one section to save. */
public final class Contents {

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

    public Identity identity() {
        return sections.get(SectionKind.IDENTITY) instanceof Identity known
                ? known
                : Identity.BLANK;
    }

    public Optional<Passport> passport() {
        return Optional.ofNullable((Passport) sections.get(SectionKind.PASSPORT));
    }

    public Contact contact() {
        return sections.get(SectionKind.CONTACT) instanceof Contact known ? known : Contact.BLANK;
    }

    public Family family() {
        return sections.get(SectionKind.FAMILY) instanceof Family known ? known : Family.BLANK;
    }

    public Optional<StreamChoice> stream() {
        return Optional.ofNullable((StreamChoice) sections.get(SectionKind.STREAM));
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
