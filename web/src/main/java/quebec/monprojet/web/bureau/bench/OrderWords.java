package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.bench.ProcessingOrder;
import quebec.monprojet.bench.ProcessingOrders;
import quebec.monprojet.bench.Stratum;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.texts.Texts;

/** How an order of processing is said: each stratum with its conditions and what it holds. */
@Named
@RequestScoped
public class OrderWords {

    private static final String FRENCH = "fr";

    @Inject private ProcessingOrders orders;
    @Inject private DeskWords desk;
    @Inject private Texts texts;
    @Inject private OrderPage page;

    private @Nullable Map<ProcessingOrder.Terms, Map<Integer, Long>> held;

    /**
     * One line of an order.
     *
     * @param place of the stratum; empty for what comes after all
     * @param held by it now; a dash where the order is neither in force nor about to be
     */
    public record Line(String place, String name, String conditions, String held) {}

    public List<Line> lines(ProcessingOrder order) {
        Optional<Map<Integer, Long>> held = Optional.ofNullable(held().get(order.terms()));
        List<Line> lines = new ArrayList<>();
        int place = 0;
        for (Stratum stratum : order.terms().strata()) {
            place++;
            lines.add(
                    new Line(
                            Integer.toString(place),
                            stratum.name(),
                            conditions(stratum),
                            held(held, place)));
        }
        lines.add(new Line("", texts.of("bench.order.after"), "", held(held, Stratum.NONE)));
        return lines;
    }

    private static String held(Optional<Map<Integer, Long>> places, int place) {
        return places.map(held -> Long.toString(held.getOrDefault(place, 0L))).orElse("–");
    }

    /** Of what one page shows: counted once, and not for orders that are over. */
    private Map<ProcessingOrder.Terms, Map<Integer, Long>> held() {
        var known = held;
        if (known == null) {
            known =
                    orders.places(
                            page.getOrders().stream()
                                    .filter(order -> !page.standing(order).equals("former"))
                                    .map(ProcessingOrder::terms)
                                    .toList());
            held = known;
        }
        return known;
    }

    private String conditions(Stratum stratum) {
        List<String> conditions = new ArrayList<>();
        if (stratum.stream() != null) {
            conditions.add(desk.word("stream", stratum.stream()));
        }
        if (stratum.ground() != null) {
            conditions.add(ground(stratum.ground()));
        }
        if (!stratum.countries().isEmpty()) {
            String countries =
                    stratum.countries().stream()
                            .map(desk::country)
                            .sorted()
                            .collect(Collectors.joining(", "));
            conditions.add(texts.of("bench.order.country", countries));
        }
        if (stratum.receivedBefore() != null) {
            conditions.add(texts.of("bench.order.before", stratum.receivedBefore()));
        }
        return String.join(" · ", conditions);
    }

    private static String ground(String code) {
        return ExemptionGrounds.all().stream()
                .filter(ground -> ground.code().equals(code))
                .map(ground -> ground.wording(FRENCH))
                .findFirst()
                .orElse(code);
    }

    public List<SelectItem> getGrounds() {
        return ExemptionGrounds.all().stream()
                .map(ground -> new SelectItem(ground.code(), ground.wording(FRENCH)))
                .toList();
    }
}
