package quebec.monprojet.letterbook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.account.Language;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/** Invented people whom a template is tried on before anybody real is written to. */
public enum Sample {
    PLAIN("Zoé Tremblay", "Une première raison.\nUne seconde raison."),
    LONG(
            "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe"
                    + " Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth",
            "Une raison qui n’en finit pas, et qui se poursuit. ".repeat(60)),
    RIGHT_TO_LEFT("محمد بن عبد الله آل سعود", "سبب أول\nסיבה שנייה"),
    HOSTILE(
            "Zoé \"La &quot;rose\" O'Brien <script>alert(1)</script> ((motifs)) **gras**",
            "<b>Une raison</b> # - ((nom))\n<img src=x onerror=alert(1)>");

    private static final Duration MONTH = Duration.ofDays(30);

    private final String person;
    private final String lines;

    Sample(String person, String lines) {
        this.person = person;
        this.lines = lines;
    }

    String person() {
        return person;
    }

    ApplicationNumber number() {
        return new ApplicationNumber(new PeriodNumber("2000-1"), new Rank(1));
    }

    List<String> of(Field field, Language language, Instant now) {
        return switch (field) {
            case NAME -> List.of(person);
            case CERTIFICATE -> List.of("CSQ-00000002 (" + person + ")");
            case VOID -> List.of("CSQ-00000001 (" + person + ")");
            case NUMBER -> List.of(number().value());
            case RECEIVED_ON, DAY, DECIDED_ON -> List.of(Day.said(now, language));
            case REPLY_UNTIL -> List.of(Day.said(now.plus(MONTH), language));
            case OUTCOME -> List.of(SaidInLetters.in(language).say("outcome.intended.REFUSED"));
            case DECISION -> List.of("2000-A-1");
            case REFUND -> List.of(SaidInLetters.in(language).say("cancelled.nothing"));
            case REASONS, CLAUSES, REMEDIES, POINTS, POINT_REASONS -> lines.lines().toList();
        };
    }
}
