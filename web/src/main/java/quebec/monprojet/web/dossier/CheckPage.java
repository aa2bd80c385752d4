package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Citizenships;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Residence;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Texts;

/** Every answer on one page, each with the page that changes it and returns here. */
@Named
@RequestScoped
public class CheckPage {

    @Inject private Draft draft;
    @Inject private Choices choices;
    @Inject private SignedIn signedIn;
    @Inject private Texts texts;

    /** One answer. */
    public record Row(String label, String value, String href) {

        public String getLabel() {
            return label;
        }

        public String getValue() {
            return value;
        }

        public String getHref() {
            return href;
        }
    }

    /** The answers about one person. */
    public record Block(String title, List<Row> rows) {

        public String getTitle() {
            return title;
        }

        public List<Row> getRows() {
            return rows;
        }
    }

    public void load() {
        if (!signedIn.isApplicant()) {
            Going.to(Paths.SIGN_IN);
        }
    }

    public boolean isSealed() {
        return draft.view().sealed().isPresent();
    }

    public List<Block> getBlocks() {
        List<Block> blocks = new ArrayList<>();
        draft.contents().everybody().forEach(who -> blocks.add(person(who)));
        blocks.add(new Block(texts.of("dossier.tasks.rest"), rest()));
        return blocks;
    }

    private Block person(Who who) {
        Identity identity = draft.contents().identity(who);
        List<Row> rows = new ArrayList<>();
        rows.add(row(Question.NAMES, who, names(identity.names())));
        rows.add(row(Question.BIRTH, who, birth(identity.birth())));
        rows.add(row(Question.CITIZENSHIPS, who, citizenships(identity.citizenships())));
        if (!who.equals(Who.SPOUSE)) {
            var status = identity.maritalStatus();
            String said = status == null ? null : choices.label("maritalStatus", status);
            rows.add(row(Question.MARITAL_STATUS, who, said));
        }
        rows.add(row(Question.RESIDENCE, who, residence(identity.residence())));
        Passport passport = draft.contents().passport(who).orElse(null);
        rows.add(row(Question.PASSPORT, who, passport(passport)));
        return new Block(draft.caption(who), rows);
    }

    private List<Row> rest() {
        var contact = draft.contents().contact();
        var phone = contact.phone();
        var family = draft.contents().family();
        Boolean couple = family.inCouple();
        String spouse = couple == null ? null : texts.of(couple ? "dossier.yes" : "dossier.no");
        String dependants = family.listed() ? String.valueOf(family.dependants().size()) : null;
        return List.of(
                row(Question.ADDRESS, Who.APPLICANT, address(contact.address())),
                row(Question.PHONE, Who.APPLICANT, phone == null ? null : phone.international()),
                row(Question.SPOUSE, Who.APPLICANT, spouse),
                row(Question.DEPENDANTS, Who.APPLICANT, dependants),
                row(Question.STREAM, Who.APPLICANT, stream()));
    }

    private Row row(Question question, Who who, @Nullable String value) {
        String path = Paths.of(question, who);
        String back = path + (path.contains("?") ? "&" : "?") + "retour=verifier";
        String label = texts.of("dossier.task." + question.name().toLowerCase(Locale.ROOT));
        String shown = value == null ? texts.of("dossier.check.missing") : value;
        return new Row(label, shown, isSealed() ? "" : back);
    }

    private static @Nullable String names(@Nullable Names names) {
        return names == null ? null : join(" · ", names.family(), names.given(), names.other());
    }

    private @Nullable String birth(@Nullable Birth birth) {
        return birth == null
                ? null
                : join(
                        ", ",
                        date(birth.date()),
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
                        date(passport.issued()) + " – " + date(passport.expires()));
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

    private @Nullable String stream() {
        StreamChoice choice = draft.contents().stream().orElse(null);
        if (choice == null) {
            return null;
        }
        String ground = choice.ground();
        return ground == null
                ? choices.label("stream", choice.stream())
                : ExemptionGrounds.of(ground).wording(texts.getLanguage());
    }

    private String date(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.getLocale()));
    }

    private static String join(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
