package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.Tables;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;

class TemplateRowsTest {

    private static final StaffId ONE = new StaffId(UUID.randomUUID());
    private static final StaffId OTHER = new StaffId(UUID.randomUUID());
    private static final Map<Language, Wording> WORDS =
            Map.of(
                    Language.FR, new Wording("((numero))", "Bonjour"),
                    Language.EN, new Wording("((numero))", "Hello"),
                    Language.ES, new Wording("((numero))", "Hola"));

    private Connection database;
    private TemplateRows rows;

    @BeforeEach
    void make() throws Exception {
        database = Tables.inMemory().made();
        rows = new TemplateRows(database);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void theLatestPromisesNothingThatCannotBeDone(OfficialKind kind) throws Exception {
        Template latest = rows.of(kind).get(0);
        assertThat(Template.faults(kind, latest.wordings())).isEmpty();
        assertThat(latest.in(Language.FR).body()).doesNotContain("joindre", "jointes", "choisi");
        assertThat(latest.in(Language.EN).body()).doesNotContain("add documents", "added");
        assertThat(latest.in(Language.ES).body()).doesNotContain("adjuntar", "adjuntó");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindComesWithALetterThatHoldsAndIsSound(OfficialKind kind) throws Exception {
        Template shipped = rows.inForce(kind, Written.NOW).orElseThrow();
        assertThat(shipped.version()).isEqualTo(1);
        assertThat(Template.faults(kind, shipped.wordings())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedLetterIsWrittenToEverySample(Sample sample) throws Exception {
        LetterPapers papers = new LetterPapers();
        for (Template template : rows.all()) {
            for (Language language : Language.values()) {
                LetterContent said = papers.said(template, language, sample);
                assertThat(said.first().subject()).doesNotContain("((nom");
                assertThat(said.first().blocks()).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void aDraftHoldsForNobodyUntilSomebodyElseApprovesIt() throws Exception {
        assertThat(rows.add(OfficialKind.GENERAL, 2, WORDS, ONE, Written.NOW)).isTrue();
        Template draft = rows.of(OfficialKind.GENERAL).get(0);
        assertThat(inForce()).isEqualTo(1);
        assertThat(rows.approve(draft, ONE, Written.NOW, Written.NOW)).isFalse();
        assertThat(rows.approve(draft, OTHER, Written.NOW, Written.NOW)).isTrue();
        assertThat(inForce()).isEqualTo(2);
        assertThat(rewrites(Written.NOW, Written.NOW)).isFalse();
    }

    @Test
    void aDraftThatWasRewrittenIsNotWhatWasRead() throws Exception {
        rows.add(OfficialKind.GENERAL, 2, WORDS, ONE, Written.NOW);
        Template read = rows.of(OfficialKind.GENERAL).get(0);
        assertThat(rewrites(Written.NOW, Written.NOW.plusSeconds(1))).isTrue();
        assertThat(rows.approve(read, OTHER, Written.NOW, Written.NOW)).isFalse();
    }

    @Test
    void ofTwoWhoRewriteOneDraftTheSecondIsOvertaken() throws Exception {
        rows.add(OfficialKind.GENERAL, 2, WORDS, ONE, Written.NOW);
        assertThat(rewrites(Written.NOW, Written.NOW.plusSeconds(1))).isTrue();
        assertThat(rewrites(Written.NOW, Written.NOW.plusSeconds(2))).isFalse();
    }

    private boolean rewrites(Instant read, Instant at) throws SQLException {
        return rows.rewrite(OfficialKind.GENERAL, 2, read, WORDS, ONE, at);
    }

    @Test
    void theTableItselfRefusesWhoeverApprovesTheirOwn() throws Exception {
        rows.add(OfficialKind.GENERAL, 2, WORDS, ONE, Written.NOW);
        try (Statement alone = database.createStatement()) {
            assertThatThrownBy(
                            () ->
                                    alone.execute(
                                            "update letterbook_template set approved_by = drafted_by,"
                                                    + " approved_at = drafted_at where kind ="
                                                    + " 'GENERAL' and version = 2"))
                    .hasMessageContaining("TEMPLATE_APPROVED_BY_ANOTHER");
            assertThatThrownBy(
                            () ->
                                    alone.execute(
                                            "update letterbook_template set in_force_from ="
                                                    + " drafted_at where kind = 'GENERAL'"
                                                    + " and version = 2"))
                    .hasMessageContaining("TEMPLATE_IN_FORCE_ONCE_APPROVED");
        }
    }

    private int inForce() throws SQLException {
        return rows.inForce(OfficialKind.GENERAL, Written.NOW).orElseThrow().version();
    }
}
