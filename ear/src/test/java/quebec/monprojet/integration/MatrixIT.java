package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every address, every role, and the first applicant's file in all of them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MatrixIT {

    private static final Pattern TEXT = Pattern.compile(":\\s*\"([^\"\\\\]{4,})\"");
    private static final Set<Integer> ANSWERS = Set.of(200, 302, 303, 400, 404, 405);

    private final Doors doors = new Doors();

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void everyAddressIsClassifiedAndNoLineIsLeftOver() {
        Set<String> pages =
                Addresses.all().stream()
                        .map(Doors::page)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(doors.classified()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @ParameterizedTest
    @EnumSource(Cast.class)
    void nobodyOpensWhatIsNotTheirs(Cast who) {
        Set<String> secrets = who == Cast.APPLICANT ? Set.of() : secretsOfTheFirstApplicant();
        SoftAssertions softly = new SoftAssertions();
        for (String address : Addresses.all()) {
            for (String path : pathsOf(address)) {
                if (!doors.leadOut(address) || who == Cast.ANONYMOUS) {
                    judge(softly, who, address, who.browser().get(path), secrets);
                }
            }
        }
        softly.assertAll();
    }

    private void judge(
            SoftAssertions softly, Cast who, String address, Page page, Set<String> secrets) {
        String asked = who + " " + page.path();
        if (doors.areNowhere(address)) {
            softly.assertThat(page.status()).as(asked).isEqualTo(404);
        } else if (address.endsWith(".xhtml") && isRefused(page)) {
            softly.assertThat(page.body()).as(asked).doesNotContain("<form id=");
        } else if (doors.areOpenTo(who, address) || doors.leadOut(address)) {
            softly.assertThat(ANSWERS).as(asked).contains(page.status());
            softly.assertThat(page.location())
                    .as(asked)
                    .doesNotMatch("(/bureau)?/connexion\\?(?!fait=quitte$).*");
        } else {
            softly.assertThat(isRefused(page)).as(asked + " → " + page.status()).isTrue();
        }
        if (!doors.showFilesTo(who, address)) {
            softly.assertThat(secrets)
                    .as("seen by " + asked)
                    .noneMatch(secret -> page.body().contains(secret));
        }
    }

    private static boolean isRefused(Page page) {
        return page.status() == 403
                || (page.status() == 302
                        && page.location().matches("(/bureau)?/connexion(\\?.*)?"));
    }

    /** The address with every way of naming the first applicant's file that comes to mind. */
    private static List<String> pathsOf(String address) {
        String number = firstApplicantsNumber();
        String theirs =
                "?id=%1$s&dossier=%1$s&compte=%1$s&numero=%2$s&demande=%2$s&period=%3$s&personne=1"
                        .formatted(firstApplicantsDossier(), number, Cast.period());
        if (!address.endsWith("/*")) {
            return List.of(address + theirs);
        }
        String folder = address.substring(0, address.length() - 1);
        return List.of(
                folder + theirs,
                folder + Cast.period() + theirs,
                folder + number + theirs,
                folder + firstApplicantsDossier(),
                folder + Cast.period() + "/register",
                folder + Cast.period() + "/heads");
    }

    /** Whatever stands in the first applicant's file and not in the second's as well. */
    private static Set<String> secretsOfTheFirstApplicant() {
        Set<String> secrets = texts(Cast.APPLICANT);
        secrets.removeAll(texts(Cast.OTHER_APPLICANT));
        secrets.removeIf(text -> text.matches("[0-9a-f]{64}|[A-Z_]+|[0-9-]{4,10}"));
        secrets.add(Cast.APPLICANT.address());
        assertThat(secrets).as("a file with something in it").hasSizeGreaterThan(8);
        return secrets;
    }

    private static Set<String> texts(Cast who) {
        Page export = who.browser().get("/dossier/export");
        assertThat(export.status()).isEqualTo(200);
        return TEXT.matcher(export.body())
                .results()
                .map(text -> text.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static UUID firstApplicantsDossier() {
        ByteBuffer ticket = ByteBuffer.wrap(Base64.getUrlDecoder().decode(Cast.tickets().get(0)));
        ticket.get();
        ticket.position(ticket.position() + 1 + ticket.get(ticket.position()));
        return new UUID(ticket.getLong(), ticket.getLong());
    }

    /** Pressing again changes nothing: the first applicant holds the receipt already. */
    private static String firstApplicantsNumber() {
        return Submissions.number(Submissions.press(Cast.tickets().get(0)));
    }
}
