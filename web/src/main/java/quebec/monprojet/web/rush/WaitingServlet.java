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
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.GivenProof;
import quebec.monprojet.intake.IssuedTicket;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.ReturnPath;
import quebec.monprojet.web.mandate.Acting;
import quebec.monprojet.web.state.Fact;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/**
 * The waiting page: the only one of the rush that needs to know who asks. It is rendered once, with
 * the ticket inside; from then on the browser asks for the status alone. What became of it, in this
 * period or an earlier one, is found again under the same address.
 */
@WebServlet(urlPatterns = "/attente/*")
public class WaitingServlet extends HttpServlet {

    @Inject private transient SignedIn reader;
    @Inject private transient Acting acting;
    @Inject private transient Tickets tickets;
    @Inject private transient Receipts receipts;
    @Inject private transient Periods periods;
    @Inject private transient Template template;
    @Inject private transient AnswerPages pages;
    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<AccountId> account = reader.dossierOwner();
        if (account.isEmpty()) {
            response.sendRedirect(ReturnPath.door(request));
            return;
        }
        Locale locale = LanguageCookie.locale(request);
        Optional<IssuedTicket> ticket = tickets.issueFor(account.get());
        Optional<PeriodStanding> period = named(request.getPathInfo()).flatMap(periods::of);
        Optional<Receipt> receipt =
                period.flatMap(of -> ticket.flatMap(held -> receiptOf(of, held)));
        if (receipt.isPresent()) {
            response.sendRedirect("/recu/" + receipt.get().number());
            return;
        }
        Optional<Answer> answer =
                period.flatMap(of -> answerTo(account.get(), ticket, of, locale))
                        .or(() -> ticket.flatMap(held -> button(period, held, locale)));
        if (answer.isPresent()) {
            answer.get().send(response);
        } else {
            response.sendRedirect(
                    ticket.map(held -> "/attente/" + held.period()).orElse("/dossier"));
        }
    }

    private static Optional<PeriodNumber> named(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(each -> each.startsWith("/"))
                .flatMap(each -> PeriodNumber.parse(each.substring(1)));
    }

    /**
     * What pressing the button said already, or would say again, in this period or in an earlier
     * one; nothing to ask before the bell.
     */
    private Optional<Answer> answerTo(
            AccountId account,
            Optional<IssuedTicket> ticket,
            PeriodStanding period,
            Locale locale) {
        if (period.taken() == 0) {
            return Optional.empty();
        }
        Visitor visitor = new Visitor(true, locale, "", period.number());
        return proofOfHavingAsked(account, period, visitor)
                .or(() -> ticket.flatMap(held -> placeOfAnotherDossier(held, visitor)));
    }

    private Optional<Receipt> receiptOf(PeriodStanding period, IssuedTicket ticket) {
        return receipts.ofDossier(period.number(), ticket.dossier());
    }

    private Optional<Answer> placeOfAnotherDossier(IssuedTicket ticket, Visitor visitor) {
        return receipts.ofTwin(visitor.period(), ticket.dossier())
                .map(held -> pages.heldByAnotherDossier(held, visitor));
    }

    private Optional<Answer> proofOfHavingAsked(
            AccountId account, PeriodStanding period, Visitor visitor) {
        Instant lastPlaceAt = period.lastPlaceAt();
        if (lastPlaceAt == null) {
            return Optional.empty();
        }
        return receipts.askedBy(account, period.number())
                .map(asked -> new Submission.Full(lastPlaceAt, GivenProof.of(asked)))
                .map(full -> pages.of(full, visitor, clock.instant()).found());
    }

    private Optional<Answer> button(
            Optional<PeriodStanding> period, IssuedTicket ticket, Locale locale) {
        return period.filter(of -> of.number().equals(ticket.period()))
                .map(of -> inHand(ticket, of, locale));
    }

    /**
     * A delegate who gets the button is written down before it is in their hands; where there is
     * nothing to press, none is handed out.
     */
    private Answer inHand(IssuedTicket ticket, PeriodStanding period, Locale locale) {
        if (!isShut(period.stateAt(clock.instant()))) {
            acting.takeButton(period.number().value());
        }
        return Answer.page(200, page(ticket, period, locale), null);
    }

    private static boolean isShut(State state) {
        return state == State.CLOSED || state == State.SUSPENDED;
    }

    private String page(IssuedTicket ticket, PeriodStanding period, Locale locale) {
        Words words = template.words(locale);
        Instant now = clock.instant();
        State state = period.stateAt(now);
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "waiting");
        content.put("waiting", true);
        acting.person().ifPresent(who -> content.put("inPlaceOf", words.of("mandate.banner", who)));
        content.put("title", WaitingWords.title(state, words));
        content.put("leads", WaitingWords.leads(period, state, words));
        content.put("nexts", WaitingWords.nexts(state, words));
        content.put("facts", facts(period, state, locale, words));
        content.put("ticket", isShut(state) && acting.isOn() ? "" : ticket.text());
        content.put("period", ticket.period().value());
        content.put("early", state == State.ANNOUNCED);
        content.put("second", state != State.OPEN);
        content.put("shut", isShut(state));
        content.put(
                "button", words.get(state == State.FULL ? "rush.waiting.prove" : "rush.submit"));
        content.put("state", state.name());
        content.put("opensAt", period.opensAt().toString());
        content.put("serverTime", now.toString());
        content.put("refreshSeconds", StatusDocument.refreshSeconds(period, now));
        return template.filled(locale, content, "/attente/" + ticket.period());
    }

    private static List<Map<String, Object>> facts(
            PeriodStanding period, State state, Locale locale, Words words) {
        Map<String, Object> opens =
                new HashMap<>(
                        Fact.figure(
                                "opens",
                                words.get("rush.fact.opens"),
                                Moments.text(period.opensAt(), locale)));
        // once it is open the button and the places say all there is to know
        opens.put("when", "ANNOUNCED");
        opens.put("other", state != State.ANNOUNCED);
        Map<String, Object> places =
                Fact.figure(
                        "places",
                        words.get("rush.fact.places"),
                        words.of("rush.fact.places.value", period.remaining(), period.cap()));
        return period.capped() ? List.of(opens, places) : List.of(opens);
    }
}
