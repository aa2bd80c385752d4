package quebec.monprojet.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Citizenships;
import quebec.monprojet.dossier.Contact;
import quebec.monprojet.dossier.Custody;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Passport;
import quebec.monprojet.dossier.Residence;
import quebec.monprojet.dossier.ResidenceStatus;
import quebec.monprojet.dossier.Section;
import quebec.monprojet.dossier.Sex;
import quebec.monprojet.dossier.Signature;
import quebec.monprojet.dossier.SpecimenPassport;
import quebec.monprojet.dossier.Spouse;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Undertaking;
import quebec.monprojet.dossier.Undertakings;

/**
 * The answers of one invented family, whole, so that they seal. By turns the applicant lives alone,
 * is married with a child, in a de facto union, or a widowed parent.
 *
 * @param number tells families apart whose names come from the same line of the cast
 */
record Household(int number, LocalDate today) {

    private enum Shape {
        ALONE,
        MARRIED_WITH_CHILD,
        DE_FACTO,
        WIDOWED_WITH_CHILD
    }

    private static final int PASSPORT_YEARS = 10;

    List<Section> answers(StreamChoice stream) {
        Career career = new Career(number, today, born(), player().country());
        List<Section> answers =
                new ArrayList<>(List.of(identity(), passport(), contact(), family(), stream));
        answers.addAll(career.answers(coupled(), stream));
        answers.add(signed());
        return answers;
    }

    Identity identity() {
        return person(player().names(), born(), player().sex(), status());
    }

    private Passport passport() {
        return passport('A', player().printed(), born(), player().sex());
    }

    private Contact contact() {
        return new Contact(player().address(), player().phone());
    }

    private boolean coupled() {
        return shape() == Shape.MARRIED_WITH_CHILD || shape() == Shape.DE_FACTO;
    }

    private Undertakings signed() {
        int children = family().dependants().size();
        Undertakings signed = new Undertakings(Map.of());
        for (Undertaking undertaking : Undertaking.values()) {
            String text = undertaking.text();
            signed =
                    signed.with(
                            undertaking,
                            new Undertakings.Signed(
                                    new Undertakings.Household(coupled(), children),
                                    new Signature(player().names().full(), text, today),
                                    coupled()
                                            ? new Signature(player().spouse().full(), text, today)
                                            : null));
        }
        return signed;
    }

    private Family family() {
        return switch (shape()) {
            case ALONE -> new Family(false, null, List.of(), true);
            case MARRIED_WITH_CHILD -> new Family(true, spouse(), List.of(child()), true);
            case DE_FACTO -> new Family(true, spouse(), List.of(), true);
            case WIDOWED_WITH_CHILD -> new Family(false, null, List.of(child()), true);
        };
    }

    private Spouse spouse() {
        LocalDate born = born().minusDays(400L - number % 300);
        Sex sex = player().sex() == Sex.F ? Sex.M : Sex.F;
        return new Spouse(
                true,
                person(player().spouse(), born, sex, status()),
                passport('B', player().spousePrinted(), born, sex));
    }

    private Dependant child() {
        LocalDate born = today.minusYears(4 + number % 9).minusDays(31L + number % 200);
        Sex sex = player().childSex();
        Kinship kinship =
                shape() == Shape.MARRIED_WITH_CHILD ? Kinship.CHILD_OF_BOTH : Kinship.MY_CHILD;
        return new Dependant(
                UUID.nameUUIDFromBytes(("child-" + number).getBytes(StandardCharsets.UTF_8)),
                new Dependant.Bond(
                        kinship, true, false, kinship == Kinship.MY_CHILD ? Custody.SOLE : null),
                person(player().child(), born, sex, MaritalStatus.SINGLE),
                passport('C', player().childPrinted(), born, sex));
    }

    private Identity person(Names names, LocalDate born, Sex sex, MaritalStatus status) {
        return new Identity(
                names,
                new Birth(born, player().birthplace(), player().country(), sex),
                new Citizenships(List.of(player().country())),
                status,
                new Residence(player().country(), ResidenceStatus.CITIZEN));
    }

    private Passport passport(char series, Player.Printed name, LocalDate born, Sex sex) {
        LocalDate issued = today.minusYears(2).minusDays(number % 365);
        return new SpecimenPassport(
                        "%s%07d".formatted(series, 1_000_000 + number * 37),
                        player().country(),
                        name.family(),
                        name.given())
                .of(born, sex, issued, issued.plusYears(PASSPORT_YEARS));
    }

    private LocalDate born() {
        return LocalDate.of(1979, 3, 1).plusDays(number * 137L % 7000);
    }

    private MaritalStatus status() {
        return switch (shape()) {
            case ALONE -> MaritalStatus.SINGLE;
            case MARRIED_WITH_CHILD -> MaritalStatus.MARRIED;
            case DE_FACTO -> MaritalStatus.DE_FACTO;
            case WIDOWED_WITH_CHILD -> MaritalStatus.WIDOWED;
        };
    }

    private Shape shape() {
        return Shape.values()[number % Shape.values().length];
    }

    private Player player() {
        return Player.number(number);
    }
}
