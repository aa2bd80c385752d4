package quebec.monprojet.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import quebec.monprojet.keys.Secrets;

/**
 * Sets a seal: the answers move into their canonical form, under a digest that no other has. And
 * breaks it.
 */
@ApplicationScoped
class Freezing {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private DossierRows rows;
    @Inject private Secrets secrets;

    /** The same answers under another salt bear another digest. */
    void freeze(DossierRow dossier, Contents contents, Instant at) {
        byte[] form = CanonicalForm.of(contents, salt());
        Identity identity = contents.identity();
        Names names = Objects.requireNonNull(identity.names());
        LocalDate born = Objects.requireNonNull(identity.birth()).date();
        Country livesIn = Objects.requireNonNull(identity.residence()).country();
        PersonKey person =
                PersonKeys.of(
                        secrets.mac(PersonKeys.LABEL),
                        names,
                        born,
                        contents.passport().orElseThrow());
        Stream stream = contents.stream().orElseThrow().stream();
        var stamp = new DossierRow.Stamp(Digest.of(form), person, bearer(names, born), stream, at);
        rows.moveIntoSeal(dossier, () -> dossier.seal(names, born, livesIn, stamp), form);
    }

    /** Whose it was stays known, without a name. */
    void breakSeal(DossierRow dossier) {
        rows.add(
                new BrokenSealRow(
                        dossier.standing(), bearer(dossier.names(), dossier.birthDate())));
        rows.removeSeal(dossier);
    }

    private PersonKey bearer(Names names, LocalDate born) {
        return PersonKeys.bearer(secrets.mac(PersonKeys.LABEL), names, born);
    }

    private static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
