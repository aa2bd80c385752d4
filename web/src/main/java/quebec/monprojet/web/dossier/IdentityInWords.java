package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Citizenships;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Residence;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** Answers about who people are, how to reach them and their family, in the reader's language. */
@RequestScoped
class IdentityInWords {

    @Inject private Choices choices;
    @Inject private Texts texts;
    @Inject private Moments moments;

    /** The answer; null when there is none. */
    @Nullable String answer(Contents contents, Who who, Question question, String voice) {
        var identity = contents.identity(who);
        return switch (question) {
            case BOND -> bond(contents.family(), who, voice);
            case NAMES -> names(identity.names());
            case BIRTH -> birth(identity.birth());
            case CITIZENSHIPS -> citizenships(identity.citizenships());
            case MARITAL_STATUS ->
                    identity.maritalStatus() == null
                            ? null
                            : choices.label("maritalStatus", identity.maritalStatus());
            case RESIDENCE -> residence(identity.residence());
            case PASSPORT -> passport(contents.passport(who).orElse(null));
            case ADDRESS -> address(contents.contact().address());
            case PHONE ->
                    contents.contact().phone() == null
                            ? null
                            : contents.contact().phone().international();
            case SPOUSE -> spouse(contents.family(), voice);
            case DEPENDANTS -> dependants(contents.family());
            default -> throw new IllegalArgumentException("Not about who people are");
        };
    }

    private @Nullable String dependants(Family family) {
        int people = family.dependants().size();
        if (!family.listed()) {
            return null;
        }
        return people == 0 ? texts.of("dossier.check.none.dependants") : String.valueOf(people);
    }

    private @Nullable String spouse(Family family, String voice) {
        Boolean couple = family.inCouple();
        if (couple == null) {
            return null;
        }
        var spouse = family.spouse();
        String said = texts.of(couple ? "dossier.yes" : "dossier.no");
        return spouse == null ? said : said + ", " + along(spouse.accompanying(), voice);
    }

    private @Nullable String bond(Family family, Who who, String voice) {
        return family.dependants().stream()
                .filter(dependant -> dependant.id().equals(who.dependant()))
                .findFirst()
                .map(Dependant::bond)
                .map(
                        bond ->
                                Entries.join(
                                        texts.of(voice + ".kinship." + bond.kinship().name()),
                                        along(bond.accompanying(), voice),
                                        bond.custody() == null
                                                ? null
                                                : choices.label("custody", bond.custody()),
                                        bond.ownCondition()
                                                ? texts.of("dossier.check.condition")
                                                : null))
                .orElse(null);
    }

    private String along(boolean accompanying, String voice) {
        return texts.of(voice + (accompanying ? ".check.along" : ".check.stays"));
    }

    private static @Nullable String names(@Nullable Names names) {
        return names == null ? null : dotted(names.family(), names.given(), names.other());
    }

    private @Nullable String birth(@Nullable Birth birth) {
        return birth == null
                ? null
                : Entries.join(
                        moments.date(birth.date()),
                        birth.place(),
                        birth.country().name(texts.getLocale()),
                        choices.label("sex", birth.sex()));
    }

    private @Nullable String citizenships(@Nullable Citizenships known) {
        if (known == null) {
            return null;
        }
        return known.stateless()
                ? texts.of("dossier.stateless")
                : known.countries().stream()
                        .map(country -> country.name(texts.getLocale()))
                        .collect(Collectors.joining(", "));
    }

    private @Nullable String residence(@Nullable Residence home) {
        return home == null
                ? null
                : Entries.join(
                        home.country().name(texts.getLocale()),
                        choices.label("residenceStatus", home.status()));
    }

    private @Nullable String passport(@Nullable Passport passport) {
        return passport == null
                ? null
                : Entries.join(
                        passport.number(),
                        passport.country().name(texts.getLocale()),
                        moments.date(passport.issued()) + " – " + moments.date(passport.expires()));
    }

    private @Nullable String address(@Nullable Address known) {
        return known == null
                ? null
                : Entries.join(
                        known.line1(),
                        known.line2(),
                        known.city(),
                        known.region(),
                        known.postalCode(),
                        known.country().name(texts.getLocale()));
    }

    private static String dotted(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
