package quebec.monprojet.evidence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Every object of a PDF, reached by its pages or not, for what must not be among them. */
final class PdfObjects {

    private static final int MOST = 250_000;

    /** Keys that only scripts, forms of scripts, and files within have. */
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "XFA", "EmbeddedFiles", "EF", "RichMediaContent", "Launch");

    /** Actions, annotations and streams that do something, or hold something, by their name. */
    private static final Set<String> ACTIVE_NAMES =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "SubmitForm",
                    "ImportData",
                    "ResetForm",
                    "GoToE",
                    "GoToR",
                    "Rendition",
                    "EmbeddedFile",
                    "FileAttachment",
                    "RichMedia",
                    "Movie",
                    "Sound",
                    "Screen",
                    "3D");

    private static final Set<String> NAMING = Set.of("S", "Type", "Subtype");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();
    private boolean active;
    private boolean swelling;
    private int pages;

    private PdfObjects() {}

    static PdfObjects of(PDDocument document) {
        PdfObjects objects = new PdfObjects();
        COSDocument whole = document.getDocument();
        objects.add(whole.getTrailer());
        if (whole.getXrefTable().size() > MOST) {
            return objects.beyond();
        }
        for (COSObjectKey key : whole.getXrefTable().keySet()) {
            objects.add(whole.getObjectFromPool(key));
            objects.walk();
        }
        objects.walk();
        return objects;
    }

    boolean tooMany() {
        return pages < 0 || seen.size() > MOST;
    }

    /** Whether something claims more than can be made room for, however few its bytes are. */
    boolean swelling() {
        return swelling;
    }

    boolean active() {
        return active;
    }

    /** Page objects that are there, whatever the catalogue counts. */
    int pages() {
        return pages;
    }

    private PdfObjects beyond() {
        pages = -1;
        return this;
    }

    private void walk() {
        while (!left.isEmpty() && seen.size() <= MOST) {
            COSBase base = left.pop();
            if (base instanceof COSObject reference) {
                add(reference.getObject());
            } else if (base instanceof COSArray array) {
                for (int i = 0; i < array.size() && seen.size() <= MOST; i++) {
                    add(array.get(i));
                }
            } else if (base instanceof COSDictionary dictionary) {
                look(dictionary);
            }
        }
    }

    private void look(COSDictionary dictionary) {
        if (COSName.PAGE.equals(dictionary.getItem(COSName.TYPE))) {
            pages++;
        }
        active |= PdfErrands.runs(dictionary);
        swelling |= PdfSamples.tooMany(dictionary);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            active |= ACTIVE_KEYS.contains(key);
            if (NAMING.contains(key)) {
                active |= isActive(dictionary.getDictionaryObject(entry.getKey()));
            }
            add(entry.getValue());
        }
    }

    private static boolean isActive(@Nullable COSBase value) {
        return value instanceof COSName name && ACTIVE_NAMES.contains(name.getName());
    }

    private void add(@Nullable COSBase base) {
        if (base != null && holds(base) && seen.add(base)) {
            left.push(base);
        }
    }

    private static boolean holds(COSBase base) {
        return base instanceof COSObject
                || base instanceof COSArray
                || base instanceof COSDictionary;
    }
}
