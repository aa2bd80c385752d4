package quebec.monprojet.web.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.Payment;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.Verdict;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** What becomes of the fees of an application that a decision cancelled. */
@RequestScoped
class GivenBack {

    @Inject private Texts texts;
    @Inject private Moments moments;

    /** Whether they are still to be sent, or when they were; empty where none were paid. */
    String said(FeeStanding standing) {
        return standing.paid().map(paid -> said(paid, standing)).orElse("");
    }

    private String said(Payment paid, FeeStanding standing) {
        String amount = paid.amount().in(texts.getLocale());
        return standing.refunds().stream()
                .filter(refund -> refund.reason() == Verdict.CANCELLED)
                .map(Refund::confirmedAt)
                .<Instant>mapMulti(
                        (at, sent) -> {
                            if (at != null) {
                                sent.accept(at);
                            }
                        })
                .findFirst()
                .map(at -> texts.of("fees.cancelled.sent", amount, moments.date(Montreal.day(at))))
                .orElseGet(() -> texts.of("fees.cancelled.back", amount));
    }
}
