package quebec.monprojet.web.bureau.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.Refunds;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.exchange.ExchangeBlock;

/** To whom money goes back by hand, where they live today, and what came from them. */
@Named
@RequestScoped
public class Payee {

    @Inject private ApplicationFiles applications;
    @Inject private ExchangeBlock exchange;
    @Inject private Refunds refunds;
    @Inject private DeskWords words;

    /** Empty when the application is no longer to be found. */
    public String name(Refund refund) {
        ApplicationLine line = applications.latest(List.of(refund.account())).get(refund.account());
        return line == null ? "" : words.name(line);
    }

    /** Empty when the dossier is no longer the one that was received. */
    public String address(Refund refund) {
        return exchange.address(refund.application());
    }

    public @Nullable Payment payment(Refund refund) {
        return refunds.payment(refund.id()).orElse(null);
    }
}
