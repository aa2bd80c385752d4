package quebec.monprojet.evidence;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * A function given by samples (ISO 32000-1, 7.10.2). A parser makes room for as many as it claims
 * before it reads the first, so that a file of some hundred bytes takes whatever memory there is.
 */
final class PdfSamples {

    /** Four inks of 33 steps each, turned into three, make 3.6 million. */
    private static final long MOST = 4_000_000;

    private static final int SAMPLED = 0;

    private PdfSamples() {}

    static boolean tooMany(COSDictionary dictionary) {
        return dictionary.getInt(COSName.FUNCTION_TYPE) == SAMPLED && claimed(dictionary) > MOST;
    }

    /** A double has no largest number after which it begins anew. */
    private static double claimed(COSDictionary function) {
        double samples = 1;
        if (function.getDictionaryObject(COSName.SIZE) instanceof COSArray sizes) {
            for (int i = 0; i < sizes.size(); i++) {
                samples *= atLeastOne(sizes.getObject(i));
            }
        }
        return samples * outputs(function.getDictionaryObject(COSName.RANGE));
    }

    private static double atLeastOne(@Nullable COSBase size) {
        return size instanceof COSNumber number ? Math.max(1, number.longValue()) : 1;
    }

    private static int outputs(@Nullable COSBase range) {
        return range instanceof COSArray bounds ? Math.max(1, bounds.size() / 2) : 1;
    }
}
