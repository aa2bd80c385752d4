package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.DecisionRules;
import quebec.monprojet.decision.HeardNotice;
import quebec.monprojet.decision.Look;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.PostedLetter;
import quebec.monprojet.decision.PostedReply;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.RulesInForce;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.texts.Texts;

/**
 * Every notice, reply, decision, demand and answer of an application with its words, oldest first:
 * whoever reads them can tell whether the person was heard.
 */
@Named
@RequestScoped
public class HearingBlock {

    @Inject private Courses courses;
    @Inject private Reconsiderations reconsiderations;
    @Inject private DecisionRules rules;
    @Inject private DeskWords desk;
    @Inject private People people;
    @Inject private Texts texts;

    private final Map<String, List<Heard>> read = new HashMap<>();

    /** Nothing for what is no application; asked once, by whoever shows it. */
    public List<Heard> of(@Nullable String number) {
        return number == null
                ? List.of()
                : Objects.requireNonNull(
                        read.computeIfAbsent(
                                number,
                                asked -> courses.of(asked).map(this::heard).orElse(List.of())));
    }

    private List<Heard> heard(Course course) {
        CaseStanding standing = course.standing();
        List<Reconsideration> demands = course.demands();
        return Stream.of(
                        course.notices().stream()
                                .flatMap(notice -> notice(standing, notice).stream()),
                        course.proposals().stream()
                                .flatMap(each -> proposal(standing, each, demands).stream()),
                        demands.stream().flatMap(demand -> demand(standing, demand).stream()))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Heard::at))
                .toList();
    }

    private List<Heard> notice(CaseStanding standing, HeardNotice given) {
        NoticeOfIntention notice = given.notice();
        List<Heard> said = new ArrayList<>();
        said.add(
                new Heard(
                        notice.givenAt(),
                        texts.of("bureau.heard.notice", desk.word("intended", notice.intended())),
                        people.name(notice.givenBy()),
                        clauses(standing, notice.givenAt(), notice.clauses()),
                        notice.reasons()));
        Instant replied = notice.repliedAt();
        if (replied != null) {
            said.add(
                    new Heard(
                            replied,
                            texts.of("bureau.decide.reply"),
                            person(),
                            List.of(),
                            Objects.requireNonNullElse(given.reply(), "")));
        }
        given.letters().stream().map(this::letter).forEach(said::add);
        return said;
    }

    private Heard letter(PostedReply reply) {
        return new Heard(
                reply.enteredAt(),
                texts.of("bureau.decide.reply"),
                posted(reply.letter()),
                List.of(),
                reply.words());
    }

    private List<Heard> proposal(
            CaseStanding standing, Proposal proposal, List<Reconsideration> demands) {
        boolean withdrawn =
                demands.stream()
                        .filter(demand -> demand.decision().equals(proposal.id()))
                        .anyMatch(demand -> demand.ending() == Reconsideration.Ending.REOPENED);
        LifeBlock.State state = LifeBlock.State.of(proposal, standing);
        List<Heard> said = new ArrayList<>();
        said.add(
                new Heard(
                        proposal.proposedAt(),
                        texts.of("bureau.heard.proposal", desk.word("decided", proposal.outcome())),
                        withdrawn
                                ? texts.of("bureau.heard.withdrawn")
                                : desk.word("look.state", state),
                        withdrawn ? "warning" : state == LifeBlock.State.TAKEN ? "done" : "info",
                        texts.of(
                                "bureau.heard.proposed",
                                people.name(proposal.proposedBy()),
                                desk.word("cause", proposal.cause())),
                        clauses(standing, proposal.proposedAt(), proposal.grounds().clauses()),
                        proposal.grounds().reasons()));
        Look look = proposal.look();
        if (look != null) {
            said.add(
                    new Heard(
                            look.at(),
                            desk.word("heard.look", look.result()),
                            people.name(look.by()),
                            List.of(),
                            Objects.requireNonNullElse(look.reason(), "")));
        }
        return said;
    }

    private List<Heard> demand(CaseStanding standing, Reconsideration demand) {
        List<Heard> said = new ArrayList<>();
        said.add(
                new Heard(
                        demand.askedAt(),
                        texts.of("bureau.decide.again"),
                        reconsiderations
                                .letter(demand.id())
                                .map(this::posted)
                                .orElseGet(this::person),
                        grounds(standing, demand.askedAt(), demand.grounds()),
                        demand.reasons()));
        Reconsideration.Own own = demand.own();
        if (own != null) {
            said.add(
                    new Heard(
                            own.askedAt(),
                            texts.of("bureau.decide.again"),
                            person(),
                            grounds(standing, own.askedAt(), own.grounds()),
                            own.reasons()));
        }
        Instant ended = demand.endedAt();
        if (ended != null) {
            said.add(
                    new Heard(
                            ended,
                            desk.word("heard.again", demand.ending()),
                            name(demand.officer()),
                            List.of(),
                            Objects.requireNonNullElse(demand.answer(), "")));
        }
        return said;
    }

    private List<String> grounds(CaseStanding standing, Instant at, List<String> codes) {
        return rules(standing, at).grounds().stream()
                .filter(ground -> codes.contains(ground.code()))
                .map(ground -> ground.in(Language.FR))
                .toList();
    }

    private List<String> clauses(CaseStanding standing, Instant at, List<String> codes) {
        return rules(standing, at).named(codes).stream()
                .map(clause -> clause.in(Language.FR) + " " + clause.citation())
                .toList();
    }

    /** As they held when something was said. */
    private RulesInForce rules(CaseStanding standing, Instant at) {
        return rules.on(Montreal.day(standing.receivedAt()), Montreal.day(at));
    }

    private String posted(PostedLetter letter) {
        return texts.of("bureau.heard.posted", letter.postedOn(), people.name(letter.enteredBy()));
    }

    private String person() {
        return texts.of("bureau.decide.actor.APPLICANT");
    }

    private String name(@Nullable StaffId who) {
        return who == null ? "" : people.name(who);
    }
}
