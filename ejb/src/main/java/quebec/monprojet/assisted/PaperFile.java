package quebec.monprojet.assisted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.Names;

/**
 * A file on paper as officers see it.
 *
 * @param arrivedOn in Montréal
 * @param parts who typed and who verified, each in one part only
 * @param signed whether the signatures on paper were found
 * @param digest of its seal; null while it has none
 * @param version another one as soon as anything about the file is
 */
public record PaperFile(
        PaperFileId id,
        AccountId account,
        String reference,
        Names names,
        LocalDate born,
        PostalAddress address,
        LocalDate arrivedOn,
        Instant openedAt,
        PaperState state,
        boolean signed,
        Map<StaffId, Part> parts,
        @Nullable Digest digest,
        int version) {

    public PaperFile {
        parts = Map.copyOf(parts);
    }

    /** Whether this member may type into it now. */
    public boolean isTypedBy(StaffId member) {
        return state == PaperState.TYPING && parts.get(member) != Part.VERIFIER;
    }

    /** Whether this member may seal it now: somebody who typed nothing of it. */
    public boolean isVerifiedBy(StaffId member) {
        return state == PaperState.TO_VERIFY && parts.get(member) != Part.TYPIST;
    }

    @Override
    public String toString() {
        return "PaperFile[" + id + "]";
    }
}
