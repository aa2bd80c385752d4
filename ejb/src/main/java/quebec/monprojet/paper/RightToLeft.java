package quebec.monprojet.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that run to the left, turned round for a pen that runs to the right. */
final class RightToLeft implements BidiReorderer {

    /** A sign with the marks upon it, which stay after it. */
    private static final Pattern SIGN = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+", Pattern.DOTALL);

    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        Matcher sign = SIGN.matcher(text);
        while (sign.find()) {
            turned.insert(0, mirrored(sign.group()));
        }
        return turned.toString();
    }

    private static String mirrored(String sign) {
        int opening = OPENING.indexOf(sign);
        int closing = CLOSING.indexOf(sign);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : sign;
    }

    /** They are in their forms already. */
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
