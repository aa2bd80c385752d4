package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.Links;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffLetters;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.MandateLetters;

/** Says what a letter says at the moment it leaves, not at the moment it was owed. */
@ApplicationScoped
class Drafts {

    private final Accounts accounts;
    private final Links links;
    private final MandateLetters mandates;
    private final StaffLetters staff;
    private final Instance<Drafting> draftings;
    private final PostOffice office;

    @Inject
    Drafts(
            Accounts accounts,
            Links links,
            MandateLetters mandates,
            StaffLetters staff,
            @Any Instance<Drafting> draftings,
            PostOffice office) {
        this.accounts = accounts;
        this.links = links;
        this.mandates = mandates;
        this.staff = staff;
        this.draftings = draftings;
        this.office = office;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Drafts() {
        this(null, null, null, null, null, null);
    }

    Draft of(Letter letter) {
        return switch (letter.kind()) {
            case CONFIRM_ADDRESS,
                    RESET_PASSWORD,
                    CHANGE_ADDRESS,
                    ADDRESS_KNOWN,
                    ADDRESS_CHANGED,
                    PASSWORD_CHANGED ->
                    link(letter);
            case MANDATE_OFFERED -> offer(letter);
            case STAFF_INVITED -> invitation(letter);
            case STAFF_ACCESS -> access(letter);
            default -> toAccount(letter);
        };
    }

    /** To whoever is to prove that the address is theirs. */
    private Draft link(Letter letter) {
        return links.mailable(UUID.fromString(letter.subject()))
                .<Draft>map(
                        link ->
                                new Draft.Ready(
                                        link.to().address(),
                                        LinkLetter.of(link, pen(link.to().language()))))
                .orElseGet(() -> new Draft.Dropped(Pointless.LINK_OVER));
    }

    /** To an address that may have no account, in the language that the applicant chose. */
    private Draft offer(Letter letter) {
        return MandateId.parse(letter.subject())
                .flatMap(mandates::offer)
                .<Draft>map(
                        offer ->
                                new Draft.Ready(
                                        offer.address(),
                                        new MandateLetter(pen(offer.offered().mandate().language()))
                                                .offer(offer)))
                .orElseGet(() -> new Draft.Dropped(Pointless.OVERTAKEN));
    }

    private Draft invitation(Letter letter) {
        return staff.invitation(UUID.fromString(letter.subject()))
                .<Draft>map(
                        invitation ->
                                new Draft.Ready(
                                        invitation.access().address(),
                                        new StaffLetter(pen(Language.FR)).invited(invitation)))
                .orElseGet(() -> new Draft.Dropped(Pointless.LINK_OVER));
    }

    private Draft access(Letter letter) {
        return staff.administrator(new StaffId(letter.account().value()))
                .flatMap(
                        address ->
                                staff.access(UUID.fromString(letter.subject()))
                                        .<Draft>map(
                                                access ->
                                                        new Draft.Ready(
                                                                address,
                                                                new StaffLetter(pen(Language.FR))
                                                                        .access(access))))
                .orElseGet(() -> new Draft.Dropped(Pointless.NO_ADDRESS));
    }

    private Draft toAccount(Letter letter) {
        var recipient = accounts.recipient(letter.account());
        if (recipient.isEmpty()) {
            return new Draft.Dropped(Pointless.NO_ADDRESS);
        }
        return drafting(letter.kind())
                .of(letter, pen(recipient.get()))
                .<Draft>map(text -> new Draft.Ready(recipient.get().address(), text))
                .orElseGet(() -> new Draft.Dropped(Pointless.OVERTAKEN));
    }

    private Drafting drafting(LetterKind kind) {
        return draftings.stream()
                .filter(drafting -> drafting.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes " + kind));
    }

    private Pen pen(Recipient recipient) {
        Pen pen = pen(recipient.language());
        return recipient.isByPost() ? pen.posted() : pen;
    }

    private Pen pen(Language language) {
        return new Pen(language, office.portal());
    }
}
