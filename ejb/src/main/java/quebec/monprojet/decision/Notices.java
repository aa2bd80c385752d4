package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/** The notices of intention that were given. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Notices {

    private static final String UNREADABLE = "Notices of intention cannot be read";

    @Inject private Database database;
    @Inject private Examinations examinations;

    public Optional<NoticeOfIntention> of(NoticeId id) {
        return database.ask(
                UNREADABLE,
                connection -> new NoticeRows(connection).of(id).map(NoticeRows.Held::notice));
    }

    /** What an intended refusal rests on, as it had been found then; empty for a rejection. */
    public Optional<FoundSheet> sheet(NoticeOfIntention notice) {
        return notice.intended() == Outcome.REFUSED
                ? examinations.of(notice.number(), notice.givenAt()).map(FoundSheet::of)
                : Optional.empty();
    }

    /** The latest first. */
    public List<NoticeOfIntention> about(ApplicationNumber number) {
        return held(number).stream().map(NoticeRows.Held::notice).toList();
    }

    /** The same with what came back. */
    public List<HeardNotice> heard(ApplicationNumber number) {
        return held(number).stream()
                .map(
                        held ->
                                new HeardNotice(
                                        held.notice(),
                                        held.reply(),
                                        letters(held.notice().id()),
                                        held.stands()))
                .toList();
    }

    /** The one that stands. */
    public Optional<NoticeOfIntention> standing(ApplicationNumber number) {
        return held(number).stream()
                .filter(NoticeRows.Held::stands)
                .map(NoticeRows.Held::notice)
                .findFirst();
    }

    /** What the person replied on line; empty while they have not. */
    public Optional<String> reply(NoticeId id) {
        return database.ask(
                UNREADABLE,
                connection ->
                        new NoticeRows(connection)
                                .of(id)
                                .flatMap(held -> Optional.ofNullable(held.reply())));
    }

    /** What they replied in letters, the first that was entered first. */
    public List<PostedReply> letters(NoticeId id) {
        return database.ask(UNREADABLE, connection -> new PostedReplyRows(connection).to(id));
    }

    public Optional<PostedReply> letter(PostedReplyId id) {
        return database.ask(UNREADABLE, connection -> new PostedReplyRows(connection).of(id));
    }

    /** Of these applications, those whose person has replied and that nobody has taken on since. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Set<String> replied(Collection<String> numbers) {
        return database.ask(UNREADABLE, connection -> new NoticeRows(connection).replied(numbers));
    }

    private List<NoticeRows.Held> held(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new NoticeRows(connection).about(number));
    }
}
