package quebec.monprojet.web.rush;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.rehearsal.Judged;
import quebec.monprojet.rehearsal.Judging;

/** {@code POST /api/rehearsals/{number}/report}: the load driver hands in what it saw. */
@WebServlet(urlPatterns = "/api/rehearsals/*")
public class RehearsalsServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([^/]+)/report");
    private static final int LARGEST = 100_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject private transient Judging judging;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Allow", "POST");
        Problem.of(405, "not-allowed", "Report with POST").json().send(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PeriodNumber> rehearsal =
                Optional.ofNullable(request.getPathInfo())
                        .map(PATH::matcher)
                        .filter(Matcher::matches)
                        .flatMap(path -> PeriodNumber.parse(path.group(1)))
                        .filter(PeriodNumber::rehearsal);
        if (rehearsal.isEmpty()) {
            Problem.notFound().json().send(response);
            return;
        }
        String token =
                Optional.ofNullable(request.getHeader("Authorization"))
                        .flatMap(SubmissionForm::bearer)
                        .orElse("");
        byte[] report = request.getInputStream().readNBytes(LARGEST + 1);
        if (report.length > LARGEST) {
            tooLarge().send(response);
            return;
        }
        String json = new String(report, StandardCharsets.UTF_8);
        answer(rehearsal.get(), judging.judge(rehearsal.get(), token, json)).send(response);
    }

    static Answer tooLarge() {
        return Problem.of(413, "too-large", "A report is 100 kilobytes at most").json();
    }

    static Answer answer(PeriodNumber number, Judged judged) {
        if (judged instanceof Judged.Done done) {
            return Answer.json(200, document(number, done.judgement()));
        }
        if (judged instanceof Judged.Already already) {
            return Problem.of(
                            409,
                            "judged",
                            "This rehearsal has its verdict",
                            Map.of("verdict", already.judgement().verdict().name()),
                            null)
                    .json();
        }
        if (judged instanceof Judged.TooSoon soon) {
            return Problem.of(
                            409,
                            "not-open",
                            "The bell has not rung yet",
                            Map.of("opensAt", soon.opensAt().toString()),
                            null)
                    .json();
        }
        if (judged instanceof Judged.BadToken) {
            return Problem.of(401, "bad-token", "The token is not of this rehearsal").json();
        }
        return judged instanceof Judged.Unreadable
                ? Problem.of(400, "bad-report", "This is no report of this rehearsal").json()
                : Problem.notFound().json();
    }

    private static Map<String, Object> document(
            PeriodNumber number, Rehearsal.Judgement judgement) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", number.value());
        document.put("verdict", judgement.verdict().name());
        document.put("judgedAt", judgement.at().toString());
        try {
            document.put("figures", MAPPER.readTree(judgement.figures()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The figures are JSON", e);
        }
        return document;
    }
}
