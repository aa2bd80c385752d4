package quebec.monprojet.web.bureau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.ApplicationOrder;
import quebec.monprojet.bench.TeamId;
import quebec.monprojet.bench.WorkFilter.Whose;
import quebec.monprojet.web.bureau.bench.ListAddress.Scope;

class ListAddressTest {

    private static final ListAddress FIRST = ListAddress.of(null, null, null, null);

    @Test
    void whoeverAsksForNothingSeesAllByTheOrderOfProcessing() {
        assertThat(FIRST).isEqualTo(new ListAddress(Scope.ALL, ApplicationOrder.PRIORITY, true, 1));
    }

    @Test
    void anAddressLeadsToTheScreenThatItCameFrom() {
        ListAddress here = new ListAddress(Scope.MINE, ApplicationOrder.BIRTH_DATE, false, 3);
        assertThat(here.path())
                .isEqualTo("/bureau/demandes?liste=moi&ordre=birth-date&sens=desc&page=3");
        assertThat(ListAddress.of("moi", "birth-date", "desc", "3")).isEqualTo(here);
    }

    @Test
    void whatNobodyUnderstandsIsAsIfItWereNotThere() {
        assertThat(ListAddress.of("vous", "hasard", "<b>", "-1")).isEqualTo(FIRST);
        assertThat(ListAddress.of("", "", "", "1000000")).isEqualTo(FIRST);
    }

    @Test
    void theSameOrderOnceMoreGoesTheOtherWayRound() {
        ListAddress byName = FIRST.at(7).by(ApplicationOrder.NAME);
        assertThat(byName).isEqualTo(new ListAddress(Scope.ALL, ApplicationOrder.NAME, true, 1));
        assertThat(byName.by(ApplicationOrder.NAME).ascending()).isFalse();
        assertThat(byName.sort(ApplicationOrder.NAME)).isEqualTo("ascending");
        assertThat(byName.sort(ApplicationOrder.AGE)).isNull();
    }

    @Test
    void theHandsOfAListAreReadAsTheyAreSaid() {
        for (Whose whose :
                new Whose[] {
                    Whose.ANYBODY,
                    Whose.NOBODY,
                    Whose.of(new StaffId(new UUID(1, 2))),
                    Whose.of(new TeamId(new UUID(3, 4)))
                }) {
            assertThat(Holders.read(Holders.word(whose))).isEqualTo(whose);
        }
        assertThat(Holders.read("n’importe qui")).isEqualTo(Whose.ANYBODY);
    }
}
