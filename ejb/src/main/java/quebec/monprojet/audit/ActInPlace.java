package quebec.monprojet.audit;

import java.util.Map;

/**
 * Fired in the transaction of an act that somebody does in a person's place, before it is written
 * down: whoever gives mandates forbids it by throwing.
 */
public record ActInPlace(Hand.Lent hand, Act act, String subject, Map<String, String> facts) {

    public ActInPlace {
        facts = Map.copyOf(facts);
    }
}
