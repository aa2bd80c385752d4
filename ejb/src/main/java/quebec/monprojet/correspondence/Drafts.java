package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.dossier.Conclusion;
import quebec.monprojet.dossier.ContestationId;
import quebec.monprojet.dossier.Contestations;

/** Says what a letter says at the moment it leaves, not at the moment it was owed. */
@ApplicationScoped
class Drafts {

    private final Accounts accounts;
    private final Links links;
    private final OpeningFacts openings;
    private final ApplicationDrafts applications;
    private final Contestations contestations;
    private final MandateDrafts mandates;
    private final ExchangeDrafts exchanges;
    private final KeepingDrafts keeping;
    private final PaperDrafts papers;
    private final PostOffice office;

    @Inject
    Drafts(
            Accounts accounts,
            Links links,
            OpeningFacts openings,
            ApplicationDrafts applications,
            Contestations contestations,
            MandateDrafts mandates,
            ExchangeDrafts exchanges,
            KeepingDrafts keeping,
            PaperDrafts papers,
            PostOffice office) {
        this.accounts = accounts;
        this.links = links;
        this.openings = openings;
        this.applications = applications;
        this.contestations = contestations;
        this.mandates = mandates;
        this.exchanges = exchanges;
        this.keeping = keeping;
        this.papers = papers;
        this.office = office;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Drafts() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    Draft of(Letter letter) {
        return switch (letter.kind()) {
            case ACKNOWLEDGEMENT,
                    FEES_INVITED,
                    FEES_PAID,
                    FEES_EXPIRED,
                    CASE_CANCELLED,
                    MONEY_BACK ->
                    to(letter.account(), who -> applications.of(letter, who));
            case PAPER_SEALED, PAPER_ANSWERED ->
                    to(letter.account(), who -> papers.of(letter, who));
            case OPENING_NOTICE ->
                    told(letter, openings.standingNotice(number(letter)), OpeningLetter::of);
            case SUSPENSION ->
                    told(letter, openings.standingSuspension(number(letter)), OpeningLetter::of);
            case CONTEST_CONCLUDED -> told(letter, conclusion(letter), ContestationLetter::of);
            case MANDATE_OFFERED ->
                    mandates.offer(letter).orElseGet(() -> new Draft.Dropped(Pointless.OVERTAKEN));
            case MANDATE_ACCEPTED, MANDATE_REVOKED, MANDATE_ENDED, MANDATE_USED ->
                    to(letter.account(), who -> mandates.of(letter, who));
            case MESSAGE_WAITING,
                    CHANGE_NOTED,
                    CASE_WITHDRAWN,
                    REQUEST_RECEIVED,
                    REQUEST_PROLONGED,
                    REQUEST_ANSWERED ->
                    to(letter.account(), who -> exchanges.of(letter, who));
            case DRAFT_FIRST_WARNING, DRAFT_LAST_WARNING, DOCUMENTS_ASKED, DOCUMENTS_REMINDER ->
                    to(
                            letter.account(),
                            who ->
                                    keeping.of(letter, words(who), office.portal())
                                            .map(text -> said(who, text)));
            case CONFIRM_ADDRESS,
                    RESET_PASSWORD,
                    CHANGE_ADDRESS,
                    ADDRESS_KNOWN,
                    ADDRESS_CHANGED,
                    PASSWORD_CHANGED ->
                    link(letter);
        };
    }

    /** How a fact is put into words. */
    private interface Writing<F> {
        LetterText of(F fact, Words words, URI portal);
    }

    /** Of what is no fact any more nobody is told. */
    private <F> Draft told(Letter letter, Optional<F> fact, Writing<F> writing) {
        return to(
                letter.account(),
                who -> fact.map(told -> said(who, writing.of(told, words(who), office.portal()))));
    }

    private Draft to(AccountId account, Function<Recipient, Optional<Draft>> write) {
        Optional<Recipient> recipient = accounts.recipient(account);
        if (recipient.isEmpty()) {
            return new Draft.Dropped(Pointless.NO_ADDRESS);
        }
        return write.apply(recipient.get()).orElseGet(() -> new Draft.Dropped(Pointless.OVERTAKEN));
    }

    private Draft link(Letter letter) {
        return links.mailable(UUID.fromString(letter.subject()))
                .map(
                        link ->
                                said(
                                        link.to(),
                                        LinkLetter.of(link, words(link.to()), office.portal())))
                .orElseGet(() -> new Draft.Dropped(Pointless.LINK_OVER));
    }

    private static Draft said(Recipient who, LetterText text) {
        return new Draft.Ready(who.address(), text, List.of());
    }

    private static Words words(Recipient who) {
        return new Words(who.language());
    }

    private Optional<Conclusion> conclusion(Letter letter) {
        return ContestationId.parse(letter.subject()).flatMap(contestations::conclusion);
    }

    private static long number(Letter letter) {
        return Long.parseLong(letter.subject());
    }
}
