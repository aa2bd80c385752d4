package quebec.monprojet.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;

/**
 * What one application costs. Only those who come along are paid for.
 *
 * @param spouses 0 or 1
 */
public record Fees(Tariff tariff, int spouses, int dependants) {

    public Fees {
        if (spouses < 0 || spouses > 1 || dependants < 0) {
            throw new IllegalArgumentException("no such family");
        }
    }

    /** Who is paid for, how many, and how much each. */
    public record Item(Who who, int count, Money each) {
        public Money amount() {
            return each.times(count);
        }

        /** The key of a text that names them, one or several. */
        public String words() {
            return "fees.item."
                    + who.name().toLowerCase(Locale.ROOT)
                    + (count == 1 ? "" : ".several");
        }
    }

    /** The lines of a bill. */
    public enum Who {
        APPLICANT,
        SPOUSE,
        DEPENDANT
    }

    /** Those of a sealed dossier. */
    public static Fees of(Contents contents, Tariff tariff) {
        var spouse = contents.family().spouse();
        int spouses = spouse != null && spouse.accompanying() ? 1 : 0;
        int dependants =
                (int)
                        contents.family().dependants().stream()
                                .map(Dependant::bond)
                                .filter(Dependant.Bond::accompanying)
                                .count();
        return new Fees(tariff, spouses, dependants);
    }

    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(new Item(Who.APPLICANT, 1, tariff.applicant()));
        if (spouses > 0) {
            items.add(new Item(Who.SPOUSE, spouses, tariff.spouse()));
        }
        if (dependants > 0) {
            items.add(new Item(Who.DEPENDANT, dependants, tariff.dependant()));
        }
        return items;
    }

    public Money total() {
        return items().stream().map(Item::amount).reduce(new Money(0), Money::plus);
    }
}
