package quebec.monprojet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConcernsTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID DOSSIER = UUID.randomUUID();

    @Test
    void whoeverActsIsConcerned() {
        assertThat(of(Actor.staff(MEMBER), "letters", Map.of()))
                .containsExactly(Matter.member(MEMBER));
        assertThat(of(Actor.applicant(PERSON), "account:" + PERSON, Map.of()))
                .containsExactly(Matter.person(PERSON));
    }

    @Test
    void aPartOfTheSystemIsNobody() {
        assertThat(of(Actor.system("fees"), "application:2026-1-000042-7", Map.of()))
                .containsExactly(Matter.application("2026-1-000042-7"));
    }

    @Test
    void whatAFactNamesIsConcernedToo() {
        assertThat(
                        of(
                                Actor.system("succession"),
                                "application:2026-1-S-000001-X",
                                Map.of("givenUp", "2026-1-000042-7", "place", "42")))
                .containsExactlyInAnyOrder(
                        Matter.application("2026-1-S-000001-X"),
                        Matter.application("2026-1-000042-7"));
    }

    @Test
    void theFeaturesSayWhoseTheirThingsAre() {
        Set<Matter> concerned =
                Concerns.of(
                        Actor.staff(MEMBER),
                        "file",
                        Map.of("dossier", DOSSIER.toString()),
                        thing ->
                                thing.equals(DOSSIER.toString())
                                        ? Set.of(Matter.dossier(DOSSIER), Matter.person(PERSON))
                                        : Set.of());
        assertThat(concerned)
                .containsExactlyInAnyOrder(
                        Matter.member(MEMBER), Matter.dossier(DOSSIER), Matter.person(PERSON));
    }

    @Test
    void whatLooksLikeNoNumberConcernsNothing() {
        assertThat(of(Actor.system("fees"), "application:' or 1=1", Map.of())).isEmpty();
        assertThat(of(Actor.system("fees"), "account:nobody", Map.of())).isEmpty();
    }

    private static Set<Matter> of(Actor actor, String subject, Map<String, String> facts) {
        return Concerns.of(actor, subject, facts, thing -> Set.of());
    }
}
