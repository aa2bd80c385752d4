package quebec.monprojet.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;

/**
 * Everybody who may come to the portal, from the demonstration that fills it. Each signs in once
 * and stays: a code of six digits is good for one time only.
 */
enum Cast {
    ANONYMOUS(""),
    APPLICANT("demande-1@"),
    OTHER_APPLICANT("demande-2@"),
    BEGINNER(""),
    OFFICER("agente@"),
    SUPERVISOR("supervision@"),
    PROGRAMME_MANAGER("gestion-1@"),
    AUDITOR("audit@"),
    ADMINISTRATOR("administration@");

    private static final Map<Cast, Browser> SIGNED_IN = new EnumMap<>(Cast.class);

    private final String beginning;

    Cast(String beginning) {
        this.beginning = beginning;
    }

    boolean isStaff() {
        return this != ANONYMOUS && !isApplicant();
    }

    boolean isApplicant() {
        return this == APPLICANT || this == OTHER_APPLICANT || this == BEGINNER;
    }

    String address() {
        String line =
                this == BEGINNER
                        ? "(\\S+@\\S+)\\s+has only just begun"
                        : "(" + Pattern.quote(beginning) + "\\S+)";
        return said(line);
    }

    /** Their browser, signed in. */
    Browser browser() {
        synchronized (SIGNED_IN) {
            return SIGNED_IN.computeIfAbsent(this, Cast::signIn);
        }
    }

    /** A new browser in which the same person signs in, staff excepted. */
    Browser anotherBrowser() {
        if (isStaff()) {
            throw new IllegalStateException("A code is good for one time only");
        }
        return signIn(this);
    }

    static String password() {
        return handOut().password();
    }

    static String period() {
        return said("Period (\\S+)");
    }

    /** Of the sealed dossiers of the capped period, in their order. */
    static List<String> tickets() {
        try {
            return Files.readAllLines(prepared().resolve("demonstration/tickets.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration has no tickets", e);
        }
    }

    private static Browser signIn(Cast who) {
        Browser browser = Browser.onThePortal();
        if (who == ANONYMOUS) {
            return browser;
        }
        Page inside = knock(browser, who);
        if (who.isStaff()) {
            Page code = browser.get(inside.location());
            inside = browser.submit(code, Map.of("code", who.code()), "enter");
        }
        if (inside.status() != 302) {
            throw new AssertionError(who + " was not let in:\n" + inside.body());
        }
        return browser;
    }

    /** Passwords are hashed a few at a time: whoever comes to a busy door comes back. */
    private static Page knock(Browser browser, Cast who) {
        Map<String, String> answers = Map.of("address", who.address(), "password", password());
        AtomicReference<Page> inside = new AtomicReference<>();
        Patience.until(
                "room at the door",
                () -> {
                    Page door = browser.get(who.isStaff() ? "/bureau/connexion" : "/connexion");
                    inside.set(browser.submit(door, answers, "signIn"));
                    return inside.get().status() != 503;
                });
        return inside.get();
    }

    private String code() {
        String secret = said(Pattern.quote(beginning) + "\\S+\\s+\\S+\\s+(\\S+)");
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(base32(secret), "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", e);
        }
    }

    private static byte[] base32(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }

    private static String said(String pattern) {
        return handOut().said(pattern).group(1);
    }

    private static HandOut handOut() {
        return HandOut.in(prepared());
    }

    /** The file of tickets comes last; where it is, everything is. */
    private static Path prepared() {
        Path data = Surroundings.base().resolve("data");
        Patience.until(
                "the demonstration", () -> Files.exists(data.resolve("demonstration/tickets.txt")));
        return data;
    }
}
