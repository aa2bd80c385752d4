package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.GivenProof;
import quebec.monprojet.intake.IssuedTicket;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.ReturnPath;
import quebec.monprojet.web.state.Fact;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/**
 * The waiting page: the only one of the rush that needs to know who asks. It is rendered once, with
 * the ticket inside; from then on the browser asks for the status alone.
 */
@WebServlet(urlPatterns = "/attente/*")
public class WaitingServlet extends HttpServlet {

    @Inject private transient SignedIn reader;
    @Inject private transient Tickets tickets;
    @Inject private transient Receipts receipts;
    @Inject private transient Periods periods;
    @Inject private transient Template template;
    @Inject private transient AnswerPages pages;
    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (reader.account().isEmpty()) {
            response.sendRedirect(ReturnPath.door(request));
            return;
        }
        Optional<IssuedTicket> ticket = tickets.issueFor(reader.account().get());
        if (ticket.isEmpty()) {
            response.sendRedirect("/dossier");
            return;
        }
        if (!("/" + ticket.get().period()).equals(request.getPathInfo())) {
            response.sendRedirect("/attente/" + ticket.get().period());
            return;
        }
        Optional<Receipt> receipt =
                receipts.ofDossier(ticket.get().period(), ticket.get().dossier());
        if (receipt.isPresent()) {
            response.sendRedirect("/recu/" + receipt.get().number());
            return;
        }
        Optional<PeriodStanding> period = periods.of(ticket.get().period());
        if (period.isEmpty()) {
            response.sendRedirect("/etat");
            return;
        }
        Locale locale = LanguageCookie.locale(request);
        answerTo(ticket.get(), period.get(), locale)
                .orElseGet(() -> Answer.page(200, page(ticket.get(), period.get(), locale), null))
                .send(response);
    }

    /**
     * What pressing the button said already, or would say again; nothing to ask before the bell.
     */
    private Optional<Answer> answerTo(IssuedTicket ticket, PeriodStanding period, Locale locale) {
        if (period.taken() == 0) {
            return Optional.empty();
        }
        Visitor visitor = new Visitor(true, locale, ticket.text(), ticket.period());
        return receipts.ofTwin(ticket.period(), ticket.dossier())
                .map(held -> pages.heldByAnotherDossier(held, visitor))
                .or(() -> proofOfHavingAsked(ticket, period.lastPlaceAt(), visitor));
    }

    private Optional<Answer> proofOfHavingAsked(
            IssuedTicket ticket, @Nullable Instant lastPlaceAt, Visitor visitor) {
        if (lastPlaceAt == null) {
            return Optional.empty();
        }
        return receipts.asked(ticket.period(), ticket.dossier())
                .map(proof -> new Submission.Full(lastPlaceAt, GivenProof.of(proof)))
                .map(full -> pages.of(full, visitor, clock.instant()).found());
    }

    private String page(IssuedTicket ticket, PeriodStanding period, Locale locale) {
        Words words = template.words(locale);
        Instant now = clock.instant();
        State state = period.stateAt(now);
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "waiting");
        content.put("waiting", true);
        content.put(
                "title",
                words.get(period.capped() ? "rush.waiting.title" : "rush.waiting.title.exempt"));
        content.put("leads", WaitingWords.leads(period, state, words));
        content.put("nexts", WaitingWords.nexts(state, words));
        content.put("facts", facts(period, locale, words));
        content.put("ticket", ticket.text());
        content.put("period", ticket.period().value());
        content.put("full", state == State.FULL);
        content.put("shut", state == State.CLOSED || state == State.SUSPENDED);
        content.put(
                "button", words.get(state == State.FULL ? "rush.waiting.prove" : "rush.submit"));
        content.put("state", state.name());
        content.put("opensAt", period.opensAt().toString());
        content.put("serverTime", now.toString());
        content.put("refreshSeconds", StatusDocument.refreshSeconds(period, now));
        return template.filled(locale, content, "/attente/" + ticket.period());
    }

    private static List<Map<String, Object>> facts(
            PeriodStanding period, Locale locale, Words words) {
        Map<String, Object> opens =
                Fact.figure(
                        "opens",
                        words.get("rush.fact.opens"),
                        Moments.text(period.opensAt(), locale));
        Map<String, Object> places =
                Fact.figure(
                        "places",
                        words.get("rush.fact.places"),
                        words.of("rush.fact.places.value", period.remaining(), period.cap()));
        return period.capped() ? List.of(opens, places) : List.of(opens);
    }
}
