package quebec.monprojet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.Test;

class ChainTest {

    private final List<ChainedEntry> rows = journalOf(5);
    private final String head = rows.get(4).hash();

    @Test
    void anUntouchedJournalHolds() {
        assertThat(verdict()).isEqualTo(new Intact(5, head));
    }

    @Test
    void aChangedRowIsNamed() {
        var row = rows.get(2);
        rows.set(2, new ChainedEntry(3, entry(3, "other"), row.previous(), row.hash()));
        assertThat(verdict()).isEqualTo(new Broken(3, Broken.Fault.CHANGED));
    }

    @Test
    void aRowRewrittenWithItsHashBetraysTheNext() {
        var forged = entry(3, "other");
        var previous = rows.get(1).hash();
        rows.set(2, new ChainedEntry(3, forged, previous, Chain.hash(forged, previous)));
        assertThat(verdict()).isEqualTo(new Broken(4, Broken.Fault.NOT_LINKED));
    }

    @Test
    void aMissingRowIsNamed() {
        rows.remove(1);
        assertThat(verdict()).isEqualTo(new Broken(2, Broken.Fault.MISSING));
    }

    @Test
    void aMissingEndIsNamed() {
        rows.remove(4);
        assertThat(verdict()).isEqualTo(new Broken(5, Broken.Fault.MISSING));
    }

    @Test
    void anUnreadableRowIsNamed() {
        var row = rows.get(0);
        rows.set(0, new ChainedEntry(1, null, row.previous(), row.hash()));
        assertThat(verdict()).isEqualTo(new Broken(1, Broken.Fault.CHANGED));
    }

    @Test
    void aJournalRewrittenWholeIsBetrayedByItsAnchorAlone() {
        List<ChainedEntry> forged = journalOf(5, "other");
        assertThat(verdict(forged, Anchored.NOWHERE)).isInstanceOf(Intact.class);
        assertThat(verdict(forged, anchored(3, rows.get(2).hash())))
                .isEqualTo(new Broken(3, Broken.Fault.REWRITTEN));
    }

    @Test
    void whatWasCutOffIsMissedByItsAnchorAlone() {
        List<ChainedEntry> cut = rows.subList(0, 3);
        assertThat(verdict(cut, Anchored.NOWHERE)).isInstanceOf(Intact.class);
        assertThat(verdict(cut, anchored(5, head))).isEqualTo(new Broken(4, Broken.Fault.MISSING));
    }

    @Test
    void anAnchorThatNobodySignedAgreesWithNothing() {
        SignedAnchor forged =
                new SignedAnchor(
                        new Anchor(3, rows.get(2).hash(), Instant.EPOCH, "k"), "00".repeat(64));
        assertThat(verdict(rows, Anchored.of(List.of(forged), Map.of())))
                .isEqualTo(new Broken(3, Broken.Fault.REWRITTEN));
    }

    @Test
    void anAnchorWhoseSignatureWasGarbledIsForged() {
        SignedAnchor garbled =
                new SignedAnchor(new Anchor(3, rows.get(2).hash(), Instant.EPOCH, "k"), "zz");
        String published = "00".repeat(32);
        assertThat(verdict(rows, Anchored.of(List.of(garbled), Map.of("k", published))))
                .isEqualTo(new Broken(3, Broken.Fault.REWRITTEN));
    }

    private static Anchored anchored(long size, String hash) {
        Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(new SecureRandom());
        Anchor anchor = new Anchor(size, hash, Instant.EPOCH, "k");
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(anchor.canonical(), 0, anchor.canonical().length);
        HexFormat hex = HexFormat.of();
        return Anchored.of(
                List.of(new SignedAnchor(anchor, hex.formatHex(signer.generateSignature()))),
                Map.of("k", hex.formatHex(key.generatePublicKey().getEncoded())));
    }

    /** Of a journal whose edge agrees with it. */
    private static Verdict verdict(List<ChainedEntry> journal, Anchored anchors) {
        var walk = new Chain.Walk(anchors);
        walk.follow(journal.iterator());
        return walk.verdict(journal.size(), journal.get(journal.size() - 1).hash());
    }

    @Test
    void nothingLikeAnAddressGetsIn() {
        assertThatThrownBy(() -> Facts.check("account:1", Map.of("to", "awa@exemple.org")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Verdict verdict() {
        var walk = new Chain.Walk(Anchored.NOWHERE);
        walk.follow(rows.iterator());
        return walk.verdict(5, head);
    }

    private static List<ChainedEntry> journalOf(int size) {
        return journalOf(size, "fact");
    }

    private static List<ChainedEntry> journalOf(int size, String fact) {
        var rows = new ArrayList<ChainedEntry>();
        var previous = Chain.START;
        for (int number = 1; number <= size; number++) {
            var entry = entry(number, fact);
            var hash = Chain.hash(entry, previous);
            rows.add(new ChainedEntry(number, entry, previous, hash));
            previous = hash;
        }
        return rows;
    }

    private static Entry entry(long number, String fact) {
        return new Entry(
                number,
                Instant.parse("2026-02-16T13:30:00.000001Z"),
                Actor.system("test"),
                new Act("test.done"),
                "thing:" + number,
                Map.of("fact", fact));
    }
}
