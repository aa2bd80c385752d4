package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import quebec.monprojet.chaos.CutRequest;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Receipt;
import quebec.monprojet.rush.Scenario;
import quebec.monprojet.rush.Ticket;

/** Connections break; whoever asks again has the same rank, always. */
final class CutOff {

    private static final List<CutRequest> KINDS = List.of(CutRequest.values());
    private static final int CUTS = Scenario.number("cuts", 300);
    private static final int PEOPLE = Scenario.number("lossy", 400);
    static final int NEEDED = CUTS + PEOPLE;
    private static final double LOSS = 0.05;
    private static final int WITHIN_SECONDS = 60;

    static void cut(OpenPortal portal) {
        int sameRank = 0;
        for (int i = 0; i < CUTS; i++) {
            Ticket ticket = portal.nextTicket();
            CutRequest cut = KINDS.get(i % KINDS.size());
            portal.seen().add(cut.send(portal.portal().submissions(), ticket));
            long first = rank(portal, ticket);
            sameRank += rank(portal, ticket) == first ? 1 : 0;
        }
        new Scenario("13", "connection cut right after the submit")
                .figure("cut", CUTS)
                .figure("retries with the same rank", sameRank)
                .judged(portal.evidence(true));
        assertThat(sameRank).isEqualTo(CUTS);
    }

    static void lose(OpenPortal portal, Bell bell) throws IOException {
        try (LossyLine line = new LossyLine(portal.server().ports().http(), LOSS)) {
            int before = portal.seen().attempts().size();
            Crowd people = portal.next(PEOPLE);
            Crowd byTheLine = people.by(line::instead);
            List<CompletableFuture<Attempt>> coming =
                    byTheLine.persistOver(bell, Duration.ofSeconds(WITHIN_SECONDS));
            List<Attempt> first = Crowd.answers(coming);
            List<Attempt> again = people.persist();
            new Scenario("13", "5 percent of what is sent is lost with its connection")
                    .figure("people", PEOPLE)
                    .figure("presses", portal.attemptsSince(before).size())
                    .figure("requests lost", line.requestsLost())
                    .figure("answers lost", line.answersLost())
                    .figure("asked again: another rank", different(first, again))
                    .judged(portal.evidence(true));
            assertThat(line.answersLost()).isPositive();
            assertThat(different(first, again)).isZero();
        }
    }

    private static long rank(OpenPortal portal, Ticket ticket) {
        return portal.only(ticket).persist().get(0).receipt().orElseThrow().rank();
    }

    private static int different(List<Attempt> first, List<Attempt> again) {
        List<Long> before = ranks(first);
        List<Long> after = ranks(again);
        int different = 0;
        for (int i = 0; i < before.size(); i++) {
            different += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        return different;
    }

    private static List<Long> ranks(List<Attempt> attempts) {
        List<Long> ranks = new ArrayList<>();
        attempts.forEach(one -> ranks.add(one.receipt().map(Receipt::rank).orElse(0L)));
        return ranks;
    }
}
