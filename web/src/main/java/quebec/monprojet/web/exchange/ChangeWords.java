package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.exchange.ChangeKind;
import quebec.monprojet.exchange.ChildBorn;
import quebec.monprojet.exchange.Moved;
import quebec.monprojet.exchange.NewFact;
import quebec.monprojet.exchange.PassportRenewed;
import quebec.monprojet.exchange.UnionEnded;
import quebec.monprojet.exchange.UnionFormed;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** New facts in words, in the reader's language. */
@RequestScoped
public class ChangeWords {

    @Inject private Texts texts;
    @Inject private Moments moments;
    @Inject private FamilyToday family;

    /** One fact. */
    public record Row(String label, String value) {}

    static String key(ChangeKind kind) {
        return "exchange.change." + kind.name().toLowerCase(Locale.ROOT);
    }

    public String title(ChangeKind kind) {
        return texts.of(key(kind));
    }

    /** What is to be shown in proof of it, by name, as officers say it. */
    public String evidence(ChangeKind kind) {
        return texts.of("bureau.evidence." + kind);
    }

    /** As one speaks to the person whose application it is. */
    public List<Row> rows(NewFact fact) {
        return fact instanceof PassportRenewed renewed
                ? rows(renewed, family.contents(), "dossier")
                : rows(fact, "dossier");
    }

    /**
     * As one speaks of that person to somebody else.
     *
     * @param today who belongs to the family, to name whose a passport is
     */
    public List<Row> toOfficers(NewFact fact, Contents today) {
        return fact instanceof PassportRenewed renewed
                ? rows(renewed, today, "bureau")
                : rows(fact, "bureau");
    }

    /** What a new address or passport takes the place of; empty for the other facts. */
    public List<Row> formerly(NewFact fact, Contents before) {
        if (fact instanceof Moved) {
            Address left = before.contact().address();
            return left == null ? List.of() : List.of(former(said(left)));
        }
        return fact instanceof PassportRenewed renewed && before.everybody().contains(renewed.who())
                ? before.passport(renewed.who()).map(this::said).map(this::former).stream().toList()
                : List.of();
    }

    private Row former(String value) {
        return new Row(texts.of("bureau.change.formerly"), value);
    }

    private List<Row> rows(PassportRenewed renewed, Contents today, String voice) {
        return List.of(
                new Row(texts.of("exchange.who"), bearer(renewed.who(), today, voice)),
                row("passport", said(renewed.passport())));
    }

    /** By role alone once they have left the family. */
    private String bearer(Who who, Contents today, String voice) {
        String role = texts.of(voice + ".who." + who.role().name().toLowerCase(Locale.ROOT));
        Names names = today.everybody().contains(who) ? today.identity(who).names() : null;
        return names == null ? role : texts.of("dossier.who.named", role, names.full());
    }

    private List<Row> rows(NewFact fact, String voice) {
        List<Row> rows = new ArrayList<>();
        if (fact instanceof ChildBorn born) {
            add(rows, born.child().identity());
            Dependant.Bond bond = born.child().bond();
            rows.add(
                    row(
                            "bond",
                            joined(
                                    texts.of(voice + ".kinship." + bond.kinship()),
                                    along(bond.accompanying(), voice))));
        } else if (fact instanceof UnionFormed union) {
            rows.add(status(union.status()));
            add(rows, union.spouse().identity());
            rows.add(row("spouse", along(union.spouse().accompanying(), voice)));
        } else if (fact instanceof UnionEnded ended) {
            rows.add(status(ended.status()));
        } else if (fact instanceof Moved moved) {
            rows.add(row("address", said(moved.address())));
        }
        return rows;
    }

    private void add(List<Row> rows, Identity identity) {
        Names names = identity.names();
        Birth birth = identity.birth();
        if (names != null) {
            rows.add(row("names", names.full()));
        }
        if (birth != null) {
            rows.add(
                    row(
                            "birth",
                            joined(
                                    moments.date(birth.date()),
                                    birth.place(),
                                    birth.country().name(texts.getLocale()),
                                    texts.of("dossier.sex." + birth.sex()))));
        }
    }

    private Row status(MaritalStatus status) {
        return row("marital_status", texts.of("dossier.maritalStatus." + status));
    }

    private String along(boolean accompanying, String voice) {
        return texts.of(voice + (accompanying ? ".check.along" : ".check.stays"));
    }

    public String said(Address address) {
        return joined(
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country().name(texts.getLocale()));
    }

    private String said(Passport passport) {
        return joined(
                passport.number(),
                passport.country().name(texts.getLocale()),
                moments.date(passport.issued()) + " – " + moments.date(passport.expires()));
    }

    private Row row(String question, String value) {
        return new Row(texts.of("dossier.task." + question), value);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
