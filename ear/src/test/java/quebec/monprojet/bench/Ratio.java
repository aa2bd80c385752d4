package quebec.monprojet.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is compared with what.
 *
 * @param goal what is asked of it; empty when nothing is
 */
record Ratio(String part, String what, String than, String goal) {

    static final List<Ratio> ALL =
            List.of(
                    new Ratio(Acceptances.PART, Acceptances.OURS, Acceptances.NAIVE, "5, better 8"),
                    new Ratio(Acceptances.PART, Acceptances.OURS, Acceptances.PREPARED, ""),
                    new Ratio(Acceptances.PART, Acceptances.CROWDED, Acceptances.NAIVE, ""),
                    new Ratio(Acceptances.PART, Acceptances.CROWDED, Acceptances.PREPARED, ""),
                    new Ratio(
                            FullAndStatus.PART, FullAndStatus.FIRST, FullAndStatus.SERVLET, "0.7"),
                    new Ratio(
                            FullAndStatus.PART, FullAndStatus.AGAIN, FullAndStatus.SERVLET, "0.7"),
                    new Ratio(FullAndStatus.PART, FullAndStatus.STATUS, FullAndStatus.FILE, "0.8"),
                    new Ratio(Growth.PART, Growth.GROWN, Growth.EMPTY, "0.9"),
                    new Ratio(Waiting.PART, Waiting.CROWD, Waiting.NOBODY, "0.9 to 1.1"),
                    new Ratio(FirstSecond.PART, FirstSecond.FIRST, FirstSecond.WARM, "0.8"),
                    new Ratio(Company.PART, Company.BESIDE, Company.ALONE, "0.7"));

    /** Of each round, in ascending order; empty when it was not measured. */
    List<Double> ofRounds(List<Round> rounds) {
        Map<Integer, Double> others = rates(rounds, than);
        return rates(rounds, what).entrySet().stream()
                .filter(one -> others.containsKey(one.getKey()))
                .map(one -> one.getValue() / others.get(one.getKey()))
                .sorted()
                .toList();
    }

    private Map<Integer, Double> rates(List<Round> rounds, String whose) {
        return rounds.stream()
                .filter(one -> one.part().equals(part) && one.what().equals(whose))
                .filter(one -> one.number() > 0)
                .collect(Collectors.toMap(Round::number, Round::rate));
    }
}
