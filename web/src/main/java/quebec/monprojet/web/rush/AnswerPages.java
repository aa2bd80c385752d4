package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.web.RetryAfter;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** What a person reads, or a program, after pressing the button. */
@ApplicationScoped
public class AnswerPages {

    private static final Logger LOG = System.getLogger(AnswerPages.class.getName());

    /** Where each refusal leads, for whoever has read it. */
    private static final Map<String, String> AFTER =
            Map.of(
                    "full", "status",
                    "suspended", "status",
                    "closed", "status",
                    "not-open", "waiting",
                    "bad-ticket", "waiting",
                    "not-ready", "dossier");

    private final Template template;

    @Inject
    public AnswerPages(Template template) {
        this.template = template;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public AnswerPages() {
        this(null);
    }

    Answer of(Submission answer, Visitor visitor, Instant now) {
        if (answer instanceof Submission.Received received) {
            return receipt(201, received.receipt(), null, visitor);
        }
        if (answer instanceof Submission.AlreadyReceived already) {
            return receipt(200, already.receipt(), already.holder(), visitor);
        }
        Problem problem = told(Refusals.of(answer, now));
        return visitor.reads() ? refusal(answer, problem, visitor) : problem.json();
    }

    Answer busy(Visitor visitor) {
        Problem problem = told(Refusals.busy(RetryAfter.A_MOMENT));
        return visitor.reads() ? page(visitor, problem, "busy", List.of(), null) : problem.json();
    }

    /**
     * A decision explains itself, and forty thousand may get one: only failures are written down.
     */
    private static Problem told(Problem problem) {
        LOG.log(
                problem.isFailure() ? Level.INFO : Level.DEBUG,
                "incident={0} status={1} type={2}",
                problem.incident(),
                String.valueOf(problem.status()),
                problem.type());
        return problem;
    }

    private Answer receipt(
            int status, Receipt receipt, Submission.@Nullable Holder holder, Visitor visitor) {
        if (!visitor.reads()) {
            Map<String, Object> document = ProofDocuments.of(receipt);
            if (holder == Submission.Holder.SAME_PERSON) {
                document.put("heldBy", "another-dossier");
                document.put("contest", "/dossier/contester");
            }
            return Answer.json(status, document);
        }
        if (holder == Submission.Holder.SAME_PERSON) {
            return heldByAnotherDossier(receipt, visitor);
        }
        Map<String, Object> content = new HashMap<>(receiptFacts(receipt, visitor.locale()));
        Words words = template.words(visitor.locale());
        content.put("kind", "receipt");
        content.put("title", words.get("rush.receipt.title"));
        content.put(
                "lead",
                words.of(
                        holder == null ? "rush.receipt.lead" : "rush.receipt.again",
                        receipt.rank().value()));
        return Answer.page(
                status,
                template.filled(visitor.locale(), content, "/recu/" + receipt.number()),
                null);
    }

    Answer heldByAnotherDossier(Receipt receipt, Visitor visitor) {
        Words words = template.words(visitor.locale());
        String rank = Integer.toString(receipt.rank().value());
        String at = Moments.text(receipt.receivedAt(), visitor.locale());
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "twin");
        content.put("title", words.get("rush.twin.title"));
        content.put("lead", words.of("rush.twin.lead", rank, at));
        content.put("facts", new AnswerFacts(words).ofAnother(receipt));
        content.put("next", words.get("rush.twin.next"));
        content.put("after", "/dossier/contester");
        content.put("afterText", words.get("rush.twin.contest"));
        return Answer.page(200, filled(content, visitor), null);
    }

    /** Whoever changes the language finds the same answer on the waiting page, or a way to it. */
    private String filled(Map<String, Object> content, Visitor visitor) {
        return template.filled(visitor.locale(), content, after("waiting", visitor));
    }

    Map<String, Object> receiptFacts(Receipt receipt, Locale locale) {
        return Map.of(
                "facts",
                new AnswerFacts(template.words(locale)).of(receipt),
                "exact",
                new AnswerFacts(template.words(locale)).exactly(receipt),
                "number",
                receipt.number().value(),
                "json",
                Json.text(ProofDocuments.of(receipt)));
    }

    private Answer refusal(Submission answer, Problem problem, Visitor visitor) {
        return page(
                visitor,
                problem,
                problem.type(),
                new AnswerFacts(template.words(visitor.locale())).of(visitor.period(), answer),
                answer instanceof Submission.Full full ? full.proof().document() : null);
    }

    private Answer page(
            Visitor visitor,
            Problem problem,
            String kind,
            List<Map<String, Object>> facts,
            @Nullable String proof) {
        Words words = template.words(visitor.locale());
        String key = "rush." + kind.replace("-", "");
        Map<String, Object> content = new HashMap<>();
        content.put("kind", kind);
        content.put("title", words.get(key + ".title"));
        content.put("lead", words.get(key + ".lead"));
        content.put("next", words.get(key + ".next"));
        content.put("facts", facts);
        content.put("incident", problem.isFailure() ? problem.incident().value() : "");
        content.put("ticket", problem.retryAfter() == null ? "" : visitor.ticket());
        content.put("period", visitor.period().value());
        content.put("button", words.get("rush.retry"));
        content.put("proof", proof == null ? "" : proof);
        content.put("proofName", visitor.period() + "-preuve.json");
        String after = AFTER.getOrDefault(kind, "");
        content.put("after", after.isEmpty() ? "" : after(after, visitor));
        content.put("afterText", after.isEmpty() ? "" : words.get("rush.after." + after));
        return Answer.page(problem.status(), filled(content, visitor), problem.retryAfter());
    }

    private static String after(String what, Visitor visitor) {
        return switch (what) {
            case "waiting" -> "/attente/" + visitor.period();
            case "dossier" -> "/dossier/";
            default -> "/etat";
        };
    }
}
