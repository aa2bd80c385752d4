package quebec.monprojet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the back office that somebody may open, as {@code addresses.txt} says, on a laptop
 * and on a large monitor: no barrier, no sideways scroll, no text missing, no failure. Those of one
 * file are opened with a file that the portal received.
 */
@At(Moment.OPEN)
class EveryDeskPageIT {

    /** Those that hand out a file, or that nobody signed in has to see. */
    private static final Pattern NO_PAGE =
            Pattern.compile(".*(\\*|\\.pdf|/export)|/bureau/(quitter|connexion|code|accuse)");

    /** Once is enough, by whoever comes first. */
    private static final Set<String> PHOTOGRAPHED = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "officer, agente@demo.example",
        "supervisor, supervision@demo.example",
        "auditor, audit@demo.example",
        "programme-manager, gestion-1@demo.example",
        "administrator, administration@demo.example",
    })
    void isSound(String role, String address, Chromium chromium, Portal portal) {
        String number = Submitting.submits(1, portal);
        try (Person member = chromium.person(portal, Screen.DESKTOP)) {
            member.entersTheDesk(address);
            for (String page : openTo(role)) {
                member.movesTo(Screen.DESKTOP);
                String asked = page + "?numero=" + number;
                assertThat(member.goes(asked).status()).as(asked).isLessThan(500);
                member.findsThePageSound("fr");
                boolean isNew = PHOTOGRAPHED.add(page);
                String name = "desk" + page.replace('/', '-');
                if (isNew) {
                    member.photographs(name);
                }
                member.movesTo(Screen.MONITOR);
                member.neverScrollsSideways();
                if (isNew) {
                    member.photographs(name);
                }
            }
        }
    }

    private static List<String> openTo(String role) {
        try (InputStream addresses =
                Objects.requireNonNull(
                        EveryDeskPageIT.class.getResourceAsStream("/addresses.txt"))) {
            return new String(addresses.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .filter(line -> line.get(0).startsWith("/bureau"))
                    .filter(line -> !NO_PAGE.matcher(line.get(0)).matches())
                    .filter(line -> line.contains("staff") || line.contains(role))
                    .map(line -> line.get(0))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("addresses.txt cannot be read", e);
        }
    }
}
