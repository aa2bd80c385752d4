package quebec.monprojet.audit;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What an entry concerns: whoever did it, what it was done to, and what its facts name. The rest is
 * known to the features whose things those are.
 */
final class Concerns {

    /** Facts that name a thing, and what the journal calls such things. */
    private static final Map<String, String> NAMED =
            Map.of(
                    "application", "application:",
                    "givenUp", "application:",
                    "dossier", "",
                    "account", "account:",
                    "member", "staff:",
                    "mandate", "mandate:",
                    "paper", "paper:");

    private Concerns() {}

    static Set<Matter> of(
            Actor actor,
            String subject,
            Map<String, String> facts,
            Function<String, Set<Matter>> features) {
        Set<String> things = new LinkedHashSet<>();
        things.add(subject);
        facts.forEach(
                (name, value) -> {
                    String kind = NAMED.get(name);
                    if (kind != null) {
                        things.add(kind + value);
                    }
                });
        Set<Matter> concerns = new LinkedHashSet<>(of(actor));
        for (String thing : things) {
            concerns.addAll(byName(thing));
            concerns.addAll(features.apply(thing));
        }
        return concerns;
    }

    private static Set<Matter> of(Actor actor) {
        return switch (actor.kind()) {
            case APPLICANT -> Set.of(new Matter(Matter.Kind.PERSON, actor.id()));
            case STAFF -> Set.of(new Matter(Matter.Kind.MEMBER, actor.id()));
            case SYSTEM -> Set.of();
        };
    }

    /** What says by itself what it is. */
    private static Set<Matter> byName(String thing) {
        return switch (JournalName.of(thing).kind()) {
            case "application" -> number(JournalName.of(thing).name());
            case "account" ->
                    Belonging.identifier("account:", thing)
                            .map(Matter::person)
                            .map(Set::of)
                            .orElse(Set.of());
            case "staff" ->
                    Belonging.identifier("staff:", thing)
                            .map(Matter::member)
                            .map(Set::of)
                            .orElse(Set.of());
            default -> Set.of();
        };
    }

    private static Set<Matter> number(String number) {
        return number.matches("[0-9A-Z-]{1,40}") ? Set.of(Matter.application(number)) : Set.of();
    }
}
