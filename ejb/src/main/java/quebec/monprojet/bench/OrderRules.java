package quebec.monprojet.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import quebec.monprojet.bench.Ordering.Fault;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.opening.DecisionRules;

/** What keeps terms from being an order of processing. */
final class OrderRules {

    static final int MOST_STRATA = 12;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PLACE = 200;

    private OrderRules() {}

    /** Empty when nothing does, on this day in Montréal. */
    static Set<Fault> faults(ProcessingOrder.Terms terms, LocalDate today) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!terms.number().matches("[0-9A-Za-z][0-9A-Za-z-]{0,39}")) {
            faults.add(Fault.NUMBER);
        }
        if (terms.inForceFrom().isBefore(today)) {
            faults.add(Fault.DAY);
        }
        if (terms.publishedIn().length() > LONGEST_PLACE
                || !DecisionRules.isLegalBasis(terms.publishedIn())) {
            faults.add(Fault.PUBLISHED);
        }
        if (!DecisionRules.isReason(terms.reason())) {
            faults.add(Fault.REASON);
        }
        if (!DecisionRules.isLegalBasis(terms.legalBasis())) {
            faults.add(Fault.LEGAL_BASIS);
        }
        if (terms.strata().isEmpty()
                || terms.strata().size() > MOST_STRATA
                || !terms.strata().stream().allMatch(OrderRules::isStratum)) {
            faults.add(Fault.STRATA);
        }
        if (!terms.strata().stream()
                .flatMap(stratum -> stratum.countries().stream())
                .allMatch(Country::exists)) {
            faults.add(Fault.COUNTRY);
        }
        return faults;
    }

    /** What holds of everybody is no stratum: those that none holds come last anyway. */
    private static boolean isStratum(Stratum stratum) {
        boolean conditional =
                stratum.stream() != null
                        || stratum.ground() != null
                        || !stratum.countries().isEmpty()
                        || stratum.receivedBefore() != null;
        return conditional
                && stratum.name().length() <= LONGEST_NAME
                && DecisionRules.isLegalBasis(stratum.name());
    }
}
