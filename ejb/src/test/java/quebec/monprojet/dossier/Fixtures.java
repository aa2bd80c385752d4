package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A dossier of somebody alone, complete, under the cap. */
final class Fixtures {

    static final LocalDate OPENING = LocalDate.of(2026, 2, 16);
    static final LocalDate BORN = LocalDate.of(1990, 3, 27);
    static final Country FRANCE = new Country("FR");
    static final Names NAMES = new Names("Müller", "Anaïs Zoé", null);
    static final Passport PASSPORT =
            new Passport(
                    "12AB34567", FRANCE, LocalDate.of(2020, 1, 2), LocalDate.of(2030, 1, 1), null);

    private Fixtures() {}

    static Identity identity(Names names, LocalDate born) {
        return new Identity(
                names,
                new Birth(born, "Lyon", FRANCE, Sex.F),
                new Citizenships(List.of(FRANCE)),
                MaritalStatus.SINGLE,
                new Residence(FRANCE, ResidenceStatus.CITIZEN));
    }

    static Contents complete() {
        Address address = new Address("1, rue de la Paix", null, "Lyon", null, "69001", FRANCE);
        return new Contents(
                Map.of(
                        SectionKind.IDENTITY, identity(NAMES, BORN),
                        SectionKind.PASSPORT, PASSPORT,
                        SectionKind.CONTACT, new Contact(address, new Phone("+33612345678")),
                        SectionKind.FAMILY, new Family(false, null, List.of(), true),
                        SectionKind.STREAM, new StreamChoice(Stream.CAPPED, null)));
    }
}
