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
            oneByOne(period, batch);
        }
    }

    /**
     * Once the register can't even be read, the rest of the batch is told to come back: trying each
     * in turn would keep the line closed for as many time-outs as people wait in it.
     */
    private void oneByOne(PeriodNumber period, List<Waiting> batch) {
        boolean withinReach = true;
        for (Waiting one : batch) {
            if (withinReach) {
                withinReach = alone(period, one);
            } else {
                reply.accept(one, Outcome.BUSY);
            }
        }
    }

    private boolean alone(PeriodNumber period, Waiting one) {
        try {
            if (answeredFromTheRegister(period, one)) {
                return true;
            }
            enter(period, List.of(one));
            return true;
        } catch (RuntimeException failedAgain) {
            LOG.log(Level.WARNING, "A request failed alone in " + period, failedAgain);
            return lastLook(period, one);
        }
    }

    /** Whether the register could be read at all. */
    private boolean lastLook(PeriodNumber period, Waiting one) {
        try {
            if (!answeredFromTheRegister(period, one)) {
                reply.accept(one, Outcome.BUSY);
            }
            return true;
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "The register is out of reach in " + period, unreachable);
            reply.accept(one, Outcome.BUSY);
            return false;
        }
    }

    /** A receipt of this very request was given just now; any other was given before. */
    private boolean answeredFromTheRegister(PeriodNumber period, Waiting one) {
        Optional<Receipt> receipt = register.receiptOf(period, one.request().dossier());
        receipt.map(
                        found ->
                                found.receivedAt().equals(one.request().arrivedAt())
                                        ? new Outcome.Placed(found)
                                        : new Outcome.Held(
                                                found.number(), Submission.Holder.SAME_DOSSIER))
                .ifPresent(outcome -> reply.accept(one, outcome));
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
