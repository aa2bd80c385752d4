package quebec.monprojet.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Phone;
import quebec.monprojet.dossier.Sex;

/**
 * An invented person with the people around them, read from {@code cast.txt}.
 *
 * @param printed as a passport prints the name for machines, like {@code spousePrinted}
 */
record Player(
        Country country,
        Sex sex,
        Names names,
        Printed printed,
        String birthplace,
        Address address,
        Phone phone,
        Names spouse,
        Printed spousePrinted,
        Names child,
        Printed childPrinted,
        Sex childSex) {

    record Printed(String family, String given) {}

    private static final List<Player> CAST = read();

    /** Anybody from 1; after the last comes the first again. */
    static Player number(int number) {
        return CAST.get((number - 1) % CAST.size());
    }

    private static List<Player> read() {
        try (BufferedReader cast =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Player.class.getResourceAsStream("cast.txt")),
                                StandardCharsets.UTF_8))) {
            return cast.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split(" *\\| *", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the cast of the demonstration can't be read", e);
        }
    }

    private static Player of(String[] said) {
        Country country = new Country(said[0]);
        return new Player(
                country,
                Sex.valueOf(said[1]),
                new Names(said[2], orNull(said[3]), null),
                new Printed(said[4], said[5]),
                said[6],
                new Address(said[7], null, said[8], orNull(said[9]), orNull(said[10]), country),
                new Phone(said[11]),
                new Names(said[12], said[13], null),
                new Printed(said[14], said[15]),
                new Names(said[2], said[16], null),
                new Printed(said[4], said[17]),
                Sex.valueOf(said[18]));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
