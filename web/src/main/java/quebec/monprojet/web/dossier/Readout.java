package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Citizenships;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Residence;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** Every answer of a dossier in words, person by person, in the reader's language. */
@RequestScoped
public class Readout {

    @Inject private Choices choices;
    @Inject private Texts texts;
    @Inject private Moments moments;

    /** One answer. */
    public record Row(String label, String value, String href) {}

    /** The answers about one person. */
    public record Block(String title, List<Row> rows) {}

    /** Where an answer is changed; empty where it is only read. */
    public interface Doors extends BiFunction<Question, Who, String> {}

    /** As one speaks to the person whose dossier it is. */
    public List<Block> of(Contents contents, Doors doors) {
        return blocks(contents, doors, "dossier");
    }

    /** As one speaks of that person to somebody else. */
    public List<Block> toOfficers(Contents contents) {
        return blocks(contents, (question, who) -> "", "bureau");
    }

    private List<Block> blocks(Contents contents, Doors doors, String voice) {
        List<Block> blocks = new ArrayList<>();
        for (Who who : contents.everybody()) {
            String title = caption(texts, contents, who, voice);
            blocks.add(new Block(title, person(contents, who, doors, voice)));
        }
        blocks.add(new Block(texts.of("dossier.tasks.rest"), rest(contents, doors, voice)));
        return blocks;
    }

    static String caption(Texts texts, Contents contents, Who who, String voice) {
        String role = texts.of(voice + ".who." + who.role().name().toLowerCase(Locale.ROOT));
        boolean known = contents.everybody().contains(who);
        Names names = known ? contents.identity(who).names() : null;
        return names == null || who.equals(Who.APPLICANT)
                ? role
                : texts.of("dossier.who.named", role, names.full());
    }

    private List<Row> person(Contents contents, Who who, Doors doors, String voice) {
        Identity identity = contents.identity(who);
        List<Row> rows = new ArrayList<>();
        if (who.role() == Who.Role.DEPENDANT) {
            rows.add(row(Question.BOND, who, bond(contents.family(), who, voice), doors));
        }
        rows.add(row(Question.NAMES, who, names(identity.names()), doors));
        rows.add(row(Question.BIRTH, who, birth(identity.birth()), doors));
        rows.add(row(Question.CITIZENSHIPS, who, citizenships(identity.citizenships()), doors));
        if (!who.equals(Who.SPOUSE)) {
            var status = identity.maritalStatus();
            String said = status == null ? null : choices.label("maritalStatus", status);
            rows.add(row(Question.MARITAL_STATUS, who, said, doors));
        }
        rows.add(row(Question.RESIDENCE, who, residence(identity.residence()), doors));
        Passport passport = contents.passport(who).orElse(null);
        boolean unneeded = passport == null && !contents.needsPassport(who);
        String said = unneeded ? texts.of("dossier.check.optional") : passport(passport);
        rows.add(row(Question.PASSPORT, who, said, doors));
        return rows;
    }

    private List<Row> rest(Contents contents, Doors doors, String voice) {
        var contact = contents.contact();
        var phone = contact.phone();
        var family = contents.family();
        String dependants = family.listed() ? listed(family.dependants().size()) : null;
        return List.of(
                row(Question.ADDRESS, Who.APPLICANT, address(contact.address()), doors),
                row(
                        Question.PHONE,
                        Who.APPLICANT,
                        phone == null ? null : phone.international(),
                        doors),
                row(Question.SPOUSE, Who.APPLICANT, spouse(family, voice), doors),
                row(Question.DEPENDANTS, Who.APPLICANT, dependants, doors),
                row(Question.STREAM, Who.APPLICANT, stream(contents), doors));
    }

    private String listed(int people) {
        return people == 0 ? texts.of("dossier.check.none") : String.valueOf(people);
    }

    private Row row(Question question, Who who, @Nullable String value, Doors doors) {
        String label = texts.of("dossier.task." + question.name().toLowerCase(Locale.ROOT));
        String shown = value == null ? texts.of("dossier.check.missing") : value;
        return new Row(label, shown, doors.apply(question, who));
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
                                join(
                                        ", ",
                                        texts.of(voice + ".kinship." + bond.kinship().name()),
                                        along(bond.accompanying(), voice),
                                        bond.ownCondition()
                                                ? texts.of("dossier.check.condition")
                                                : null))
                .orElse(null);
    }

    private String along(boolean accompanying, String voice) {
        return texts.of(voice + (accompanying ? ".check.along" : ".check.stays"));
    }

    private static @Nullable String names(@Nullable Names names) {
        return names == null ? null : join(" · ", names.family(), names.given(), names.other());
    }

    private @Nullable String birth(@Nullable Birth birth) {
        return birth == null
                ? null
                : join(
                        ", ",
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
                : join(
                        ", ",
                        home.country().name(texts.getLocale()),
                        choices.label("residenceStatus", home.status()));
    }

    private @Nullable String passport(@Nullable Passport passport) {
        return passport == null
                ? null
                : join(
                        ", ",
                        passport.number(),
                        passport.country().name(texts.getLocale()),
                        moments.date(passport.issued()) + " – " + moments.date(passport.expires()));
    }

    private @Nullable String address(@Nullable Address known) {
        return known == null
                ? null
                : join(
                        ", ",
                        known.line1(),
                        known.line2(),
                        known.city(),
                        known.region(),
                        known.postalCode(),
                        known.country().name(texts.getLocale()));
    }

    private @Nullable String stream(Contents contents) {
        StreamChoice choice = contents.stream().orElse(null);
        if (choice == null) {
            return null;
        }
        String ground = choice.ground();
        return ground == null
                ? choices.label("stream", choice.stream())
                : ExemptionGrounds.of(ground).wording(texts.getLanguage());
    }

    private static String join(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
