package quebec.monprojet.assisted;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.Names;

/** One form that came on paper, and who works on it. */
final class Papers {

    static final AccountId PERSON = new AccountId(new UUID(0, 1));
    static final StaffId TYPIST = new StaffId(new UUID(0, 2));
    static final StaffId VERIFIER = new StaffId(new UUID(0, 3));
    static final Instant NOW = Instant.parse("2026-01-15T15:00:00Z");
    static final Digest DIGEST = Digest.of(new byte[] {1});

    private Papers() {}

    static PaperForm form() {
        return new PaperForm(
                "P-2026-0042",
                new Names("Tremblay", "Zoé", null),
                LocalDate.of(1988, 2, 29),
                new PostalAddress(List.of("Zoé Tremblay", "12, rue des Érables", "76800 Rouen")),
                Language.FR,
                LocalDate.of(2026, 1, 12));
    }

    static PaperFileRow file() {
        return new PaperFileRow(PERSON, form(), TYPIST, NOW);
    }

    /** One file, in memory. */
    static final class Kept extends PaperFileRows {

        private final PaperFileRow row;
        private final Map<StaffId, Part> parts = new HashMap<>();
        private final Map<StaffId, Instant> readings = new HashMap<>();
        private @Nullable Digest digest;

        Kept(PaperFileRow row) {
            this.row = row;
        }

        @Override
        Optional<PaperFileRow> locked(PaperFileId id) {
            return Optional.of(row).filter(each -> each.id().equals(id));
        }

        @Override
        Part take(PaperFileId file, StaffId member, Part wanted, Instant now) {
            parts.putIfAbsent(member, wanted);
            return parts.getOrDefault(member, wanted);
        }

        @Override
        Map<StaffId, Part> parts(PaperFileId file) {
            return parts;
        }

        @Override
        void read(PaperFileId file, StaffId member, Instant now) {
            readings.put(member, now);
        }

        @Override
        boolean isReadSince(PaperFileId file, StaffId member, Instant since) {
            return Optional.ofNullable(readings.get(member))
                    .filter(read -> !read.isBefore(since))
                    .isPresent();
        }

        @Override
        Optional<Digest> seal(PaperFileId file) {
            return Optional.ofNullable(digest);
        }

        @Override
        void seal(PaperFileId file, StaffId by, Digest under, Instant now) {
            if (parts.putIfAbsent(by, Part.VERIFIER) == Part.TYPIST) {
                throw new IllegalStateException("sealed_by_a_verifier");
            }
            digest = under;
        }

        void seal(Digest under) {
            digest = under;
        }
    }

    /** What was told, in its order. */
    static final class Told<T> implements Event<T> {

        final List<T> all = new ArrayList<>();

        @Override
        public void fire(T event) {
            all.add(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends T> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    /** What was proposed for one file, in memory. */
    static final class Wanted extends ProposalRows {

        private final Map<Proposal, StaffId> proposed = new EnumMap<>(Proposal.class);
        private final Map<Proposal, Instant> since = new EnumMap<>(Proposal.class);
        private final Set<Proposal> confirmed = EnumSet.noneOf(Proposal.class);

        @Override
        Map<Proposal, StaffId> of(PaperFileId file, Instant earliest) {
            Map<Proposal, StaffId> standing = new EnumMap<>(proposed);
            standing.keySet().removeIf(each -> since.get(each).isBefore(earliest));
            return standing;
        }

        @Override
        void propose(PaperFileId file, Proposal what, StaffId by, Instant now) {
            proposed.put(what, by);
            since.put(what, now);
        }

        @Override
        void confirm(PaperFileId file, Proposal what, StaffId by) {
            confirmed.add(what);
        }

        @Override
        boolean isConfirmed(PaperFileId file, Proposal what) {
            return confirmed.contains(what);
        }

        @Override
        void forget(PaperFileId file, Proposal what) {
            proposed.remove(what);
            confirmed.remove(what);
        }
    }
}
