package quebec.monprojet.web.bureau.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.FileView;

/**
 * One document, whose it is, and what was found of it.
 *
 * @param tag the sort of tag that {@code said} stands in
 * @param said what was found of the files that are there; how they stand before anything was
 * @param verdict the latest; null for none
 * @param movedOn whether something has come since
 * @param shown names what there is to see of it
 */
public record Backing(
        String code,
        String label,
        String person,
        String tag,
        String said,
        List<FileView> files,
        String explanation,
        @Nullable DocumentVerdict verdict,
        boolean movedOn,
        String shown) {

    static String tag(DocumentVerdict verdict) {
        return verdict.wanting() ? "wrong" : "done";
    }

    /** Whether there is something to find good, and that was not said yet. */
    public boolean isAcceptable() {
        boolean accepted = verdict != null && !verdict.wanting() && !movedOn;
        return !accepted && isThere();
    }

    /** Whether what is there was found wanting, and nothing has come since. */
    public boolean isWanting() {
        return verdict != null && verdict.wanting() && !movedOn;
    }

    /** What stands in it: a file that was refused on the spot never did. */
    public List<FileView> standing() {
        return files.stream().filter(file -> !file.isRefused()).toList();
    }

    /** Whether it is about somebody of the family, and not about whoever applies. */
    public boolean isOfAnother() {
        return !(code + ".").contains(".moi.");
    }

    /** Whether there is something to judge: nothing at all is asked for instead. */
    public boolean isThere() {
        return !(files.isEmpty() && explanation.isEmpty());
    }
}
