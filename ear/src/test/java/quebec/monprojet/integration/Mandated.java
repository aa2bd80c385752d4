package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quebec.monprojet.browser.Mail;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.time.Montreal;

/** An applicant and a delegate of theirs, each in a browser of their own. */
final class Mandated {

    private static final Pattern END =
            Pattern.compile("href=\"(/mandats/mandat\\?id=([0-9a-f-]+))\"");

    private final Browser applicant;
    private final Browser delegate;
    private final Cast who;

    private Mandated(Browser applicant, Browser delegate, Cast who) {
        this.applicant = applicant;
        this.delegate = delegate;
        this.who = who;
    }

    /** The applicant has given up whatever mandate a former test gave. */
    static Mandated between(Cast applicant, Cast delegate) {
        Mandated pair =
                new Mandated(applicant.anotherBrowser(), delegate.anotherBrowser(), delegate);
        pair.revokeAll();
        return pair;
    }

    Browser applicant() {
        return applicant;
    }

    Browser delegate() {
        return delegate;
    }

    /** Offered and accepted; the answer is its identifier. */
    String gives(String power, String capacity) {
        String link = offers(power, capacity);
        Page accepted = answers(delegate, link, "accept");
        assertThat(accepted.location()).isEqualTo("/mandats?fait=accepte");
        return living();
    }

    /** The path in the letter. */
    String offers(String power, String capacity) {
        List<Path> before = letters();
        Page offered = fills(power, capacity, who.address());
        assertThat(offered.location()).as(offered.body()).isEqualTo("/mandats?fait=offert");
        return Patience.seen("the letter", () -> link(before, who.address()));
    }

    Page fills(String power, String capacity, String address) {
        LocalDate day = LocalDate.now(Montreal.ZONE).plusDays(20);
        Map<String, String> answers = new HashMap<>();
        answers.put("name", "Ana Delgado");
        answers.put("address", address);
        answers.put("capacity", capacity);
        answers.put("body", "Barreau du Québec");
        answers.put("membership", "123456-1");
        answers.put("power", power);
        answers.put("language", "FR");
        answers.put("lastDay:day", Integer.toString(day.getDayOfMonth()));
        answers.put("lastDay:month", Integer.toString(day.getMonthValue()));
        answers.put("lastDay:year", Integer.toString(day.getYear()));
        return applicant.submit(applicant.get("/mandats/inviter"), answers, "invite");
    }

    static Page answers(Browser by, String link, String button) {
        return by.submit(by.get(link), Map.of(), button);
    }

    /** The delegate's session acts for the applicant from now on. */
    Page acts(String mandate) {
        return delegate.post("/mandats/agir", Map.of("mandat", mandate));
    }

    void comesBack() {
        delegate.post("/mandats/agir", Map.of());
    }

    void revokeAll() {
        for (Matcher end = ends(); end.find(); end = ends()) {
            Page ended = applicant.submit(applicant.get(end.group(1)), Map.of(), "revoke");
            assertThat(ended.location()).isIn("/mandats?fait=retire", "/mandats?fait=bouton");
        }
    }

    private String living() {
        Matcher end = ends();
        assertThat(end.find()).isTrue();
        return end.group(2);
    }

    private Matcher ends() {
        return END.matcher(applicant.get("/mandats").body());
    }

    private static List<Path> letters() {
        Path folder = Surroundings.base().resolve("data/courriel");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> link(List<Path> before, String address) {
        return letters().stream()
                .filter(file -> !before.contains(file))
                .map(Mandated::read)
                .filter(mail -> mail.text().contains("/mandats/invitation?jeton="))
                .filter(mail -> mail.text().contains(address))
                .map(mail -> URI.create(mail.link()))
                .map(link -> link.getRawPath() + "?" + link.getRawQuery())
                .findFirst();
    }

    private static Mail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Mail(file, new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A kept letter cannot be read", e);
        }
    }
}
