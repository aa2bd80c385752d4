package quebec.monprojet.web.bureau;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import quebec.monprojet.account.Role;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.fees.Money;
import quebec.monprojet.web.texts.Words;

/** The facts of an entry in French: their names, and those of their values that are known. */
final class JournalFacts {

    private static final String NAME = "bureau.fact.";
    private static final String VALUE = "bureau.value.";

    /** Where the words of a fact are that is a code of several features. */
    private static final Map<String, List<String>> FAMILIES =
            Map.of(
                    "kind",
                            List.of(
                                    "bureau.official.",
                                    "own.code.kind.",
                                    "bureau.handover.answer."),
                    "cause", List.of("bureau.certificate.cause."),
                    "destination", List.of("bureau.handover.destination."),
                    "failure", List.of("bureau.handover.failure."),
                    "reason", List.of("handovers.fault."));

    private static final String NO_CAP = Integer.toString(Integer.MAX_VALUE);

    private final Words words;
    private final UnaryOperator<String> people;
    private final UnaryOperator<String> clauses;

    /**
     * @param people colleagues by name, of their identifiers
     * @param clauses what decisions rest on in words, of their codes
     */
    JournalFacts(Words words, UnaryOperator<String> people, UnaryOperator<String> clauses) {
        this.words = words;
        this.people = people;
        this.clauses = clauses;
    }

    String said(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .filter(fact -> !fact.getValue().isBlank())
                        .filter(fact -> !isSaidTwice(fact, facts))
                        .map(fact -> name(fact) + "\u00a0: " + said(fact))
                        .collect(Collectors.joining(" · "));
    }

    /** As the journal holds them. */
    static String codes(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** Whoever gives a file back held it before, and no longer does. */
    private static boolean isSaidTwice(Map.Entry<String, String> fact, Map<String, String> facts) {
        return fact.getKey().equals("holder") && fact.getValue().equals(facts.get("formerHolder"));
    }

    /** Letters and certificates have numbers as applications do, which begin with their letters. */
    private String name(Map.Entry<String, String> fact) {
        String key = fact.getKey();
        if (key.equals("number") && fact.getValue().startsWith("L-")) {
            return words.get(NAME + "number.letter");
        }
        if (key.equals("number") && fact.getValue().startsWith("CSQ-")) {
            return words.get(NAME + "number.certificate");
        }
        return known(NAME + key, key);
    }

    private String said(Map.Entry<String, String> fact) {
        String key = fact.getKey();
        String value = fact.getValue();
        return switch (key) {
            case "opensAt", "from", "to", "before", "receivedAt" -> instant(value);
            case "attempted", "act" -> known("bureau.act." + value, value);
            case "roles" -> roles(value);
            case "holder", "formerHolder", "member" -> people.apply(value);
            case "movedFrom", "movedTo" -> known("bureau.status." + value, value);
            case "clauses" ->
                    Arrays.stream(value.split(" ")).map(clauses).collect(Collectors.joining("; "));
            case "state" -> known("opening.state.name." + value, value);
            case "outcome", "stream", "status", "answer", "means", "channel", "power", "section" ->
                    known("bureau." + key + "." + value, value);
            case "verdict" -> known("bureau.verdict." + value, known(VALUE + value, value));
            case "criterion" -> known("points.criterion." + value, value);
            case "finding" -> known("pieces.verdict." + value, value);
            case "noted" -> known("bureau.change.state." + value, value);
            case "capacity" -> known("mandate.capacity." + value.toLowerCase(Locale.ROOT), value);
            case "kind", "cause", "destination", "failure", "reason" -> code(key, value);
            case "changed" -> each(value, field -> known("bureau.changed." + field, field));
            case "lacking" -> each(value, this::lacking);
            case "cents" -> money(value);
            case "piece" -> piece(value);
            case "cap" -> value.equals(NO_CAP) ? words.get(VALUE + "no-cap") : value;
            default -> known(VALUE + value, JournalSubject.brief(value));
        };
    }

    private String code(String key, String value) {
        return Objects.requireNonNull(FAMILIES.get(key)).stream()
                .map(family -> family + value)
                .filter(words::containsKey)
                .findFirst()
                .map(words::get)
                .orElseGet(() -> known(VALUE + value, value));
    }

    private static String each(String codes, UnaryOperator<String> said) {
        return Arrays.stream(codes.split(" ")).map(said).collect(Collectors.joining(", "));
    }

    private String lacking(String code) {
        return DocumentKind.asked(code + ".")
                .map(kind -> DocumentTerms.of(kind).wording("fr"))
                .orElseGet(() -> known("papers.lacking." + code, code));
    }

    private static String money(String cents) {
        return cents.matches("\\d{1,12}")
                ? new Money(Long.parseLong(cents)).in(Locale.CANADA_FRENCH)
                : cents;
    }

    /** A document by its name, and whose it is; the kind alone stands there in some entries. */
    private String piece(String code) {
        String[] parts = code.split("\\.", 3);
        String name =
                DocumentKind.asked(code)
                        .map(kind -> DocumentTerms.of(kind).wording("fr"))
                        .orElse(code);
        return parts.length < 2 ? name : name + ", " + words.get("bureau.who." + role(parts[1]));
    }

    private static String role(String person) {
        return switch (person) {
            case "moi" -> "applicant";
            case "conjoint" -> "spouse";
            default -> "dependant";
        };
    }

    private String roles(String ids) {
        return Arrays.stream(ids.split(" "))
                .flatMap(id -> Role.ofId(id).stream())
                .map(role -> words.get("bureau.role." + role))
                .collect(Collectors.joining(", "));
    }

    private String known(String key, String otherwise) {
        return words.containsKey(key) ? words.get(key) : otherwise;
    }

    /** A search without bounds was written down with instants that nobody lives. */
    private String instant(String value) {
        try {
            Instant instant = Instant.parse(value);
            return JournalPage.isBound(instant)
                    ? DeskWords.column(instant)
                    : words.get(VALUE + "unbounded");
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
