package quebec.monprojet.letterbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.Clause;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.DecisionRules;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Remedy;
import quebec.monprojet.decision.RulesInForce;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Montreal;

/** What letters say of a notice or of a decision, from the rules that hold for it. */
@ApplicationScoped
class DecidedFacts {

    private final DecisionRules rules;
    private final Decisions decisions;
    private final Notices notices;
    private final Cases cases;
    private final Clock clock;

    @Inject
    DecidedFacts(
            DecisionRules rules, Decisions decisions, Notices notices, Cases cases, Clock clock) {
        this.rules = rules;
        this.decisions = decisions;
        this.notices = notices;
        this.cases = cases;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    DecidedFacts() {
        this(null, null, null, null, Clock.systemUTC());
    }

    Particulars of(NoticeOfIntention notice) {
        RulesInForce inForce = rules(notice.number(), notice.givenAt());
        Optional<FoundInLetters> found = notices.sheet(notice).map(FoundInLetters::new);
        return Particulars.inAnOfficersWords(
                language -> {
                    SaidInLetters words = SaidInLetters.in(language);
                    Map<Field, List<String>> values = new EnumMap<>(Field.class);
                    values.put(
                            Field.OUTCOME,
                            List.of(words.say("outcome.intended." + notice.intended())));
                    values.put(Field.REASONS, List.of(notice.reasons()));
                    values.put(Field.CLAUSES, clauses(inForce, notice.clauses(), language));
                    values.put(Field.REPLY_UNTIL, List.of(Day.said(notice.replyUntil(), language)));
                    put(found, words, values);
                    return values;
                });
    }

    Particulars of(Decision decision) {
        RulesInForce inForce = rules(decision.number(), decision.takenAt());
        Optional<FoundInLetters> found = decisions.sheet(decision.id()).map(FoundInLetters::new);
        return Particulars.inAnOfficersWords(
                language -> {
                    SaidInLetters words = SaidInLetters.in(language);
                    Map<Field, List<String>> values = new EnumMap<>(Field.class);
                    values.put(
                            Field.OUTCOME,
                            List.of(words.say("outcome.reconsidered." + decision.outcome())));
                    values.put(Field.REASONS, List.of(decision.reasons()));
                    values.put(Field.CLAUSES, clauses(inForce, decision.clauses(), language));
                    values.put(Field.DECIDED_ON, List.of(Day.said(decision.takenAt(), language)));
                    values.put(Field.REMEDIES, remedies(inForce, decision, words));
                    put(found, words, values);
                    return values;
                });
    }

    private static void put(
            Optional<FoundInLetters> found, SaidInLetters words, Map<Field, List<String>> values) {
        values.put(Field.POINTS, found.map(sheet -> sheet.points(words)).orElseGet(List::of));
        values.put(Field.POINT_REASONS, found.map(FoundInLetters::reasons).orElseGet(List::of));
    }

    /**
     * A decision was found to be wrong.
     *
     * @param concluded with what its officer answered
     */
    static Particulars ofAReopening(Reconsideration concluded) {
        Instant at = Objects.requireNonNull(concluded.endedAt());
        return Particulars.inAnOfficersWords(
                language -> {
                    SaidInLetters words = SaidInLetters.in(language);
                    return Map.of(
                            Field.OUTCOME, List.of(words.say("outcome.reopened")),
                            Field.REASONS, List.of(Objects.requireNonNull(concluded.answer())),
                            Field.CLAUSES, List.of(),
                            Field.DECIDED_ON, List.of(Day.said(at, language)),
                            Field.REMEDIES, List.of(words.say("reopened.remedies")),
                            Field.POINTS, List.of(),
                            Field.POINT_REASONS, List.of());
                });
    }

    private RulesInForce rules(ApplicationNumber number, Instant at) {
        Instant filed = cases.of(number).map(standing -> standing.receivedAt()).orElse(at);
        return rules.on(Montreal.day(filed), Montreal.day(clock.instant()));
    }

    private static List<String> clauses(
            RulesInForce inForce, List<String> codes, Language language) {
        return inForce.named(codes).stream().map(clause -> said(clause, language)).toList();
    }

    private static String said(Clause clause, Language language) {
        return clause.in(language) + " (" + clause.citation() + ")";
    }

    private static List<String> remedies(
            RulesInForce inForce, Decision decision, SaidInLetters words) {
        if (decision.outcome() == Outcome.SELECTED) {
            return List.of(words.say("selected.remedies"));
        }
        Stream<String> upheld =
                Stream.ofNullable(decision.reconsiders())
                        .map(first -> words.say("reconsidered.remedies"));
        Stream<String> left =
                inForce.remedies(decision).stream()
                        .map(remedy -> said(remedy, decision.takenAt(), words));
        return Stream.concat(upheld, left).toList();
    }

    private static String said(Remedy remedy, Instant takenAt, SaidInLetters words) {
        String what = remedy.in(words.language());
        return remedy.lastDay(takenAt)
                .map(day -> words.say("remedy.until", Day.said(day, words.language())))
                .map(until -> what + " " + until)
                .orElse(what);
    }
}
