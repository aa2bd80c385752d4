package quebec.monprojet.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
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

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "evidence_verdict_file", joinColumns = @JoinColumn(name = "verdict"))
    @Column(name = "file")
    private Set<UUID> files;

    protected VerdictRow() {}

    VerdictRow(AccountId account, DocumentVerdict given) {
        id = given.id().value();
        this.account = account.value();
        requirement = given.requirement();
        verdict = given.finding();
        reason = given.reason();
        givenBy = given.by().value();
        givenAt = given.at();
        files = given.files().stream().map(FileId::value).collect(Collectors.toSet());
    }

    AccountId account() {
        return new AccountId(account);
    }

    DocumentVerdict view() {
        return new DocumentVerdict(
                new VerdictId(id),
                requirement,
                verdict,
                reason,
                new StaffId(givenBy),
                givenAt,
                files.stream().map(FileId::new).collect(Collectors.toSet()));
    }
}
