package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.rehearsal.DemonstrationRehearsal;

/** One rehearsal of the shipped server: its files, its addresses, and what is done with it. */
record OneRehearsal(PeriodNumber number) {

    static final int CROWD = 6;
    static final int CAP = 4;

    /** Whose bell has all but rung; once the portal shows it. */
    static OneRehearsal preparedBy(DemonstrationRehearsal demonstration) {
        OneRehearsal rehearsal = new OneRehearsal(demonstration.prepare(CROWD, CAP, Duration.ZERO));
        Patience.until("the rehearsal", () -> rehearsal.get("").status() == 200);
        return rehearsal;
    }

    /** Once each. */
    void everybodyPresses() {
        for (String ticket : tickets()) {
            assertThat(Submissions.press(Inside.http(), number.value(), ticket).status())
                    .isIn(200, 201, 409);
        }
    }

    List<String> tickets() {
        try {
            return Files.readAllLines(folder().resolve("tickets.txt"));
        } catch (IOException e) {
            throw new IllegalStateException("no tickets", e);
        }
    }

    String token() {
        try {
            return Files.readString(folder().resolve("report.token")).strip();
        } catch (IOException e) {
            throw new IllegalStateException("no token", e);
        }
    }

    Path folder() {
        return Inside.data().resolve("rehearsals").resolve(number.value());
    }

    /** What stands at an address below its own. */
    Raw.Answer get(String below) {
        return Raw.get(Inside.http(), "/api/periods/" + number + below);
    }

    /** A driver's report of the whole crowd, with so many failures. */
    String report(int failures) {
        return """
        {"verdict":"GREEN","period":"%s","mode":"MORNING",
         "crowd":{"people":%d,"withoutFinalAnswer":0,"refused":0},
         "presses":{"byKind":{"failure":%d}},"latency":{"finalAnswer":{"max":12.5}},
         "checker":{"judged":true,"faults":0}}
        """
                .formatted(number, CROWD, failures);
    }

    Raw.Answer handsIn(String json) {
        return handsIn(token(), json);
    }

    Raw.Answer handsIn(String bearer, String json) {
        return Raw.send(
                Inside.http(),
                "POST /api/rehearsals/"
                        + number
                        + "/report HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Authorization: Bearer "
                        + bearer
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.length()
                        + "\r\n\r\n"
                        + json);
    }

    /** A verdict would bear the openings of whoever comes next. */
    static void forgetVerdicts(Statements database) {
        database.run(
                "update rehearsal set verdict = null, figures = null, report = null,"
                        + " judged_at = null");
    }
}
