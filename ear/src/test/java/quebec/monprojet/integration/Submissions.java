package quebec.monprojet.integration;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;

/** The button of the waiting page, pressed as a program would press it. */
final class Submissions {

    private static final Pattern NUMBER = Pattern.compile("\"applicationNumber\":\"([^\"]+)\"");
    private static final Pattern RANK = Pattern.compile("\"rank\":(\\d+)");

    private Submissions() {}

    /** Waits for the bell, which a demonstration that has just been made may still be before. */
    static Raw.Answer press(int port, String period, String ticket) {
        AtomicReference<Raw.Answer> answer = new AtomicReference<>();
        Patience.until("the bell", () -> !early(answer, pressOnce(port, period, ticket)));
        return answer.get();
    }

    private static boolean early(AtomicReference<Raw.Answer> latest, Raw.Answer answer) {
        latest.set(answer);
        return answer.text().contains("/problems/not-open");
    }

    private static Raw.Answer pressOnce(int port, String period, String ticket) {
        String body = "ticket=" + ticket;
        return Raw.send(
                port,
                "POST /api/periods/"
                        + period
                        + "/submissions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Accept: application/json\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body);
    }

    static Raw.Answer press(String ticket) {
        return press(Surroundings.PORTS.http(), Cast.period(), ticket);
    }

    static String number(Raw.Answer receipt) {
        return first(NUMBER, receipt);
    }

    static int rank(Raw.Answer receipt) {
        return Integer.parseInt(first(RANK, receipt));
    }

    private static String first(Pattern pattern, Raw.Answer answer) {
        Matcher found = pattern.matcher(answer.text());
        if (!found.find()) {
            throw new AssertionError("No receipt: " + answer.text());
        }
        return found.group(1);
    }
}
