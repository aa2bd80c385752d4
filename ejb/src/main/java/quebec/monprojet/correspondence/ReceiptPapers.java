package quebec.monprojet.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;

/** The receipt as files to keep. They say nothing that the public register does not say. */
@ApplicationScoped
public class ReceiptPapers {

    private final Receipts receipts;
    private final Periods periods;
    private final PostOffice office;

    @Inject
    public ReceiptPapers(Receipts receipts, Periods periods, PostOffice office) {
        this.receipts = receipts;
        this.periods = periods;
        this.office = office;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ReceiptPapers() {
        this(null, null, null);
    }

    public Optional<byte[]> pdf(ApplicationNumber number, Language language) {
        return receipts.of(number)
                .map(receipt -> sheet(receipt, new Pen(language, office.portal())))
                .map(ReceiptPdf::of);
    }

    public Optional<byte[]> json(ApplicationNumber number) {
        return receipts.of(number).map(ReceiptJson::of);
    }

    ReceiptSheet sheet(Receipt receipt, Pen pen) {
        return new ReceiptSheet(receipt, cap(receipt), pen);
    }

    private @Nullable Integer cap(Receipt receipt) {
        return periods.of(receipt.period())
                .filter(PeriodStanding::capped)
                .map(PeriodStanding::cap)
                .orElse(null);
    }
}
