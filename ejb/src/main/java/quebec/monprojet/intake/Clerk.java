package quebec.monprojet.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

/**
 * Serves a batch of the line: one transaction a period. When a transaction fails nobody knows
 * whether it was committed, so the register is asked for each, then each is tried once more alone.
 */
final class Clerk implements Consumer<List<Waiting>> {

    private static final Logger LOG = System.getLogger(Clerk.class.getName());

    interface Writer {
        Batch enter(PeriodNumber period, List<Request> requests);
    }

    interface LookUp {
        Optional<Receipt> receiptOf(PeriodNumber period, DossierId dossier);
    }

    private final Writer writer;
    private final LookUp register;
    private final Consumer<List<Entry>> committed;
    private final BiConsumer<Waiting, Outcome> reply;

    /**
     * A clerk.
     *
     * @param committed told of the rows of each committed batch, before anybody is answered
     * @param reply hands the answer over; it must not block the line
     */
    Clerk(
            Writer writer,
            LookUp register,
            Consumer<List<Entry>> committed,
            BiConsumer<Waiting, Outcome> reply) {
        this.writer = writer;
        this.register = register;
        this.committed = committed;
        this.reply = reply;
    }

    @Override
    public void accept(List<Waiting> batch) {
        Map<PeriodNumber, List<Waiting>> byPeriod = new LinkedHashMap<>();
        batch.forEach(
                one -> byPeriod.computeIfAbsent(one.period(), p -> new ArrayList<>()).add(one));
        byPeriod.forEach(this::serve);
    }

    private void serve(PeriodNumber period, List<Waiting> batch) {
        try {
            enter(period, batch);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A batch of " + batch.size() + " failed in " + period, failed);
            batch.forEach(one -> alone(period, one));
        }
    }

    private void alone(PeriodNumber period, Waiting one) {
        try {
            if (answeredFromTheRegister(period, one)) {
                return;
            }
            enter(period, List.of(one));
        } catch (RuntimeException failedAgain) {
            LOG.log(Level.WARNING, "A request failed alone in " + period, failedAgain);
            lastLook(period, one);
        }
    }

    private void lastLook(PeriodNumber period, Waiting one) {
        try {
            if (answeredFromTheRegister(period, one)) {
                return;
            }
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "The register is out of reach in " + period, unreachable);
        }
        reply.accept(one, Outcome.BUSY);
    }

    private boolean answeredFromTheRegister(PeriodNumber period, Waiting one) {
        Optional<Receipt> receipt = register.receiptOf(period, one.request().dossier());
        receipt.ifPresent(found -> reply.accept(one, new Outcome.Placed(found)));
        return receipt.isPresent();
    }

    private void enter(PeriodNumber period, List<Waiting> batch) {
        Batch done = writer.enter(period, batch.stream().map(Waiting::request).toList());
        committed.accept(done.entries());
        Iterator<Entry> entries = done.entries().iterator();
        for (int i = 0; i < batch.size(); i++) {
            reply.accept(batch.get(i), outcome(period, done.verdicts().get(i), entries));
        }
    }

    private static Outcome outcome(PeriodNumber period, Verdict verdict, Iterator<Entry> entries) {
        if (verdict instanceof Verdict.Place) {
            return new Outcome.Placed(entries.next().receipt());
        }
        if (verdict instanceof Verdict.Held held) {
            return new Outcome.Held(new ApplicationNumber(period, held.rank()), held.holder());
        }
        if (verdict instanceof Verdict.Refused refused) {
            return new Outcome.Refused(refused.answer());
        }
        return new Outcome.NoPlace();
    }
}
