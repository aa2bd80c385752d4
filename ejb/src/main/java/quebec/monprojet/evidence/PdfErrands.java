package quebec.monprojet.evidence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What one object of a PDF does by itself once somebody opens it, and what it fetches from
 * elsewhere: either tells a stranger who reads it, and a path of Windows hands them a password's
 * hash. To turn to a page is all that a file may do unasked; to follow a link is its reader's.
 */
final class PdfErrands {

    private static final COSName OPEN_ACTION = COSName.getPDFName("OpenAction");
    private static final COSName ADDITIONAL = COSName.getPDFName("AA");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName REFERENCE = COSName.getPDFName("Ref");
    private static final String TURN = "GoTo";
    private static final String FOLLOW = "URI";

    /** When an action of {@code AA} begins: of a document, a page, an annotation or a field. */
    private static final Set<String> OCCASIONS =
            Set.of(
                    "E", "X", "D", "U", "Fo", "Bl", "PO", "PC", "PV", "PI", "O", "C", "K", "F", "V",
                    "WC", "WS", "DS", "WP", "DP");

    private PdfErrands() {}

    static boolean runs(COSDictionary dictionary) {
        return fetches(dictionary)
                || !onlyDo(TURN, dictionary.getDictionaryObject(OPEN_ACTION))
                || beginsOnAnOccasion(dictionary.getDictionaryObject(ADDITIONAL))
                || followsUnlinked(dictionary);
    }

    /** Content, or an article, in another file or at an address. */
    private static boolean fetches(COSDictionary dictionary) {
        boolean elsewhere =
                dictionary instanceof COSStream
                        && (dictionary.containsKey(COSName.F) || dictionary.containsKey(REFERENCE));
        return elsewhere
                || "Thread".equals(dictionary.getNameAsString(COSName.S))
                || COSName.getPDFName("URL").equals(dictionary.getDictionaryObject("FS"));
    }

    private static boolean beginsOnAnOccasion(@Nullable COSBase additional) {
        return additional instanceof COSDictionary actions
                && !(additional instanceof COSStream)
                && actions.keySet().stream()
                        .filter(key -> OCCASIONS.contains(key.getName()))
                        .anyMatch(key -> !onlyDo(TURN, actions.getDictionaryObject(key)));
    }

    /** An annotation that is no link, and leads out of the document all the same. */
    private static boolean followsUnlinked(COSDictionary dictionary) {
        COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
        COSBase action = dictionary.getDictionaryObject(COSName.A);
        return kind != null
                && !kind.equals(COSName.getPDFName("Link"))
                && action instanceof COSDictionary one
                && FOLLOW.equals(one.getNameAsString(COSName.S));
    }

    /** Whether an action, and all that follow it, are of one kind; a place in the document is. */
    private static boolean onlyDo(String kind, @Nullable COSBase first) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> left = new ArrayDeque<>();
        if (first instanceof COSDictionary) {
            left.push(first);
        }
        while (!left.isEmpty()) {
            COSBase each = left.pop();
            if (each instanceof COSDictionary action && seen.add(action)) {
                if (!kind.equals(action.getNameAsString(COSName.S))) {
                    return false;
                }
                push(left, action.getDictionaryObject(NEXT));
            } else if (each instanceof COSArray several && seen.add(several)) {
                for (int i = 0; i < several.size(); i++) {
                    push(left, several.getObject(i));
                }
            }
        }
        return true;
    }

    private static void push(Deque<COSBase> left, @Nullable COSBase base) {
        if (base != null) {
            left.push(base);
        }
    }
}
