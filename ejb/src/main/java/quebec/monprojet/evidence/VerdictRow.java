package quebec.monprojet.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;

@Entity
@Immutable
@Table(name = "evidence_verdict")
@SuppressWarnings("UnusedVariable") // whose documents is asked in queries
class VerdictRow {

    @Id private UUID id;
    private UUID account;
    private String requirement;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentVerdict.Finding verdict;

    private @Nullable String reason;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected VerdictRow() {}

    VerdictRow(AccountId account, DocumentVerdict given) {
        id = given.id().value();
        this.account = account.value();
        requirement = given.requirement();
        verdict = given.finding();
        reason = given.reason();
        givenBy = given.by().value();
        givenAt = given.at();
    }

    AccountId account() {
        return new AccountId(account);
    }

    DocumentVerdict view() {
        return new DocumentVerdict(
                new VerdictId(id), requirement, verdict, reason, new StaffId(givenBy), givenAt);
    }
}
